import type { Language } from '../messages/language';
import { messages } from '../messages/messages';
import type { Cell } from '../sheets/cell';
import type { RowOf, SheetDeclaration } from '../sheets/declaration';
import { health } from '../sheets/health';
import { holidays } from '../sheets/holidays';
import { mailTemplates } from '../sheets/mail-templates';
import { managers } from '../sheets/managers';
import { movedSettings } from '../sheets/moved-settings';
import { policy } from '../sheets/policy';
import { printRow, readTable, type Snapshot, type Table } from '../sheets/reading';
import { settings } from '../sheets/settings';
import { attempted } from './attempted';
import { computedChanges, rememberRows } from './computed-sheet';
import { mailTrouble } from './mail/mail-trouble';
import type { TroubleTeam } from './mail/trouble-view';
import { minutesSince } from './minutes-since';
import { momentText, type Ports, type TabProblem } from './ports';
import { readSettings } from './read-settings';
import { storedJson } from './stored-json';
import { calendarOf, policyByDay } from './team-book';
import { type Trouble, trouble } from './trouble';

const KEY = 'run';
/** No execution lasts longer: one that began before has ended, whether it said so or not. */
const LONGEST_RUN_MINUTES = 10;

type HealthText = (typeof messages)[Language]['health'];

/** What 상태 점검 says of a run, and what administrators are written when it says so for the second time. */
interface Telling {
  readonly says: (text: HealthText) => readonly [finding: string, mend: string];
  readonly trouble: Trouble;
}

/**
 * Does a run's work. Where it throws, 상태 점검 tells why; where it was killed, the next run tells of it before
 * anything else, lest it is killed as well. A run that ends well writes 상태 점검 anew.
 */
export function tellingTrouble<Result>(ports: Ports, work: () => Result): Result {
  const begun = attempted(ports, () => storedJson(ports.store, KEY));
  if (typeof begun === 'string' && minutesSince(begun, ports.clock.now()) > LONGEST_RUN_MINUTES)
    tell(ports, died(begun));
  note(ports, momentText(ports.clock.now()));
  try {
    const result = work();
    note(ports, null);
    return result;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const access = attempted(ports, () => ports.scheduler.authorization());
    tell(ports, access?.granted === false ? unauthorized(access.url ?? '', ports) : failed(why));
    note(ports, null);
    throw error;
  }
}

function died(begun: string): Telling {
  return {
    says: (text) => [text.runDied(begun), text.runDiedMend],
    trouble: trouble('runDied', inHealth, {}),
  };
}

function failed(why: string): Telling {
  return {
    says: (text) => [text.runFailed(why), text.runFailedMend],
    trouble: trouble('runFailed', inHealth, { detail: why }),
  };
}

function unauthorized(url: string, ports: Ports): Telling {
  const value = attempted(ports, () => ports.me()) ?? '';
  return {
    says: (text) => [text.unauthorized, text.unauthorizedMend(url)],
    trouble: trouble('unauthorized', inHealth, { value }, url),
  };
}

const inHealth = { sheet: health, row: 1 } as const;

/** When the run began, or null when it has ended. */
function note(ports: Ports, begun: string | null): void {
  attempted(ports, () => ports.store.set(KEY, JSON.stringify(begun)));
}

/** Puts one row before those of the last run that ended well; where one stood there already, it is mailed as well. */
function tell(ports: Ports, { says, trouble: told }: Telling): void {
  const snapshots = attempted(ports, () =>
    ports.lock.hold(() => {
      const found = ports.book.read([health, settings, policy, managers, mailTemplates, holidays]);
      write(ports, found, says);
      return found;
    }),
  );
  if (snapshots === null || snapshots === 'busy') return;
  const team = teamOf(snapshots);
  if (isAgain(snapshots, team)) attempted(ports, () => mailTrouble(ports, team, [told]));
}

type Snapshots = ReadonlyMap<string, Snapshot | TabProblem>;

function write(ports: Ports, snapshots: Snapshots, says: Telling['says']): void {
  const found = snapshots.get(health.key);
  if (typeof found !== 'object') return;
  const { language } = teamOf(snapshots);
  const text = messages[language].health;
  const [finding, mend] = says(text);
  const subject = text.subjects.run;
  const at = momentText(ports.clock.now());
  const row = printRow(health, { area: 'job', subject, grade: 'broken', finding, mend, at }, language);
  const others = found.cells
    .map(
      (line): Record<string, Cell> =>
        Object.fromEntries([...found.columns].map(([column, place]) => [column, line[place - 1] ?? ''])),
    )
    .filter((one) => one.subject !== subject);
  const rows = [row, ...others];
  attempted(ports, () => rememberRows(ports.store, [[health, rows.length]], snapshots));
  ports.book.write(computedChanges(health, rows, snapshots));
}

function teamOf(snapshots: Snapshots): TroubleTeam {
  const inSettings = tableOf(snapshots, settings).rows;
  const { settings: chosen } = readSettings(inSettings);
  const articles = { rows: tableOf(snapshots, policy).rows, moved: movedSettings(inSettings) };
  return {
    managers: tableOf(snapshots, managers),
    templates: tableOf(snapshots, mailTemplates),
    settings: chosen,
    language: chosen.language,
    calendar: calendarOf(tableOf(snapshots, holidays).rows),
    policyOn: policyByDay(articles, chosen.language),
  };
}

/** Whether 상태 점검 told of a run that ended badly before this one. */
function isAgain(snapshots: Snapshots, { language }: TroubleTeam): boolean {
  const subject = messages[language].health.subjects.run;
  return tableOf(snapshots, health).rows.some(({ row }) => row.subject === subject);
}

function tableOf<Sheet extends SheetDeclaration>(snapshots: Snapshots, sheet: Sheet): Table<RowOf<Sheet>> {
  const snapshot = snapshots.get(sheet.key);
  return typeof snapshot === 'object' ? readTable(sheet, snapshot) : { rows: [], issues: [] };
}
