import { careStages, gapsBefore } from '../../../domain/care-stage';
import { earliest } from '../../../domain/customer-facts';
import { parseStageHistory, printStageHistory, withStage } from '../../../domain/stage-history';
import { type CustomerRow, customers } from '../../../sheets/customers';
import type { Placed } from '../../../sheets/declaration';
import { nextContact } from '../../jobs/refresh-customers';
import { isRead } from '../../team-book';
import { careColumns } from '../../team-parts';
import type { FeatureScene } from '../feature';
import type { Standings } from './standings';
import type { Todos } from './todos';
import { gapsText, groupReasonText, groupWord, typeReasonText, typeWord } from './words';

/** What stands in 고객 정보 beside what a person chose: proposals with their reasons, and the way through the stages. */
export function customerColumns(
  { team, now }: FeatureScene,
  standings: Standings,
  todos: Todos,
): (customer: Placed<CustomerRow>) => Readonly<Record<string, unknown>> {
  const { language } = team;
  return ({ at, row }) => {
    const planned = (todos.openOf.get(row.customerId ?? '') ?? []).flatMap(({ due }) => due ?? []);
    const isCare = isRead(team, customers, careColumns, at);
    if (!isCare && planned.length === 0) return {};
    const dealings = standings.dealingsOf(row);
    const known = nextContact(dealings.log, dealings.contracts);
    const nextContactOn = earliest(known === null ? planned : [known, ...planned]);
    if (!isCare) return { nextContactOn };
    const { groupProposal, typeProposal, stageFacts, reached, stage } = standings.standingOf(row);
    const next = careStages.find((one) => one === stage + 1);
    const history = withStage(parseStageHistory(row.stageHistory ?? ''), stage, now.date);
    return {
      nextContactOn,
      groupProposal: groupProposal && groupWord(groupProposal.group, language),
      groupReason: groupProposal && groupReasonText(groupProposal.reason, language),
      typeProposal: typeWord(typeProposal.type, language),
      typeReason: typeReasonText(typeProposal.reason, language),
      stageProposal: reached,
      stageGaps: next === undefined ? null : gapsText(gapsBefore(next, stageFacts), language) || null,
      stageSince: history[history.length - 1]?.on ?? null,
      stageHistory: printStageHistory(history),
      referrals: dealings.referrals === 0 ? null : dealings.referrals,
    };
  };
}
