import { lapsedUnattended } from '../../../domain/month-review';
import type { Period } from '../../../domain/period';
import { stepState } from '../../../domain/plan';
import { messages } from '../../../messages/messages';
import { cases } from '../../../sheets/cases';
import type { ReviewItem } from '../../../sheets/month-review';
import { plans } from '../../../sheets/plans';
import { tableIn } from '../../team-book';
import type { FeatureScene } from '../feature';
import { todosOf } from '../schedule/todos';

export const openItems = [
  'openCases',
  'lateSteps',
  'lapsed',
  'overdueToDos',
] as const satisfies readonly ReviewItem[];

/** What is still open as the review of a month is made, a line each, the oldest first. */
export function openPoints(
  scene: FeatureScene,
  period: Period,
): Readonly<Record<(typeof openItems)[number], readonly string[]>> {
  const { team, contracts, now } = scene;
  const today = now.date;
  const { review } = messages[team.language].plans;
  const lines = (points: readonly { readonly what: string; readonly since: string }[]) =>
    [...points]
      .sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)))
      .map(({ what, since }) => review.since(what, since.slice(0, 10)));
  const isLate = (due: string | null): due is string => due !== null && due < today;
  const followUps = team.log.rows.flatMap(({ row }) =>
    isLate(row.followUpBy) && row.followedUpOn === null
      ? [{ what: `${row.customerName ?? ''} ${row.followUp ?? ''}`.trim(), since: row.followUpBy }]
      : [],
  );
  const todos = todosOf(team, today).all.flatMap(({ placed: { row }, source, state, due }) =>
    state === 'overdue' && source.kind !== 'followUp' && due !== null
      ? [{ what: `${row.customerName ?? ''} ${row.reason ?? ''}`.trim(), since: due }]
      : [],
  );
  const followed = contracts.map((contract) => ({
    ...contract.term,
    nextActionOn: contract.row.nextActionOn,
    name: contract.customerName,
  }));
  return {
    openCases: lines(
      tableIn(team, cases).rows.flatMap(({ row }) =>
        row.receivedAt === null || row.step === 'closed'
          ? []
          : [{ what: `${row.caseId ?? ''} ${row.customerName ?? ''}`.trim(), since: row.receivedAt }],
      ),
    ),
    lateSteps: lines(
      tableIn(team, plans).rows.flatMap(({ row }) =>
        row.due !== null && stepState(row, { today, aheadDays: 0 }) === 'late'
          ? [{ what: `${row.plan ?? ''}: ${row.step ?? ''}`, since: row.due }]
          : [],
      ),
    ),
    lapsed: lines(
      lapsedUnattended(followed, period.end).map(({ id, name, end }) => ({
        what: `${id} ${name}`.trim(),
        since: end,
      })),
    ),
    overdueToDos: lines([...followUps, ...todos]),
  };
}
