import { chosenProject, withBook } from './book';
import { type Command, readArguments, UsageError } from './command';
import { printJson } from './report';
import { formatTable } from './table';

const ROLES = ['ledger', 'customers', 'log', 'mixed'] as const;

/** What `previewAdoption` of the add-on answers. The workbench runs any script, so it knows none of its types. */
type Preview =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly code: string; readonly message: string };

interface Proposal {
  readonly role: string;
  readonly headerRow: number;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly field: string | null;
    readonly confidence: number;
    readonly why: string;
  }[];
  readonly cells: { readonly sure: number; readonly guess: number; readonly unread: number };
  readonly skippedRows: readonly { readonly row: number; readonly kind: string; readonly text: string }[];
  readonly duplicates: readonly { readonly rows: readonly number[]; readonly why: string }[];
  readonly samples: readonly {
    readonly cell: string;
    readonly kind: string;
    readonly before: string;
    readonly after: string;
    readonly why: string;
  }[];
}

export const adoptCommand: Command = {
  usage: 'adopt --book DIR --sheet NAME [--role ledger|customers|log|mixed] [--mapping JSON] [--json]',
  async run(args, terminal) {
    const options = readArguments(args, {
      book: { type: 'string' },
      sheet: { type: 'string' },
      role: { type: 'string' },
      mapping: { type: 'string' },
      json: { type: 'boolean' },
    });
    const tab = options.required('sheet');
    const wishes = { ...roleWish(options.text('role')), ...mappingWish(options.text('mapping')) };
    const machine = await withBook(options, terminal, async (book) => book.machine);
    if (!machine.workbook.sheets.some(({ name }) => name === tab)) {
      const names = machine.workbook.sheets.map(({ name }) => name).join(', ');
      throw new UsageError(`There is no sheet ${tab}. The book has: ${names}.`);
    }
    // The book is not saved: a proposal changes nothing, not even the list of executions.
    const run = machine.run('previewAdoption', [tab, wishes], {
      project: chosenProject(options, terminal),
      via: 'editor',
    });
    if (!run.ok) {
      terminal.err(run.error ?? '');
      return 1;
    }
    const preview = run.result as Preview; // the add-on's own answer, made of JSON
    if (!preview.ok) {
      if (preview.code === 'bad-mapping') throw new UsageError(preview.message);
      terminal.err(preview.message);
      return 1;
    }
    if (options.flag('json')) printJson(terminal, preview.proposal);
    else terminal.out(proposalText(preview.proposal));
    return 0;
  },
};

function roleWish(text: string | undefined): { role?: (typeof ROLES)[number] } {
  if (text === undefined) return {};
  const role = ROLES.find((known) => known === text);
  if (!role) throw new UsageError(`--role ${text} is unknown. Write one of ${ROLES.join(', ')}.`);
  return { role };
}

function mappingWish(text: string | undefined): { mapping?: Record<string, string | null> } {
  if (text === undefined) return {};
  const wrong = `--mapping has to be a JSON object of column letters: --mapping '{"C": "phone", "D": null}'`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(wrong, { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new UsageError(wrong);
  const mapping: Record<string, string | null> = {};
  for (const [column, field] of Object.entries(parsed)) {
    if (!/^[A-Z]+$/.test(column) || (typeof field !== 'string' && field !== null))
      throw new UsageError(wrong);
    mapping[column] = field;
  }
  return { mapping };
}

function proposalText({
  role,
  headerRow,
  columns,
  cells,
  skippedRows,
  duplicates,
  samples,
}: Proposal): string {
  const { sure, guess, unread } = cells;
  return [
    `role ${role}, header in row ${headerRow}; sure ${sure}, guess ${guess}, unread ${unread}`,
    formatTable([
      ['', 'header', 'field', 'confidence'],
      ...columns.map(({ column, header, field, confidence }) => [
        column,
        header,
        field ?? '',
        String(confidence),
      ]),
    ]),
    ...columns.map(({ column, why }) => `${column}  ${why}`),
    ...skippedRows.map(({ row, kind, text }) => `row ${row} is skipped: ${kind} ${text}`.trimEnd()),
    ...duplicates.map(({ rows, why }) => `rows ${rows.join(' and ')}: ${why}`),
    formatTable(samples.map(({ cell, kind, before, after, why }) => [cell, kind, before, after, why])),
  ].join('\n');
}
