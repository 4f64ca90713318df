import { type CareStage, careStages } from '../../../domain/care-stage';
import { customerTypes } from '../../../domain/customer-type';
import { careGroups } from '../../../domain/policy/codes';
import { cadenceOf } from '../../../domain/policy/use';
import { type SegmentMember, segmentFigures } from '../../../domain/segment-figures';
import { messages } from '../../../messages/messages';
import { stageNames } from '../../../messages/stage-names';
import type { Cell } from '../../../sheets/cell';
import type { CustomerRow } from '../../../sheets/customers';
import { printRow } from '../../../sheets/reading';
import { type segmentKindWords, segments } from '../../../sheets/segments';
import type { FeatureScene } from '../feature';
import type { Standing } from './standing';
import type { Standings } from './standings';
import { groupWord, typeWord } from './words';

type Kind = keyof typeof segmentKindWords;

/** The rows of 세분화: groups, types and stages, each as a person chose it, else as it is proposed. */
export function segmentRows({ team, now }: FeatureScene, standings: Standings): Record<string, Cell>[] {
  const { language } = team;
  const policy = team.policyOn(now.date);
  const stageName = (stage: CareStage) =>
    messages[language].schedule.stageNamed(stage, stageNames[language][stage]);
  const order: Record<Kind, readonly string[]> = {
    careGroup: Object.values(careGroups).map((words) => words[language]),
    customerType: Object.values(customerTypes).map((words) => words[language]),
    careStage: careStages.map(stageName),
  };
  const customers = team.customers.rows.flatMap(({ row }) => (row.customerId === null ? [] : [row]));
  const wordOf = (kind: Kind, row: CustomerRow, standing: Standing): string | null => {
    if (kind === 'careStage') return stageName(standing.stage);
    if (kind === 'customerType') return row.customerType ?? typeWord(standing.typeProposal.type, language);
    const proposed = standing.groupProposal;
    return row.careGroup ?? (proposed && groupWord(proposed.group, language));
  };
  const membersBy = (kind: Kind) =>
    customers.map((row): SegmentMember => {
      const standing = standings.standingOf(row);
      return {
        word: wordOf(kind, row, standing),
        isChosen: row[kind] !== null,
        facts: standing.facts,
        isExpiring: standings.dealingsOf(row).contracts.some(({ status }) => status === 'expiring'),
        everyDays: cadenceOf(policy, standing.group).everyDays,
      };
    });
  return (['careGroup', 'customerType', 'careStage'] as const).flatMap((kind) =>
    segmentFigures(membersBy(kind), order[kind], now.date).map(({ word, ...figures }) =>
      printRow(segments, { kind, item: word ?? messages[language].common.unassigned, ...figures }, language),
    ),
  );
}
