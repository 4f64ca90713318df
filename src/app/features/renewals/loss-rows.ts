import type { CivilDate } from '../../../domain/civil-date';
import { messages } from '../../../messages/messages';
import type { Cell } from '../../../sheets/cell';
import { lossAnalysis } from '../../../sheets/loss-analysis';
import { printRow } from '../../../sheets/reading';
import type { Contract } from '../../contracts';
import { type MonthFigures, monthFigures } from '../../month-figures';
import type { TeamBook } from '../../team-book';

/** The tab looks back a year, the running month included. */
const MONTHS = 12;

/** The rows of 이탈 분석, newest month first; none until a contract of these months has ended or was lost. */
export function lossRows(
  team: Pick<TeamBook, 'language' | 'policyOn'>,
  contracts: readonly Contract[],
  today: CivilDate,
): Record<string, Cell>[] {
  const graceDays = team.policyOn(today)['renewal.graceDays'];
  const months = monthFigures(contracts, { today, months: MONTHS, graceDays });
  const isUsed = months.some(({ renewal, customers }) => renewal.due > 0 || customers.lost > 0);
  if (!isUsed) return [];
  return months.flatMap((figures) => [
    monthRow(figures, team.language),
    ...reasonRows(figures, team.language),
  ]);
}

type Language = TeamBook['language'];

function monthRow({ month, renewal, customers, revenue, ...rest }: MonthFigures, language: Language) {
  const { losses, grossChurn, netChurn } = rest;
  return printRow(
    lossAnalysis,
    {
      month,
      reason: messages[language].common.overall,
      losses: losses.reduce((sum, { count }) => sum + count, 0),
      lostValue: losses.reduce((sum, { monthlyValue }) => sum + monthlyValue, 0),
      due: renewal.due,
      renewed: renewal.renewed,
      pending: renewal.pending,
      renewalRate: renewal.rate,
      customersAtStart: customers.atStart,
      customersLost: customers.lost,
      customerChurn: customers.rate,
      revenueAtStart: revenue.start,
      fresh: revenue.fresh,
      reactivation: revenue.reactivation,
      expansion: revenue.expansion,
      contraction: revenue.contraction,
      churn: revenue.churn,
      revenueAtEnd: revenue.end,
      grossChurn,
      netChurn,
    },
    language,
  );
}

function reasonRows({ month, losses }: MonthFigures, language: Language) {
  return losses.map(({ reason, count, monthlyValue }) =>
    printRow(
      lossAnalysis,
      {
        month,
        reason: reason ?? messages[language].common.unassigned,
        losses: count,
        lostValue: monthlyValue,
      },
      language,
    ),
  );
}
