import { careLog } from '../../../sheets/care-log';
import { type CaseRow, cases } from '../../../sheets/cases';
import type { Cell } from '../../../sheets/cell';
import type { Placed } from '../../../sheets/declaration';
import { printRow, readTable } from '../../../sheets/reading';
import { printDerived, type RowPlan, refreshDerived } from '../../derived-columns';
import type { Edit } from '../../edits';
import { tableIn } from '../../team-book';
import type { AddedRow, FeatureScene, FeatureWork } from '../feature';
import { timesToFill } from './fill-times';
import { caseFindings } from './findings';
import { caseOfEntry, entriesOf, entriesToOpen } from './open-cases';
import { type CaseRules, caseState, minuteOf } from './service';

/** 불만·요청 at a run: cases that the log asks for, times that can be filled in, deadlines and how they stand. */
export function keepCases({ team, torn, now: moment }: FeatureScene, rules: CaseRules): FeatureWork {
  const now = minuteOf(moment);
  const { language } = team;
  const [tornCases, tornLog] = [torn(cases), torn(careLog)];
  const standing = tableIn(team, cases).rows.filter(({ at }) => !tornCases.has(at));
  const entries = team.log.rows.filter(({ at }) => !tornLog.has(at));
  const toOpen = entriesToOpen(entries, tableIn(team, cases).rows, moment.date);
  const isUnanswered = ({ row }: Placed<CaseRow>) => row.firstRespondedAt === null && row.step !== 'closed';
  const contacts = entriesOf(entries, [
    ...standing.filter(isUnanswered).map(({ row }) => row.customerId),
    ...toOpen.map(({ row }) => row.customerId),
  ]);
  const nameOf = new Map(team.customers.rows.map(({ row }) => [row.customerId, row.name]));

  const withTimes = (placed: Placed<CaseRow>) => {
    const times = timesToFill(placed.row, contacts.get(placed.row.customerId) ?? [], rules, now);
    const cells = printRow(cases, times, language);
    const filled = { ...placed, row: { ...placed.row, ...times }, cells: { ...placed.cells, ...cells } };
    return { filled, edits: editsOf(placed, cells) };
  };
  const refresh = (rows: readonly Placed<CaseRow>[]) =>
    refreshDerived(
      cases,
      rows,
      ({ row }): RowPlan => ({
        derived: printDerived(cases, derivedValues(row, rules, now), language),
        lookups: { customerName: nameOf.get(row.customerId) ?? null },
        isOpen: () => false,
      }),
      moment.date,
    );

  const kept = standing.map(withTimes);
  const rows = kept.map(({ filled }) => filled);
  const refreshed = refresh(rows);
  const added = toOpen.map((entry): AddedRow => {
    const cells = printRow(cases, caseOfEntry(entry, team, rules), language);
    const fresh = newRow(cells).map((placed) => withTimes(placed).filled);
    const computed = refresh(fresh).edits.map(({ column, cell }): [string, Cell] => [column, cell]);
    const times = fresh[0]?.cells ?? cells;
    return {
      sheet: cases,
      cells: { ...cells, ...times, ...Object.fromEntries(computed) },
      numberIn: { sheet: careLog, row: entry.at, column: 'caseId' },
    };
  });
  return {
    ...refreshed,
    edits: [...kept.flatMap(({ edits }) => edits), ...missingLinks(rows, entries), ...refreshed.edits],
    added,
    computed: [],
    findings: caseFindings(team, tableIn(team, cases).rows, now),
  };
}

function derivedValues(row: CaseRow, rules: CaseRules, now: ReturnType<typeof minuteOf>) {
  const level = caseState(row, rules, now)?.level;
  return {
    serviceState: level?.state ?? null,
    firstResponseDue: level?.firstResponse.due ?? null,
    resolutionDue: level?.resolution.due ?? null,
    waitedHours: level ? Math.round(level.waited / 6) / 10 : null,
    escalation: level?.escalation ?? null,
  };
}

/** Cells as a row of their own, every column being there. */
function newRow(cells: Readonly<Record<string, Cell>>): readonly Placed<CaseRow>[] {
  const columns = Object.keys(cases.columns);
  return readTable(cases, {
    columns: new Map(columns.map((column, index) => [column, index + 1])),
    missing: [],
    ambiguous: [],
    firstRow: 1,
    cells: [columns.map((column) => cells[column] ?? '')],
  }).rows;
}

function editsOf({ at, cells: found }: Placed<CaseRow>, cells: Readonly<Record<string, Cell>>): Edit[] {
  return Object.entries(cells).flatMap(([column, cell]) =>
    found[column] === undefined ? [] : [{ sheet: cases, row: at, column, cell }],
  );
}

/** The numbers of cases whose entry does not name them yet: a run that died, or a person, left it out. */
function missingLinks(
  rows: readonly Placed<CaseRow>[],
  entries: FeatureScene['team']['log']['rows'],
): readonly Edit[] {
  const caseOf = new Map(rows.map(({ row }) => [row.recordId, row.caseId]));
  caseOf.delete(null);
  if (caseOf.size === 0) return [];
  return entries.flatMap(({ at, row, cells }): Edit[] => {
    const caseId = caseOf.get(row.recordId) ?? null;
    if (caseId === null || row.caseId !== null || cells.caseId === undefined) return [];
    return [{ sheet: careLog, row: at, column: 'caseId', cell: caseId }];
  });
}
