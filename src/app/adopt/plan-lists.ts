import { type Cell, cellText, isBlank } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import { managers } from '../../sheets/managers';
import { services } from '../../sheets/services';
import type { CellPlan } from './plan';

/** A sheet whose words a tab's column uses. */
interface WordList {
  readonly field: string;
  readonly sheet: SheetDeclaration;
  readonly column: string;
}

const lists: readonly WordList[] = [
  { field: 'service', sheet: services, column: 'service' },
  { field: 'manager', sheet: managers, column: 'name' },
];

/** More than this is free text and no list. */
const MOST_WORDS = 60;

export interface NewWords {
  readonly sheet: SheetDeclaration;
  readonly column: string;
  readonly words: readonly string[];
}

/** Services and managers that the rows name and their sheets lack yet. */
export function newWords(
  { values }: CellPlan,
  standing: (sheet: SheetDeclaration, column: string) => ReadonlySet<string>,
): NewWords[] {
  return lists.flatMap(({ field, sheet, column }): NewWords[] => {
    const named = [...values.values()].flatMap(({ [field]: cell }) => wordOf(cell));
    const known = standing(sheet, column);
    const words = [...new Set(named)].filter((word) => !known.has(word));
    return words.length === 0 || words.length > MOST_WORDS ? [] : [{ sheet, column, words }];
  });
}

function wordOf(cell: Cell | undefined): string[] {
  const text = cell === undefined || isBlank(cell) ? '' : cellText(cell).trim();
  return text === '' || text.length > 60 ? [] : [text];
}
