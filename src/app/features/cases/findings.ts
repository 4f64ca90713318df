import { addDays } from '../../../domain/civil-date';
import { type CivilMoment, dateOfMoment } from '../../../domain/civil-moment';
import { careLog } from '../../../sheets/care-log';
import { type CaseRow, cases } from '../../../sheets/cases';
import type { Placed } from '../../../sheets/declaration';
import { type Finding, finding } from '../../check/finding';
import type { TeamBook } from '../../team-book';

/** For so long a deleted case is asked about: later it is history. */
const ASKED_FOR_DAYS = 30;

/** What people should look at in 불만·요청, and in the log about it. */
export function caseFindings(
  { log, customers, language }: Pick<TeamBook, 'log' | 'customers' | 'language'>,
  rows: readonly Placed<CaseRow>[],
  now: CivilMoment,
): readonly Finding[] {
  const ids = new Set(rows.map(({ row }) => row.caseId));
  const customerIds = new Set(customers.rows.map(({ row }) => row.customerId));
  const since = addDays(dateOfMoment(now), -ASKED_FOR_DAYS);
  const gone = log.rows.flatMap(({ at, row: { caseId, date } }): Finding[] =>
    caseId === null || date === null || date < since || ids.has(caseId)
      ? []
      : [finding('case-gone', careLog, at, 'caseId', caseId)],
  );
  const label = (column: keyof typeof cases.columns) => cases.columns[column].label[language];
  const ofCases = rows.flatMap(({ at, row }): Finding[] => {
    const found: Finding[] = [];
    if (row.customerId !== null && !customerIds.has(row.customerId))
      found.push(finding('unknown-customer', cases, at, 'customerId', row.customerId));
    const blank = (['cause', 'solution'] as const).filter((column) => row[column] === null);
    if (row.step === 'closed' && blank.length > 0)
      found.push(finding('case-unsolved', cases, at, blank[0] ?? null, '', blank.map(label).join(', ')));
    for (const column of ['firstRespondedAt', 'resolvedAt', 'closedAt'] as const) {
      const [time, { receivedAt }] = [row[column], row];
      if (time !== null && receivedAt !== null && time < receivedAt)
        found.push(finding('case-times', cases, at, column, time, receivedAt));
    }
    return found;
  });
  return [...gone, ...ofCases];
}
