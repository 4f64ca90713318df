import type { EarlierValues } from '../../domain/policy';
import { earlierValues, type MovedSetting, movedSettings } from '../../sheets/moved-settings';
import { policy } from '../../sheets/policy';
import { settings } from '../../sheets/settings';
import { policyByDay, type TeamBook } from '../team-book';
import { type Caller, smallTable } from './caller';
import { laterRows } from './later-rows';

/** What is in force on a day, as for the jobs; 관리 규정 is read when it is first asked for. */
export function callersPolicy(caller: Caller): TeamBook['policyOn'] {
  let known: TeamBook['policyOn'] | null = null;
  return (date) => {
    known ??= policyByDay({ rows: laterRows(caller, policy), moved: movedOf(caller) }, caller.language);
    return known(date);
  };
}

/** Rows of 설정 whose numbers are articles now. */
export function movedOf(caller: Caller): readonly MovedSetting[] {
  return movedSettings(smallTable(caller, settings).rows);
}

/** What 설정 says of articles before their first version. */
export function earlierOf(caller: Caller): EarlierValues {
  return earlierValues(movedOf(caller));
}
