import type { CivilDate } from '../../domain/civil-date';
import type { Language } from '../../messages/language';
import type { Cell } from '../../sheets/cell';
import type { RowOf, SheetDeclaration } from '../../sheets/declaration';
import { printRow } from '../../sheets/reading';
import { type RowPlan, refreshDerived } from '../derived-columns';

/** The cells of a row that a job adds, its computed ones with it, as the next run will find them. */
export function freshRow<Sheet extends SheetDeclaration>(
  sheet: Sheet,
  values: Partial<RowOf<Sheet>>,
  plan: RowPlan,
  language: Language,
  today: CivilDate,
): Readonly<Record<string, Cell>> {
  const typed = printRow(sheet, values, language);
  const blank = Object.fromEntries(Object.keys(sheet.columns).map((column) => [column, '']));
  const placed = { at: 0, row: { written: null }, cells: { ...blank, ...typed } };
  const { edits } = refreshDerived(sheet, [placed], () => plan, today);
  return { ...typed, ...Object.fromEntries(edits.map(({ column, cell }) => [column, cell])) };
}
