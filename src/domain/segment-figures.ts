import { addDays, type CivilDate } from './civil-date';
import { type CustomerFacts, latest, termsOn } from './customer-facts';

/** A customer as far as the figures of a segment go. */
export interface SegmentMember {
  /** The word of the group, type or stage; null for none. */
  readonly word: string | null;
  readonly isChosen: boolean;
  readonly facts: CustomerFacts;
  readonly isExpiring: boolean;
  /** At least so often the customer's group is contacted. */
  readonly everyDays: number;
}

export interface SegmentFigures {
  readonly word: string | null;
  readonly customers: number;
  readonly share: number;
  readonly chosen: number;
  readonly inUse: number;
  /** Won a month of the terms in use. */
  readonly monthlyValue: number;
  readonly expiring: number;
  readonly late: number;
  readonly answered: number;
  /** Null where nobody has answered. */
  readonly satisfied: number | null;
  readonly referrals: number;
}

const SATISFIED = 4;

/** The figures of every word, in the order of `order`, then others as they come, and who has none last. */
export function segmentFigures(
  members: readonly SegmentMember[],
  order: readonly string[],
  today: CivilDate,
): SegmentFigures[] {
  const byWord = new Map<string | null, SegmentMember[]>();
  for (const member of members) {
    const own = byWord.get(member.word);
    if (own) own.push(member);
    else byWord.set(member.word, [member]);
  }
  const place = (word: string | null) => {
    if (word === null) return order.length + 1;
    const at = order.indexOf(word);
    return at < 0 ? order.length : at;
  };
  return [...byWord]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([word, own]) => figuresOf(word, own, members.length, today));
}

function figuresOf(
  word: string | null,
  own: readonly SegmentMember[],
  all: number,
  today: CivilDate,
): SegmentFigures {
  const count = (is: (member: SegmentMember) => boolean) => own.filter(is).length;
  const terms = own.flatMap(({ facts }) => termsOn(facts, today));
  const answers = own.flatMap(({ facts }) => lastAnswer(facts) ?? []);
  return {
    word,
    customers: own.length,
    share: own.length / all,
    chosen: count(({ isChosen }) => isChosen),
    inUse: count(({ facts }) => termsOn(facts, today).length > 0),
    monthlyValue: terms.reduce((sum, { monthlyValue }) => sum + (monthlyValue ?? 0), 0),
    expiring: count(({ isExpiring }) => isExpiring),
    late: count((member) => isLate(member, today)),
    answered: answers.length,
    satisfied:
      answers.length === 0 ? null : answers.filter((points) => points >= SATISFIED).length / answers.length,
    referrals: own.reduce((sum, { facts }) => sum + facts.referrals, 0),
  };
}

function isLate({ facts, everyDays }: SegmentMember, today: CivilDate): boolean {
  if (termsOn(facts, today).length === 0) return false;
  const last = latest(facts.contacts.map(({ on }) => on));
  return last === null || addDays(last, everyDays) < today;
}

function lastAnswer({ contacts }: CustomerFacts): number | null {
  return (
    contacts.reduce<{ on: CivilDate; points: number } | null>((last, { on, points }) => {
      if (points === null || (last !== null && on < last.on)) return last;
      return { on, points };
    }, null)?.points ?? null
  );
}
