// A seeded stretch of a team's work, with every invariant looked at after each step.
import { type CivilDate, isCivilDate } from '../../src/domain/civil-date';
import { CareWatch, leftBehind, unopenedComplaints } from './checks/care';
import { wrongDerived } from './checks/derived';
import { doubledIds } from './checks/ids';
import { strayMails } from './checks/mails';
import { calendar, owedNotices } from './checks/notices';
import { sentOffers, wrongOffers } from './checks/offers';
import { RecordWatch } from './checks/records';
import { listedTorn, TornWatch } from './checks/torn';
import { archiving } from './deeds/archiving';
import { carePlans } from './deeds/care';
import { casePlans } from './deeds/cases';
import { type Deed, doOneOf } from './deeds/deed';
import { laterTyping } from './deeds/later-typing';
import { byHand, tornTables } from './deeds/mending';
import { merging } from './deeds/merging';
import { asDeeds } from './deeds/plan';
import { planningPlans } from './deeds/planning';
import { beginsPolicy, policyPlans } from './deeds/policy';
import { renewingPlans } from './deeds/renewing';
import { plans } from './deeds/saving';
import { sorting, sortingIn } from './deeds/sorting';
import { laterTables, structure, structureIn } from './deeds/structure';
import { beginsSchedule, todoPlans } from './deeds/todos';
import { typing } from './deeds/typing';
import { clockTriggers, runHourly } from './runs';
import { dayAfter, instantOf, people, Team, Violation } from './team';

export interface Schedule {
  readonly seed: number;
  readonly days: number;
  readonly from: CivilDate;
}

export interface Finished {
  readonly schedule: Schedule;
  readonly steps: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly mails: number;
  readonly contracts: number;
  /** Null where every invariant held. */
  readonly violation: {
    readonly step: number;
    readonly what: string;
    readonly last: readonly string[];
  } | null;
}

interface Step {
  readonly minute: number;
  readonly kind: 'run' | 'person';
}

const LAST_SHOWN = 20;

const sidebar: readonly Deed[] = asDeeds(plans);
const care: readonly Deed[] = [
  ...asDeeds([...casePlans, ...todoPlans, ...carePlans, ...planningPlans, ...policyPlans, ...renewingPlans]),
  ...merging,
  ...archiving,
  beginsSchedule,
  beginsPolicy,
];
const mouse: readonly Deed[] = [...sorting, ...structure];
const laterMouse: readonly Deed[] = [...sortingIn(laterTables), ...structureIn(laterTables)];

/** Mails are decided on from this hour. */
const MAIL_HOUR = 8;

/**
 * Plays the days one after the other; ends at the first violation.
 *
 * @param afterDay told the number of each day that has ended well, from 1
 */
export function playYear(schedule: Schedule, afterDay: (day: number) => void = () => undefined): Finished {
  const team = Team.install(schedule.seed, schedule.from);
  const watch = { records: new RecordWatch(), torn: new TornWatch(), care: new CareWatch() };
  let steps = 0;
  let violation: Finished['violation'] = null;
  try {
    secondInstaller(team);
    for (let index = 0; index < schedule.days; index += 1) {
      const day = dayAfter(schedule.from, index);
      for (const step of stepsOf(team, day)) {
        steps += 1;
        team.machine.set({ at: instantOf(day, step.minute) });
        play(team, step, watch.torn);
        const wrong = [
          ...team.tracers.differences(),
          ...doubledIds(team),
          ...strayMails(team),
          ...watch.records.lost(team),
          ...watch.care.wrong(team),
        ];
        if (wrong.length > 0) throw new Violation(wrong.slice(0, 12).join('\n'));
      }
      afterDay(index + 1);
    }
  } catch (error) {
    const what =
      error instanceof Violation ? error.message : String(error instanceof Error ? error.stack : error);
    violation = { step: steps, what, last: team.happened.slice(-LAST_SHOWN) };
  }
  const contracts = team.ledger.sheet.cells.lastRow - 1;
  return {
    schedule,
    steps,
    counts: team.counts,
    mails: team.machine.state.mails.length,
    contracts,
    violation,
  };
}

/** 관리자 switches the hourly run on as well: two triggers from now on. */
function secondInstaller(team: Team): void {
  const run = team.machine.run('rpc', ['setHourly', { on: true }], {
    project: team.project,
    via: 'sidebar',
    user: people.admin,
  });
  if (!run.ok) throw new Violation(`setHourly: ${run.error}`);
}

/** What happens on a day, in order: the runs that Google does not skip, and people at work. */
function stepsOf({ random }: Team, day: string): Step[] {
  const isWorked = isCivilDate(day) && calendar.isBusinessDay(day);
  const runs = random.chance(0.06) ? 0 : random.whole(1, 2);
  const deeds = isWorked ? random.whole(1, 3) : random.whole(0, 1);
  return [
    ...Array.from({ length: runs }, () => random.whole(7 * 60, 19 * 60)).flatMap((minute) =>
      // Google fires one twice now and then.
      Array.from({ length: random.chance(0.05) ? 2 : 1 }, () => ({ minute, kind: 'run' as const })),
    ),
    ...Array.from({ length: deeds }, () => ({
      minute: random.whole(8 * 60, 20 * 60),
      kind: 'person' as const,
    })),
  ].sort((a, b) => a.minute - b.minute);
}

function play(team: Team, { kind }: Step, torn: TornWatch): void {
  const { random } = team;
  if (kind === 'run') {
    run(team, random.pick(clockTriggers(team)), torn);
    return;
  }
  team.machine.set({ user: random.pick([people.younghee, people.chulsoo, people.admin, people.owner]) });
  doOneOf(team, deedsNow(team));
}

/** What a person is at: the sidebar, the mouse or the keyboard, in the base or in the care process. */
function deedsNow(team: Team): readonly Deed[] {
  const { random } = team;
  if (tornTables(team).length > 0 && random.chance(0.3)) return [byHand];
  if (random.chance(0.45)) return random.chance(0.35) ? sidebar : care;
  if (random.chance(0.25)) return random.chance(0.6) ? mouse : laterMouse;
  return random.chance(0.6) ? typing : laterTyping;
}

function run(team: Team, trigger: ReturnType<typeof clockTriggers>[number], torn: TornWatch): void {
  const decided = team.mailDay();
  const sent = sentOffers(team);
  const { isClean } = runHourly(team, trigger);
  if (!isClean) return;
  const { today } = team;
  if (!isCivilDate(today)) throw new Error(`${today} is no day.`);
  const listed = listedTorn(team, team.ledger);
  const wrong = [
    ...wrongDerived(team, today, listed),
    ...torn.unseen(team),
    ...unopenedComplaints(team),
    ...leftBehind(team),
    ...wrongOffers(team, today, sent),
  ];
  const isDeciding = calendar.isBusinessDay(today) && team.hour >= MAIL_HOUR && decided !== today;
  if (isDeciding) wrong.push(...owedNotices(team, today, listed));
  if (wrong.length > 0) throw new Violation(wrong.slice(0, 12).join('\n'));
}
