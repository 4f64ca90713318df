import type { CivilDate } from '../../domain/civil-date';
import { adoptionMessages } from '../../messages/adoption';
import type { Language } from '../../messages/language';
import { cellText } from '../../sheets/cell';
import type {
  AdoptionColumn,
  AdoptionPreview,
  AdoptionQuestion,
  CellChange,
  CellGroup,
} from '../sidebar/adoption-contract';
import { columnWhy } from './column-why';
import { type LedgerGrid, lettersOf, shownAt } from './grid';
import { JOIN, type Prepared } from './prepare';
import type { Proposal } from './propose';
import { cellsKey, isYes, type Question, questionsOf, type Yes } from './questions';
import type { CellProposal } from './read-cells';
import { fieldsOf } from './roles';
import { disagreements } from './status-words';
import { additionsOf } from './summary';

/** Cells of a group that come with the preview; the rest is asked for. */
const FIRST = 20;
const SAMPLES = 3;

/** What a person is shown before agreeing. */
export function previewView(
  prepared: Prepared,
  yes: Yes,
  today: CivilDate,
  language: Language,
): AdoptionPreview {
  const { grid, proposal, plan, seen } = prepared;
  const { role, header, rows, skipped, duplicates } = proposal;
  const texts = adoptionMessages[language];
  const fields = [...fieldsOf(role)].map(([key, { column }]) => ({ key, label: column.label[language] }));
  return {
    role,
    headerRow: header.lastRow,
    rows: rows.length,
    fields,
    columns: columnsOf(grid, proposal, language),
    groups: groupsOf(proposal, language).map(({ cells, ...group }) => ({
      ...group,
      cells: cells.slice(0, FIRST).map((cell) => changeOf(cell, language)),
    })),
    questions: askedOf(prepared, yes, today, language),
    skippedRows: skipped,
    duplicates: duplicates.map((one) => ({
      rows: one.rows,
      why: one.reasons.map((reason) => texts.duplicates[reason]).join(', '),
    })),
    additions: additionsOf(prepared, language),
    addedColumns: Object.entries(plan.sheet.columns).flatMap(([key, column]) =>
      plan.bound.has(key) || column.role === 'system' ? [] : [column.label[language]],
    ),
    seen,
  };
}

/** More cells of one group, from a position on. */
export function cellsOfGroup(
  { proposal }: Prepared,
  key: string,
  from: number,
  count: number,
  language: Language,
): CellChange[] {
  const group = groupsOf(proposal, language).find((one) => one.key === key);
  return (group?.cells ?? []).slice(from, from + count).map((cell) => changeOf(cell, language));
}

export function columnsOf(
  grid: LedgerGrid,
  { columns, rows }: Proposal,
  language: Language,
): AdoptionColumn[] {
  return columns.map((column) => ({
    column: lettersOf(column.place),
    header: column.header.replace(/\n/g, ' '),
    field: column.field?.key ?? null,
    confidence: column.confidence,
    why: columnWhy(column, language),
    sample: rows
      .map((row) => shownAt(grid, row, column.place))
      .filter((text) => text.trim() !== '')
      .slice(0, SAMPLES),
  }));
}

type Group = Omit<CellGroup, 'cells'> & { readonly cells: readonly CellProposal[] };

/** The proposed cells by column, kind and reason, in the order of the columns. */
function groupsOf(proposal: Proposal, language: Language): Group[] {
  const questions = questionsOf(proposal);
  const asked = new Map(questions.flatMap(({ key, cells }) => cells.map((cell) => [cell, key] as const)));
  // Of a column that is bound only after its yes, nothing changes without it, however surely it is read.
  const binding = new Map(
    questions.flatMap(({ key, kind, place }) => (kind === 'cells' ? [] : [[place, key] as const])),
  );
  const groups = new Map<string, CellProposal[]>();
  for (const cell of proposal.cells) {
    const key = `${cell.kind} ${cellsKey(cell)}`;
    const others = groups.get(key);
    if (others) others.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups].flatMap(([key, cells]): Group[] => {
    const [first] = cells;
    if (!first) return [];
    const { kind, place, field, why } = first;
    return [
      {
        key,
        kind,
        field: field.key,
        column: place === null ? '' : lettersOf(place),
        header: place === null ? '' : (proposal.header.texts.get(place) ?? '').replace(/\n/g, ' '),
        label: field.column.label[language],
        why: adoptionMessages[language].cells[why],
        count: cells.length,
        question: kind === 'unread' ? null : (asked.get(first) ?? binding.get(place) ?? null),
        cells,
      },
    ];
  });
}

function changeOf({ row, place, field, before, after, parts }: CellProposal, language: Language): CellChange {
  const fields = fieldsOf('mixed');
  const moved = Object.entries(parts).map(([key, cell]) => {
    const label = fields.get(key)?.column.label[language] ?? key;
    return `${label}: ${cellText(cell)}`;
  });
  const label = field.column.label[language];
  return {
    cell: place === null ? `${label} ${row}` : `${lettersOf(place)}${row}`,
    before: cellText(before),
    after: cellText(after),
    moved: moved.join(', '),
    parts: Object.fromEntries(Object.entries(parts).map(([key, cell]) => [key, cellText(cell)])),
  };
}

function askedOf(prepared: Prepared, yes: Yes, today: CivilDate, language: Language): AdoptionQuestion[] {
  const { grid, proposal, plan, proposed } = prepared;
  const questions = questionsOf(proposal).map(
    (one): AdoptionQuestion => ({
      key: one.key,
      kind: one.kind,
      text: questionText(one, language),
      yes: isYes(yes, one.key),
      disagreements:
        one.kind === 'status' && one.place !== null
          ? disagreements(grid, plan, one.place, today, language)
          : [],
    }),
  );
  if (proposed.length === 0) return questions;
  const text = adoptionMessages[language].questions.join(proposed.length);
  return [...questions, { key: JOIN, kind: 'join', text, yes: isYes(yes, JOIN), disagreements: [] }];
}

function questionText({ kind, header, field, why, cells, place }: Question, language: Language): string {
  const texts = adoptionMessages[language];
  const name = header.replace(/\n/g, ' ');
  if (kind !== 'cells') return texts.questions[kind](name);
  return place === null
    ? texts.questions.added(field.column.label[language], cells.length, texts.cells[why])
    : texts.questions.cells(name, cells.length, texts.cells[why]);
}
