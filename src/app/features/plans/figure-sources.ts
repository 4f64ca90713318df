import { dateOfMoment } from '../../../domain/civil-moment';
import { careLog } from '../../../sheets/care-log';
import { cases } from '../../../sheets/cases';
import { loggedRows } from '../../archive/archived';
import { missingColumns, tableIn, unreadRows } from '../../team-book';
import { caseRules, caseState, minuteOf } from '../cases/service';
import type { FeatureScene } from '../feature';
import type { CountedCase, FigureSources } from './figures';

/** What the hourly run has read, as figures ask for it. */
export function figureSources(scene: FeatureScene): FigureSources {
  const { team, contracts, now } = scene;
  let counted: CountedCase[] | null = null;
  return {
    terms: contracts,
    log: [
      ...team.archived.entries,
      ...loggedRows(team).flatMap(({ date, customerId, satisfaction: rating }) =>
        date === null ? [] : [{ date, customerId, rating }],
      ),
    ],
    cases() {
      counted ??= countedCases(scene);
      return counted;
    },
    today: now.date,
    graceDaysOn: (day) => team.policyOn(day)['renewal.graceDays'],
  };
}

/** What could not be read, as other jobs tell, must not make a result that is then final. */
export function areSourcesRead({ team, contracts }: FeatureScene): boolean {
  const lacking = missingColumns(team, careLog, ['date', 'customerId', 'satisfaction']);
  if (unreadRows(team, careLog) > 0) return false;
  return lacking.length === 0 && (contracts.length > 0 || team.contracts.rows.length === 0);
}

function countedCases({ team, now }: FeatureScene): CountedCase[] {
  const rules = caseRules(team);
  return tableIn(team, cases).rows.flatMap(({ row }): CountedCase[] => {
    const state = caseState(row, rules, minuteOf(now));
    if (state === null) return [];
    const { customerId, cause, kind } = row;
    return [
      {
        customerId,
        receivedOn: dateOfMoment(state.receivedAt),
        isComplaint: kind === 'complaint',
        firstResponse: state.level.firstResponse.state,
        cause,
      },
    ];
  });
}
