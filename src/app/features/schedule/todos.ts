import {
  isOvertaken,
  parseSourceKey,
  sourceKey,
  type TodoSource,
  type TodoState,
  todoState,
} from '../../../domain/care-todo';
import type { CivilDate } from '../../../domain/civil-date';
import { messages } from '../../../messages/messages';
import type { LogRow } from '../../../sheets/care-log';
import type { Placed } from '../../../sheets/declaration';
import { type ScheduleRow, schedule } from '../../../sheets/schedule';
import { loggedRows } from '../../archive/archived';
import { groupedBy } from '../../grouped-by';
import { type TeamBook, tableIn } from '../../team-book';

/** A row of 관리 일정 with what the log says of it. */
export interface Todo {
  readonly placed: Placed<ScheduleRow>;
  readonly source: TodoSource;
  readonly state: TodoState;
  readonly due: CivilDate | null;
  readonly closedBy: string | null;
  /** The log row of a follow-up, where it still has one. */
  readonly entry: LogRow | null;
}

export interface Todos {
  readonly all: readonly Todo[];
  /** Those still to be done, by customer. */
  readonly openOf: ReadonlyMap<string, readonly Todo[]>;
  readonly keys: ReadonlySet<string>;
}

/** Every to-do as it stands on a day. */
export function todosOf(
  team: Pick<TeamBook, 'later' | 'log' | 'archived' | 'language'>,
  today: CivilDate,
): Todos {
  const { rows } = tableIn(team, schedule);
  if (rows.length === 0) return { all: [], openOf: new Map(), keys: new Set() };
  const log = loggedRows(team);
  const entries = new Map(log.map((row) => [row.recordId, row]));
  const contactsOf = groupedBy(log, ({ customerId }) => customerId);
  const text = messages[team.language].schedule;
  const all = rows.map((placed): Todo => {
    const { row } = placed;
    const source = parseSourceKey(row.source);
    const facts = { due: row.due, doneOn: row.doneOn, isSkipped: row.skippedFor !== null };
    if (source.kind === 'followUp') {
      const entry = entries.get(source.recordId) ?? null;
      const past = team.archived.followUps.get(source.recordId);
      const isGone = (entry === null || entry.followUpBy === null) && past === undefined;
      const followedUpOn = entry?.followedUpOn ?? past?.doneOn ?? null;
      const doneOn = row.doneOn ?? followedUpOn;
      const due = entry?.followUpBy ?? past?.by ?? row.due;
      return {
        placed,
        source,
        due,
        entry: isGone ? null : entry,
        state: todoState(
          { ...facts, due, doneOn, isSkipped: facts.isSkipped || isGone, isOvertaken: false },
          today,
        ),
        closedBy: isGone ? text.sourceGone : followedUpOn && text.closedByLog(followedUpOn, source.recordId),
      };
    }
    const contact =
      source.kind === 'cadence' ? firstAfter(contactsOf.get(row.customerId ?? '') ?? [], source) : null;
    const past = source.kind === 'cadence' ? (team.archived.entriesOf.get(row.customerId ?? '') ?? []) : [];
    const isOver = contact !== null || past.some(({ date }) => isOvertaken(source, date));
    return {
      placed,
      source,
      due: row.due,
      entry: null,
      state: todoState({ ...facts, isOvertaken: isOver }, today),
      closedBy:
        contact && text.closedByContact(contact.date ?? '', contact.channel ?? '', contact.recordId ?? ''),
    };
  });
  return {
    all,
    openOf: groupedBy(
      all.filter(({ state }) => state !== 'done' && state !== 'skipped'),
      ({ placed }) => placed.row.customerId,
    ),
    keys: new Set(all.flatMap(({ source }) => obligationOf(source) ?? [])),
  };
}

/** What a to-do answers for, whenever it was planned. */
export function obligationOf(source: TodoSource): string | null {
  return sourceKey(source.kind === 'cadence' ? { ...source, isLate: false } : source);
}

/** The contact that has made a regular one needless: the first after the one that it was reckoned from. */
function firstAfter(log: readonly LogRow[], source: TodoSource): LogRow | null {
  return log.reduce<LogRow | null>((first, row) => {
    if (!isOvertaken(source, row.date)) return first;
    return first === null || (row.date ?? '') < (first.date ?? '') ? row : first;
  }, null);
}
