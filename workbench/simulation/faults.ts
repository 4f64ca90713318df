// What goes wrong with an execution: Google's bad hours, and people who work in the sheet while it runs.
import { quotaOf } from '../apps-script/state';
import type { Faults } from '../runtime/faults';
import { doOneOf } from './deeds/deed';
import { sorting } from './deeds/sorting';
import { structure } from './deeds/structure';
import { quietTyping } from './deeds/typing';
import { people, type Team } from './team';

export interface Bad {
  readonly name: string;
  readonly faults: Faults;
}

/** Calls among which something strikes; most executions make fewer, and then nothing happens. */
const CALLS = 900;

const messages = [
  'Service Spreadsheets failed while accessing document with id 1.',
  'Service invoked too many times in a short time: Spreadsheets. Try Utilities.sleep(1000) between calls.',
  '죄송합니다. 서버 오류가 발생했습니다. 잠시 후 다시 시도해 주세요.',
] as const;

const kinds: readonly ((team: Team) => Bad)[] = [
  thrown,
  thrown,
  killed,
  killed,
  killed,
  meanwhile,
  meanwhile,
  meanwhile,
  meanwhile,
  (team) => locked(team.random.pick([5_000, 20_000])),
  refused,
  spent,
];

/** What goes wrong this time; null most often. */
export function badLuck(team: Team, probability: number): Bad | null {
  if (!team.random.chance(probability)) return null;
  const bad = team.random.pick(kinds)(team);
  team.count(bad.name);
  team.note(bad.name);
  return bad;
}

function thrown({ random }: Team): Bad {
  const call = random.whole(1, CALLS);
  return {
    name: 'a call fails',
    faults: { throwAt: { call, message: random.pick(messages) } },
  };
}

function killed({ random }: Team): Bad {
  const call = random.whole(1, CALLS);
  const pendingWrites = random.pick(['lost', 'kept'] as const);
  return { name: 'the execution is killed', faults: { killAt: { call, pendingWrites } } };
}

function meanwhile(team: Team): Bad {
  const when = team.random.whole(1, CALLS);
  return {
    name: 'people work meanwhile',
    faults: {
      meanwhile: (call) => {
        if (call === when) doOneOf(team, [...structure, ...sorting, ...quietTyping, ...quietTyping]);
      },
    },
  };
}

function locked(document: number): Bad {
  return { name: 'someone holds the lock', faults: { locks: { document } } };
}

function refused({ random }: Team): Bad {
  return {
    name: 'an address is refused',
    faults: { refusedAddresses: [random.pick([people.younghee, people.chulsoo, people.admin])] },
  };
}

/** The day's mails of the owner are used up by something else. */
function spent(team: Team): Bad {
  const { state } = team.machine;
  for (const user of Object.values(people)) quotaOf(state, user, Date.parse(state.now)).recipients = 100;
  return { name: 'the mail quota is spent', faults: {} };
}
