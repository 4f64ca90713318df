import { parseSourceKey } from '../domain/care-todo';
import type { CivilDate } from '../domain/civil-date';
import type { LogRow } from '../sheets/care-log';
import type { Placed } from '../sheets/declaration';
import { type ScheduleRow, schedule } from '../sheets/schedule';
import { type TeamBook, tableIn } from './team-book';

/**
 * The log with those follow-ups done that 관리 일정 says are done or passed over: whoever closes one there need not
 * type it in the log as well. The cells of the log stay as they are.
 */
export function withFollowUpsDone<Team extends Pick<TeamBook, 'later' | 'log'>>(team: Team): Team {
  const closed = followUpsClosed(tableIn(team, schedule).rows);
  if (closed.size === 0) return team;
  const rows = team.log.rows.map((placed): Placed<LogRow> => {
    const { row } = placed;
    const followedUpOn = followUpDoneOn(row, closed);
    return followedUpOn === row.followedUpOn ? placed : { ...placed, row: { ...row, followedUpOn } };
  });
  return { ...team, log: { ...team.log, rows } };
}

/** When a follow-up was done, by its log row or else by its mirror; null while it is open in both. */
export function followUpDoneOn(
  { recordId, followUpBy, followedUpOn }: Pick<LogRow, 'recordId' | 'followUpBy' | 'followedUpOn'>,
  closed: ReturnType<typeof followUpsClosed>,
): CivilDate | null {
  const on = closed.get(recordId ?? '');
  if (followUpBy === null || followedUpOn !== null || on === undefined) return followedUpOn;
  return on ?? followUpBy;
}

/** Record numbers of follow-ups closed in 관리 일정, with the day where one is given. */
export function followUpsClosed(
  rows: readonly Placed<Pick<ScheduleRow, 'source' | 'doneOn' | 'skippedFor'>>[],
): ReadonlyMap<string, CivilDate | null> {
  return new Map(
    rows.flatMap(({ row }): [string, CivilDate | null][] => {
      const source = parseSourceKey(row.source);
      const isClosed = row.doneOn !== null || row.skippedFor !== null;
      return source.kind === 'followUp' && isClosed ? [[source.recordId, row.doneOn]] : [];
    }),
  );
}
