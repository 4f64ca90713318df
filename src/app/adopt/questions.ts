import type { Proposal } from './propose';
import { contextOf } from './read-cell';
import type { CellProposal } from './read-cells';
import type { Field } from './roles';

/** Keys of the questions that were answered yes, or all of them. */
export type Yes = 'all' | readonly string[];

/**
 * What needs a yes: `cells` of one column read by one inference; the binding of a `status` column; the binding of
 * a column of amounts whose `unit` or period only its header tells.
 */
export interface Question {
  readonly key: string;
  readonly kind: 'cells' | 'status' | 'unit';
  readonly field: Field;
  readonly place: number | null;
  readonly header: string;
  readonly why: CellProposal['why'];
  readonly cells: readonly CellProposal[];
}

/** The questions of a proposal, in the order of its columns. */
export function questionsOf({ columns, cells, header, above }: Proposal): Question[] {
  const binding = columns.flatMap(({ place, header: text, field }): Question[] => {
    const kind = field && bindingAsks(field, text, above);
    if (!field || !kind) return [];
    const own = cells.filter((cell) => cell.place === place && cell.kind === 'guess');
    return [{ key: `bind ${field.key}`, kind, field, place, header: text, why: kindWhy[kind], cells: own }];
  });
  const asked = new Set(binding.map(({ place }) => place));
  const groups = new Map<string, CellProposal[]>();
  for (const cell of cells) {
    if (cell.kind !== 'guess' || asked.has(cell.place)) continue;
    const key = cellsKey(cell);
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  const ofCells = [...groups].flatMap(([key, group]): Question[] => {
    const [first] = group;
    if (!first) return [];
    const { field, place, why } = first;
    const text = place === null ? '' : (header.texts.get(place) ?? '');
    return [{ key, kind: 'cells', field, place, header: text, why, cells: group }];
  });
  return [...binding, ...ofCells];
}

const kindWhy = { status: 'status', unit: 'unit' } as const;

export function cellsKey({ field, why }: Pick<CellProposal, 'field' | 'why'>): string {
  return `cells ${field.key} ${why}`;
}

export function isYes(yes: Yes, key: string): boolean {
  return yes === 'all' || yes.includes(key);
}

/** Whether a column may only be bound after a yes: read by its raw numbers it would mean something else. */
function bindingAsks(field: Field, header: string, above: readonly string[]): 'status' | 'unit' | null {
  if (field.key === 'status') return 'status';
  if (field.column.kind !== 'won') return null;
  const { unit, cycle } = contextOf(header, [], above).won;
  return unit !== 1 || (cycle !== null && cycle !== 'month') ? 'unit' : null;
}
