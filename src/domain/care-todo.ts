import { type CivilDate, isCivilDate } from './civil-date';

/** 예정, 오늘, 지남, 완료, 건너뜀. */
export type TodoState = 'planned' | 'today' | 'overdue' | 'done' | 'skipped';

/** Where a to-do comes from: a person's own, the follow-up of a log row, or the cadence of the customer's group. */
export type TodoSource =
  | { kind: 'direct' }
  | { kind: 'followUp'; recordId: string }
  /** `basis`: the day from which the next contact was reckoned. */
  | {
      kind: 'cadence';
      customerId: string;
      basis: CivilDate;
      /** Its time had passed when it was planned. */
      isLate: boolean;
    };

/** What is known of a to-do besides its day. */
export interface TodoFacts {
  due: CivilDate | null;
  /** As its own row says, or for a follow-up the log row. */
  doneOn: CivilDate | null;
  isSkipped: boolean;
  /** Whether a contact since has made it needless. */
  isOvertaken: boolean;
}

/** `follow-up L-2024-0001`, `cadence 1001 2024-10-02`, with `late` after it where it was; null for what a person wrote themselves. */
export function sourceKey(source: TodoSource): string | null {
  switch (source.kind) {
    case 'direct':
      return null;
    case 'followUp':
      return `follow-up ${source.recordId}`;
    case 'cadence':
      return `cadence ${source.customerId} ${source.basis}${source.isLate ? ' late' : ''}`;
  }
}

/** What is no key of ours is a person's own to-do. */
export function parseSourceKey(key: string | null): TodoSource {
  const [word, id = '', basis = '', late] = (key ?? '').trim().split(/\s+/);
  if (word === 'follow-up' && id !== '') return { kind: 'followUp', recordId: id };
  if (word === 'cadence' && id !== '' && isCivilDate(basis))
    return { kind: 'cadence', customerId: id, basis, isLate: late === 'late' };
  return { kind: 'direct' };
}

/** A regular contact is overtaken by any later contact than the one that it was reckoned from. */
export function isOvertaken(source: TodoSource, lastContactOn: CivilDate | null): boolean {
  return source.kind === 'cadence' && lastContactOn !== null && lastContactOn > source.basis;
}

/** A to-do without a day is due at once. */
export function todoState({ due, doneOn, isSkipped, isOvertaken }: TodoFacts, today: CivilDate): TodoState {
  if (isSkipped) return 'skipped';
  if (doneOn !== null || isOvertaken) return 'done';
  if (due === null || due === today) return 'today';
  return due < today ? 'overdue' : 'planned';
}
