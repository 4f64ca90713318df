import type { CivilDate } from '../../domain/civil-date';
import { dueFollowUp } from '../../domain/follow-up';
import { dueNotice } from '../../domain/notices';
import type { Contract } from '../contracts';
import type { Duty } from '../features/duty';
import { dutyItem, type Item, isServed, servedDuties, servedFollowUps, servedNotices } from '../outbox-items';
import type { TeamBook } from '../team-book';

/** Something new to tell, and whose it is. */
export interface News {
  readonly item: Item;
  readonly manager: string | null;
}

/** Contract notices owed today. Whether a digest goes out today at all is for the caller. */
export function contractNews(team: TeamBook, contracts: readonly Contract[], today: CivilDate): News[] {
  const told = servedNotices(team);
  const policy = team.policyOn(today);
  return contracts.flatMap((contract): News[] => {
    const { term, row } = contract;
    if (row.contractId === null) return [];
    const notice = dueNotice(term, {
      today,
      window: contract.window,
      stages: policy['notice.stages'],
      committedStages: policy['notice.committedStages'],
      hasSuccessor: contract.successorId !== null,
      firstSeen: contract.firstSeen,
      served: told.get(term.id) ?? [],
      calendar: team.calendar,
    });
    if (notice === null) return [];
    // It went on by itself; its duty says what is missing.
    if (notice.kind === 'lapse' && row.autoRenewal === true) return [];
    const { end } = term;
    const item: Item =
      notice.kind === 'lapse'
        ? { kind: 'lapse', contractId: term.id, end }
        : { kind: 'stage', contractId: term.id, end, stage: notice.stage };
    return [{ item, manager: row.manager }];
  });
}

/** Follow-ups that have come due or overdue. */
export function followUpNews(team: TeamBook, today: CivilDate): News[] {
  const told = servedFollowUps(team.outbox.rows);
  return team.log.rows.flatMap(({ row }): News[] => {
    const { recordId, followUpBy: due, followedUpOn: doneOn } = row;
    if (recordId === null || due === null) return [];
    const served = told.get(recordId) ?? [];
    const what = dueFollowUp({ due, doneOn }, { today, served, calendar: team.calendar });
    return what === null ? [] : [{ item: { kind: 'followUp', recordId, due, what }, manager: row.manager }];
  });
}

/** Duties at a stage that was not told yet. */
export function dutyNews({ outbox }: Pick<TeamBook, 'outbox'>, duties: readonly Duty[]): News[] {
  const told = servedDuties(outbox.rows);
  return duties.flatMap((duty): News[] => {
    const item = dutyItem(duty);
    return isServed(item, told) ? [] : [{ item, manager: duty.manager }];
  });
}
