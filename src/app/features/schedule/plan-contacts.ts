import { sourceKey } from '../../../domain/care-todo';
import { addMonths, type CivilDate } from '../../../domain/civil-date';
import { nextContactDue } from '../../../domain/contact-cadence';
import { type CustomerFacts, latest } from '../../../domain/customer-facts';
import { customerTypes } from '../../../domain/customer-type';
import type { Policy } from '../../../domain/policy/articles';
import { codeOf } from '../../../domain/policy/codes';
import { cadenceOf } from '../../../domain/policy/use';
import { spreadContacts, type WantedContact } from '../../../domain/spread-contacts';
import { messages } from '../../../messages/messages';
import { type CustomerRow, customers } from '../../../sheets/customers';
import type { ScheduleRow } from '../../../sheets/schedule';
import { type Contract, firstSeen } from '../../contracts';
import { groupedBy } from '../../grouped-by';
import { isRead } from '../../team-book';
import { careColumns } from '../../team-parts';
import type { AddedRow, FeatureScene } from '../feature';
import { newTodo } from './new-todo';
import type { Standing } from './standing';
import type { Standings } from './standings';
import { obligationOf, type Todo, type Todos } from './todos';
import { groupWord } from './words';

/** A contact that comes due, with what its row will say. */
interface Wanted extends WantedContact {
  readonly row: Partial<ScheduleRow>;
}

export interface PlannedContacts {
  readonly added: readonly AddedRow[];
  /** Customers whose contact is due and for whom nobody has room yet, by manager. */
  readonly waiting: Readonly<Record<string, number>>;
}

/** The regular contacts that come due and stand in no row yet, each on a day of its manager. */
export function plannedContacts(scene: FeatureScene, standings: Standings, todos: Todos): PlannedContacts {
  const { team, now } = scene;
  const policy = team.policyOn(now.date);
  const closedOf = groupedBy(todos.all, ({ placed }) => placed.row.customerId);
  const wanted = team.customers.rows.flatMap(({ at, row }) => {
    if (!isRead(team, customers, careColumns, at)) return [];
    const one = wantedContact(scene, policy, row, standings, todos, closedOf.get(row.customerId ?? '') ?? []);
    return one ? [one] : [];
  });
  const planned = [...todos.openOf.values()].flat().flatMap(({ placed: { row }, due, source }) =>
    due === null || row.customerId === null
      ? []
      : [
          {
            customerId: row.customerId,
            manager: row.manager ?? '',
            on: due,
            isLate: source.kind === 'cadence' && source.isLate,
          },
        ],
  );
  const rowOf = new Map(wanted.map(({ customerId, row }) => [customerId, row]));
  const added = spreadContacts(wanted, planned, {
    today: now.date,
    aheadDays: policy['cadence.aheadDays'],
    mostPerDay: policy['cadence.mostPerDay'],
    latePerDay: policy['cadence.latePerDay'],
    calendar: team.calendar,
  });
  const placed = new Set(added.map(({ customerId }) => customerId));
  const waiting: Record<string, number> = {};
  for (const { customerId, manager, due } of wanted)
    if (due <= now.date && !placed.has(customerId)) waiting[manager] = (waiting[manager] ?? 0) + 1;
  return {
    added: added.map(({ customerId, on }) => newTodo(scene, { ...rowOf.get(customerId), due: on })),
    waiting,
  };
}

/** Null where the customer is contacted anyway: something is open with them already. */
function wantedContact(
  { team, now }: FeatureScene,
  policy: Policy,
  customer: CustomerRow,
  standings: Standings,
  todos: Todos,
  own: readonly Todo[],
): Wanted | null {
  const { customerId, privacyState } = customer;
  const isAway = privacyState !== null && privacyState !== 'inUse';
  if (customerId === null || isAway || todos.openOf.has(customerId)) return null;
  const { log, contracts } = standings.dealingsOf(customer);
  if (log.some(({ followUpBy, followedUpOn }) => followUpBy !== null && followedUpOn === null)) return null;
  const standing = standings.standingOf(customer);
  const { facts, group } = standing;
  if (customer.careGroup === null && hasLeft(facts, policy, now.date)) return null;
  const contacts = facts.contacts.map(({ on }) => on);
  const basis = latest([...contacts, ...own.flatMap(closedOn)]) ?? firstDay(customer, facts.terms, now.date);
  const source = { kind: 'cadence', customerId, basis, isLate: false } as const;
  if (todos.keys.has(obligationOf(source) ?? '')) return null;
  const rule = cadenceOf(policy, group);
  const due = nextContactDue(contacts, basis, rule, team.calendar);
  const text = messages[team.language].schedule;
  const running = contracts.find(({ term, row }) => term.end >= now.date && row.manager !== null);
  const manager = customer.manager ?? running?.row.manager ?? null;
  return {
    customerId,
    manager: manager ?? '',
    rank: rankOf(customer, standing, contracts),
    due,
    row: {
      customerId,
      customerName: customer.name,
      reason: text.cadenceReason(groupWord(group, team.language)),
      channel: channelOf(customer.preferredChannel, rule.channels),
      manager,
      source: sourceKey({ ...source, isLate: due < now.date }),
    },
  };
}

/** Whose dealings with the team are long over, the last contact too: nobody is to be reminded of them again and again. */
function hasLeft(facts: CustomerFacts, policy: Policy, today: CivilDate): boolean {
  const last = latest([
    ...facts.terms.map((term) => term.last),
    ...facts.purchases.map(({ on }) => on),
    ...facts.uses,
    ...facts.contacts.map(({ on }) => on),
    ...(facts.since === null ? [] : [facts.since]),
  ]);
  return last !== null && last < addMonths(today, -policy['cadence.formerMonths']);
}

/** Whom to begin with: whose term is about to end, then VIPs, then everybody else. */
function rankOf(
  { customerType }: CustomerRow,
  { typeProposal }: Standing,
  contracts: readonly Pick<Contract, 'status'>[],
): number {
  if (contracts.some(({ status }) => status === 'expiring')) return 0;
  const type = customerType === null ? typeProposal.type : codeOf(customerTypes, customerType);
  return type === 'vip' ? 1 : 2;
}

/** The channel that the customer likes, where the group's rule has it; else the first of the rule. */
function channelOf(preferred: string | null, channels: readonly string[]): string | null {
  return preferred !== null && channels.includes(preferred) ? preferred : (channels[0] ?? preferred);
}

/** A contact that was made or passed over in 관리 일정 itself: the next one is reckoned from that day. */
function closedOn({ placed: { row } }: Todo): CivilDate[] {
  if (row.doneOn !== null) return [row.doneOn];
  return row.skippedFor !== null && row.due !== null ? [row.due] : [];
}

function firstDay(
  { relationSince, rowId }: CustomerRow,
  terms: readonly { readonly first: CivilDate }[],
  today: CivilDate,
): CivilDate {
  const days = [...(relationSince === null ? [] : [relationSince]), ...terms.map(({ first }) => first)];
  return latest(days.filter((day) => day <= today)) ?? firstSeen(rowId) ?? today;
}
