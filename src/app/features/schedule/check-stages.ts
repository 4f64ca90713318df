import { careStages, gapsUpTo } from '../../../domain/care-stage';
import { customers } from '../../../sheets/customers';
import { type Finding, finding } from '../../check/finding';
import { isRead } from '../../team-book';
import { careColumns } from '../../team-parts';
import type { FeatureScene } from '../feature';
import type { Standings } from './standings';
import { gapsText } from './words';

/** Customers whose 관리 단계 a person set further than its gates allow. */
export function checkStages({ team }: FeatureScene, standings: Standings): Finding[] {
  return team.customers.rows.flatMap(({ at, row }): Finding[] => {
    const typed = careStages.find((stage) => stage === row.careStage);
    if (typed === undefined || typed === 1 || !isRead(team, customers, careColumns, at)) return [];
    const { stageFacts, reached } = standings.standingOf(row);
    if (typed <= reached) return [];
    const gaps = gapsText(gapsUpTo(typed, stageFacts), team.language);
    return [finding('care-stage-gate', customers, at, 'careStage', String(typed), gaps)];
  });
}
