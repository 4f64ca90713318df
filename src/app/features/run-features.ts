import { careLog } from '../../sheets/care-log';
import type { CustomerRow } from '../../sheets/customers';
import type { Placed, RowOf, SheetDeclaration } from '../../sheets/declaration';
import type { Table } from '../../sheets/reading';
import type { JobRecord, Need } from '../job-record';
import type { Store } from '../ports';
import { type TeamBook, tableIn } from '../team-book';
import { withAddedRows } from './added-rows';
import { features } from './all';
import type { Duty } from './duty';
import { withEditedRows } from './edited-rows';
import { type FeatureScene, type FeatureWork, noWork } from './feature';

export interface FeatureRun {
  /** With the rows that were added. */
  readonly team: TeamBook;
  readonly work: FeatureWork;
  readonly customerColumns: (customer: Placed<CustomerRow>) => Readonly<Record<string, unknown>>;
  readonly duties: readonly Duty[];
}

/** Asks every feature what is to be written and what people have to see to. */
export function runFeatures(record: JobRecord, scene: FeatureScene, store: Store, who: string): FeatureRun {
  let { team } = scene;
  let work = noWork;
  for (const { job, needs, refresh } of features) {
    const own = record.attempt(job, team, needs, noWork, () => refresh({ ...scene, team }));
    const { team: grown, added, edits } = withAddedRows(team, own.added, scene.now, store, who);
    team = withEditedRows(grown, own.edits);
    work = joined(work, { ...own, added, edits: [...own.edits, ...edits] });
  }
  const grown = { ...scene, team };
  const columnsOf = features.map(({ job, needs, customerColumns }) =>
    customerColumns ? record.attempt(job, team, needs, nothing, () => customerColumns(grown)) : nothing,
  );
  const dutyScene = {
    language: team.language,
    calendar: team.calendar,
    policyOn: team.policyOn,
    now: scene.now,
    contracts: scene.contracts,
    members: team.managers.rows.flatMap(({ row }) => (row.inUse === false ? [] : (row.name ?? []))),
    table: <Sheet extends SheetDeclaration>(sheet: Sheet): Table<RowOf<Sheet>> => tableIn(team, sheet),
  };
  return {
    team,
    work,
    customerColumns: (customer) =>
      Object.assign({}, ...columnsOf.map((own) => own(customer))) as Readonly<Record<string, unknown>>,
    duties: features.flatMap(({ job, needs, duties }) =>
      record.attempt(job, team, needs.filter(isNoLog), [], () => duties(dutyScene)),
    ),
  };
}

/** Duties are worked out from the sheets of the features alone: they stand while the log is still being read. */
function isNoLog([sheet]: Need): boolean {
  return sheet !== careLog;
}

const nothing = (_customer: Placed<CustomerRow>): Readonly<Record<string, unknown>> => ({});

function joined(a: FeatureWork, b: FeatureWork): FeatureWork {
  return {
    edits: [...a.edits, ...b.edits],
    words: [...a.words, ...b.words],
    differences: [...a.differences, ...b.differences],
    added: [...a.added, ...b.added],
    computed: [...a.computed, ...b.computed],
    findings: [...a.findings, ...b.findings],
    ...(a.care ? { care: a.care } : {}),
    ...(b.care ? { care: b.care } : {}),
  };
}
