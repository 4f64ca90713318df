import type { SatisfactionRow } from '../domain/satisfaction-table';
import { messages } from '../messages/messages';
import { allSheets } from '../sheets/catalogue';
import type { Cell } from '../sheets/cell';
import { changeLog } from '../sheets/change-log';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import type { SheetDeclaration } from '../sheets/declaration';
import { expiring } from '../sheets/expiring';
import { outbox } from '../sheets/outbox';
import { printRow } from '../sheets/reading';
import { satisfactionSummary } from '../sheets/satisfaction-summary';
import { careMemory, rememberCare } from './care-memory';
import type { Finding } from './check/finding';
import { computedChanges, computedRows, isFirstRun, rememberRows } from './computed-sheet';
import { type Contract, contractsOf } from './contracts';
import type { LookupDifference, PersonsWord, Refreshed } from './derived-columns';
import { changesOf } from './edits';
import type { Duty } from './features/duty';
import type { AddedRow } from './features/feature';
import { runFeatures } from './features/run-features';
import { withFollowUpsDone } from './followed-up';
import type { JobRecord } from './job-record';
import { listExpiring } from './jobs/list-expiring';
import { refreshContracts } from './jobs/refresh-contracts';
import { refreshCustomers } from './jobs/refresh-customers';
import { printSatisfaction, sumUpSatisfaction } from './jobs/sum-up-satisfaction';
import { halfLaid, layTabs } from './lay-tabs';
import { type Decided, decideMails, joinMails } from './mail/decide';
import { needs } from './needs';
import { type Change, type Moment, momentText, type Part, type Ports, type TopRows } from './ports';
import { mayKeepRises, noteRises, rememberRises } from './rise-memory';
import * as smallSheets from './small-sheets';
import { type Stamping, stampRows } from './stamp-rows';
import { readTeamBook, type TeamBook } from './team-book';
import { teamParts } from './team-parts';
import { tornLogRows } from './torn-rows';
import { hasMoved, writeWatched } from './watched-writes';

export interface RefreshedBook {
  readonly team: TeamBook;
  readonly contracts: readonly Contract[];
  readonly satisfaction: readonly SatisfactionRow[];
  readonly duties: readonly Duty[];
  readonly findings: readonly Finding[];
  readonly words: readonly PersonsWord[];
  readonly differences: readonly LookupDifference[];
  readonly torn: ReadonlyMap<SheetDeclaration, ReadonlySet<number>>;
  /** Sheet key to row to column, of torn rows that hold another row's cell there. */
  readonly mixed: Stamping['mixed'];
}

const nothing: Refreshed = { edits: [], words: [], differences: [] };
const none: ReadonlySet<number> = new Set();

/** People may move rows and columns while the book is read: it is read anew this often. */
const MOST_READS = 3;
/** Second of the execution by which reading it anew has to be over. */
const LAST_READ_BY = 300;

/**
 * Brings every computed cell up to date and puts due mails into 발송함, as one write. Call it under the lock.
 * Mails come first, so that 알림 이력 already tells of them.
 */
export function refreshBook(ports: Ports, record: JobRecord, now: Moment, reads = 1): RefreshedBook {
  const rows = computedRows(ports.store, now);
  const parts = teamParts(now, {
    care: careMemory(ports.store).isAsked,
    rises: mayKeepRises(ports.store),
    all: isFirstRun(ports.store),
  });
  const read = readTeamBook(ports.book, new Map<string, Part | TopRows>([...parts, ...rows]));
  smallSheets.remember(ports.cache, read.snapshots);
  return thinkOut(ports, record, now, {
    stamped: stampRows(read, now.date, ports.store, tornLogRows(ports.book, read)),
    reads,
  });
}

/** The book as it was read and stamped, and how often it was. */
interface Thought {
  readonly stamped: Stamping;
  readonly reads: number;
}

function thinkOut(ports: Ports, record: JobRecord, now: Moment, { stamped, reads }: Thought): RefreshedBook {
  const today = now.date;
  const tornIn = (sheet: SheetDeclaration) => stamped.torn.get(sheet.key) ?? none;
  const stampedTeam = withFollowUpsDone(stamped.team);
  const contracts = record.attempt('refreshContracts', stampedTeam, needs.refreshContracts, [], () =>
    contractsOf(stampedTeam, today).filter(({ at }) => !tornIn(contractLedger).has(at)),
  );
  const satisfaction = record.attempt('sumUpSatisfaction', stampedTeam, needs.sumUpSatisfaction, null, () =>
    sumUpSatisfaction(stampedTeam, contracts, today),
  );
  const { work, duties, customerColumns, ...cared } = runFeatures(
    record,
    { team: stampedTeam, contracts, satisfaction: satisfaction ?? [], torn: tornIn, now },
    ports.store,
    ports.me(),
  );
  const lacking = [...work.added.map(({ sheet }) => sheet), ...work.computed.map(([sheet]) => sheet)].filter(
    ({ key }) => stampedTeam.snapshots.get(key) === 'missing',
  );
  const unlaid = new Set([...halfLaid(ports.store), ...lacking]);
  if (unlaid.size > 0 && reads < MOST_READS) {
    const laid = withTabs(ports, stamped, [...unlaid]);
    return laid === null
      ? refreshBook(ports, record, now, reads + 1)
      : thinkOut(ports, record, now, { stamped: laid, reads: reads + 1 });
  }
  const mails = decideMails(
    ports,
    record,
    { team: cared.team, contracts, satisfaction: satisfaction ?? [], duties },
    now,
  );
  const team = withQueued(cared.team, mails);

  const ofContracts = record.attempt('refreshContracts', team, needs.refreshContracts, nothing, () =>
    refreshContracts(team, contracts, tornIn(contractLedger), today),
  );
  const ofCustomers = record.attempt('refreshCustomers', team, needs.refreshCustomers, nothing, () =>
    refreshCustomers(team, contracts, tornIn(customers), customerColumns, today),
  );
  const words = [...ofContracts.words, ...ofCustomers.words, ...work.words];
  const { language } = team;
  const computed: (readonly [SheetDeclaration, readonly Record<string, Cell>[]])[] = [];
  if (record.isFine('refreshContracts'))
    computed.push([expiring, listExpiring(contracts, today, language, ports.book)]);
  if (satisfaction) computed.push([satisfactionSummary, printSatisfaction(satisfaction, language)]);
  computed.push(...work.computed);
  const changes: Change[] = [
    // Before the mails that tell of them: a run that dies in between must not have told of rows that are not there.
    ...[...groupedBySheet(work.added)].flatMap(([sheet, rows]) => appended(sheet, rows)),
    // Before all others: a run that dies in between must not leave a notice in 알림 이력 that no mail tells of.
    ...appended(
      outbox,
      mails.rows.map((row) => printRow(outbox, row, language)),
    ),
    ...changesOf(
      [...stamped.edits, ...ofContracts.edits, ...ofCustomers.edits, ...work.edits],
      team.snapshots,
    ),
    ...computed.flatMap(([sheet, rows]) => computedChanges(sheet, rows, team.snapshots)),
    ...appended(
      changeLog,
      words.filter(({ isNew }) => isNew).map((word) => wordEntry(word, team, contracts, ports.me(), now)),
    ),
  ];
  if (!hasMoved(ports, changes, team.snapshots) && joinMails(ports, mails.joined, team)) {
    rememberRows(
      ports.store,
      [
        ...computed.map(([sheet, rows]) => [sheet, rows.length] as const),
        [outbox, standing(outbox, team) + mails.rows.length],
      ],
      team.snapshots,
    );
    noteRises(ports, work.edits);
    if (writeWatched(ports, changes, team.snapshots)) {
      mails.remember();
      rememberRises(ports, team, work.edits);
      if (work.care) rememberCare(ports.store, { seen: work.care, isAsked: false });
    }
  } else if (reads < MOST_READS && (ports.clock.elapsed() * (reads + 1)) / reads < LAST_READ_BY)
    return refreshBook(ports, record, now, reads + 1);
  return {
    team,
    contracts,
    satisfaction: satisfaction ?? [],
    duties,
    findings: work.findings,
    words,
    differences: [...ofContracts.differences, ...ofCustomers.differences, ...work.differences],
    torn: new Map(allSheets.map((sheet) => [sheet, tornIn(sheet)])),
    mixed: stamped.mixed,
  };
}

/** Makes tabs that are used for the first time; null where one was there after all, and holds rows to be read. */
function withTabs(ports: Ports, stamped: Stamping, sheets: readonly SheetDeclaration[]): Stamping | null {
  layTabs(ports, sheets, stamped.team.language);
  const laid = ports.book.read(sheets);
  const isBlank = [...laid.values()].every((one) => typeof one !== 'object' || one.cells.length === 0);
  return isBlank
    ? { ...stamped, team: { ...stamped.team, snapshots: new Map([...stamped.team.snapshots, ...laid]) } }
    : null;
}

/** Rows that a sheet had when it was read. */
function standing({ key }: SheetDeclaration, { snapshots }: TeamBook): number {
  const snapshot = snapshots.get(key);
  return typeof snapshot === 'object' ? snapshot.cells.length : 0;
}

function withQueued(team: TeamBook, { rows, joined }: Pick<Decided, 'rows' | 'joined'>): TeamBook {
  const queued = rows.map((row) => ({ at: 0, row, cells: {} }));
  const more = new Map(joined.map(({ waiting, row }) => [waiting, row]));
  const earlier = team.outbox.rows.map((placed) => ({ ...placed, row: more.get(placed) ?? placed.row }));
  return { ...team, outbox: { ...team.outbox, rows: [...earlier, ...queued] } };
}

function groupedBySheet(rows: readonly AddedRow[]): Map<SheetDeclaration, Readonly<Record<string, Cell>>[]> {
  const groups = new Map<SheetDeclaration, Readonly<Record<string, Cell>>[]>();
  for (const { sheet, cells } of rows) groups.set(sheet, [...(groups.get(sheet) ?? []), cells]);
  return groups;
}

function appended(sheet: SheetDeclaration, rows: readonly Readonly<Record<string, Cell>>[]): Change[] {
  return rows.length === 0 ? [] : [{ kind: 'append', sheet, rows }];
}

function wordEntry(
  { sheet, row, column, word, before }: PersonsWord,
  team: TeamBook,
  contracts: readonly Contract[],
  me: string,
  now: Moment,
): Record<string, Cell> {
  const { language } = team;
  const label = sheet.columns[column]?.label[language] ?? column;
  const found = sheet.key === contractLedger.key ? contracts.find(({ at }) => at === row) : undefined;
  return printRow(
    changeLog,
    {
      at: momentText(now),
      who: me,
      what: `${sheet.title[language]} · ${label}`,
      whose: found ? `${found.term.id} ${found.customerName}`.trim() : `#${row}`,
      before: word,
      after: before,
      why: messages[language].changes.wordNoticed,
    },
    language,
  );
}
