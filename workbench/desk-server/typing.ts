// A person's entry in the grid: the rights, the warning of a protected range, then Google's own checks.
import type { Area, SheetModel } from '../book/model';
import { a1Of } from '../book/references';
import { edit } from '../runtime/edit';
import type { Machine } from '../runtime/machine';
import { paste } from '../runtime/paste';
import type { AreaOf, DeskAction, Reply } from './protocol';

type TypeAction = Extract<DeskAction, { do: 'type' }>;

export function typeInto(machine: Machine, action: TypeAction): Reply {
  const { sheetId, texts, warned } = action;
  const sheet = machine.workbook.sheets.find(({ id }) => id === sheetId);
  const [first = []] = texts;
  if (!sheet || first.length === 0) return { ok: false };
  const { sheetId: _sheet, ...area } = typedArea(action);
  if (!warned && isWarned(sheet, area)) return { ok: false, warning: true };
  const isOne = area.rows === 1 && area.columns === 1;
  const { ok, error } = isOne
    ? edit(machine, { sheet: sheet.name, cell: a1Of(area), value: first[0] ?? '' })
    : paste(machine, sheet, area, texts);
  return error === null ? { ok } : { ok, error };
}

/** The cells that the texts go to. */
export function typedArea({ sheetId, row, column, texts }: TypeAction): AreaOf {
  return {
    sheetId,
    row,
    column,
    rows: texts.length,
    columns: Math.max(0, ...texts.map((line) => line.length)),
  };
}

/** Whether a protection that only warns covers one of the cells; a person is asked first then (3.5 [A]). */
function isWarned(sheet: SheetModel, area: Area): boolean {
  return sheet.protections.some(
    (protection) =>
      protection.warningOnly &&
      (protection.area
        ? meets(protection.area, area)
        : !protection.unprotected.some((free) => contains(free, area))),
  );
}

function meets(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
