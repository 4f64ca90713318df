import { adoptionMessages } from '../../messages/adoption';
import type { Language } from '../../messages/language';
import { cellText } from '../../sheets/cell';
import { lettersOf } from './grid';
import type { Proposal } from './propose';
import type { ColumnProposal, ColumnReason } from './propose-columns';
import type { CellProposal } from './read-cells';
import type { Role } from './roles';

/** A proposal as it is told outside: counts, reasons in words, and samples of the cells. */
export interface ProposalView {
  readonly role: Role;
  /** The last header row, from 1. */
  readonly headerRow: number;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly field: string | null;
    readonly confidence: number;
    readonly why: string;
  }[];
  /** Cells that would change surely, that would change after a yes, and that are left as they are. */
  readonly cells: { readonly sure: number; readonly guess: number; readonly unread: number };
  readonly skippedRows: readonly { readonly row: number; readonly kind: string; readonly text: string }[];
  readonly duplicates: readonly { readonly rows: readonly number[]; readonly why: string }[];
  readonly samples: readonly CellView[];
}

interface CellView {
  /** `C5`; of a column that is still to be added, its field and row: `end 5`. */
  readonly cell: string;
  readonly field: string;
  readonly kind: CellProposal['kind'];
  readonly before: string;
  readonly after: string;
  /** What moves to other fields of the row. */
  readonly moved: Readonly<Record<string, string>>;
  readonly why: string;
}

/** How many cells of one column are shown; of what a person has to decide, more. */
const SAMPLES = { sure: 3, guess: 20, unread: 20 } as const;

export function proposalView(proposal: Proposal, language: Language): ProposalView {
  const { role, header, columns, cells, skipped, duplicates } = proposal;
  const texts = adoptionMessages[language];
  const count = (kind: CellProposal['kind']) => cells.filter((cell) => cell.kind === kind).length;
  return {
    role,
    headerRow: header.lastRow,
    columns: columns.map((column) => ({
      column: lettersOf(column.place),
      header: column.header.replace(/\n/g, ' '),
      field: column.field?.key ?? null,
      confidence: column.confidence,
      why: columnWhy(column, language),
    })),
    cells: { sure: count('sure'), guess: count('guess'), unread: count('unread') },
    skippedRows: skipped,
    duplicates: duplicates.map(({ rows, reasons }) => ({
      rows,
      why: reasons.map((reason) => texts.duplicates[reason]).join(', '),
    })),
    samples: samplesOf(cells).map((cell) => cellView(cell, language)),
  };
}

function columnWhy({ reason, field }: ColumnProposal, language: Language): string {
  const texts = adoptionMessages[language].columns;
  const because = reasonText(reason, language);
  return field?.key === 'status' ? `${because} ${texts.askStatus}` : because;
}

function reasonText(reason: ColumnReason, language: Language): string {
  const texts = adoptionMessages[language].columns;
  switch (reason.code) {
    case 'taken':
      return texts.taken(reason.by);
    case 'mismatch':
      return `${texts.mismatch(reason.word)} ${texts.read(reason.read, reason.of)}`;
    case 'content':
      return `${texts.content} ${texts.read(reason.read, reason.of)}`;
    case 'label':
    case 'word':
    case 'likely':
    case 'ending':
      return `${texts[reason.code](reason.word)} ${texts.read(reason.read, reason.of)}`;
    default:
      return texts[reason.code];
  }
}

/** The first cells of every column and kind, in the order of the columns. */
function samplesOf(cells: readonly CellProposal[]): CellProposal[] {
  const shown = new Map<string, number>();
  return cells.filter(({ field, kind }) => {
    const key = `${field.key} ${kind}`;
    const before = shown.get(key) ?? 0;
    shown.set(key, before + 1);
    return before < SAMPLES[kind];
  });
}

function cellView(
  { row, place, field, kind, before, after, parts, why }: CellProposal,
  language: Language,
): CellView {
  return {
    cell: place === null ? `${field.key} ${row}` : `${lettersOf(place)}${row}`,
    field: field.key,
    kind,
    before: cellText(before),
    after: cellText(after),
    moved: Object.fromEntries(Object.entries(parts).map(([key, cell]) => [key, cellText(cell)])),
    why: adoptionMessages[language].cells[why],
  };
}
