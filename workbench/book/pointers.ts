// What points at cells of a sheet, and how it follows when rows or columns are inserted, deleted or moved.
import {
  type AxisChange,
  movedArea,
  movedBase,
  movedFormula,
  movedIndex,
  movedRuleFormula,
} from './axis-change';
import type { Area, ConditionalFormat, SheetModel, ValidationRule, WorkbookModel } from './model';
import { offsetFormula, type Reference } from './references';
import { changeRules } from './style';

/** Moves formulas, rules, notes, merges, protections, filter, metadata and names; `model` is whom new rows copy. */
export function movePointers(
  book: WorkbookModel,
  sheet: SheetModel,
  change: AxisChange,
  model: number,
): void {
  for (const other of book.sheets) {
    const applies = ({ sheetName }: Reference) =>
      sheetName === null ? other === sheet : sheetName === sheet.name;
    moveCellFormulas(other, change, applies);
    moveRules(other, sheet, change, applies);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => movedFormat(format, change, model));
  moveNotes(sheet, change);
  sheet.merges = sheet.merges.flatMap((area) => {
    const moved = movedArea(change, area);
    return moved && (moved.rows > 1 || moved.columns > 1) ? [moved] : [];
  });
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = protection.unprotected.flatMap((area) => movedArea(change, area) ?? []);
    if (!protection.area) return true;
    protection.area = movedArea(change, protection.area);
    return protection.area !== null;
  });
  moveFilter(sheet, change);
  book.namedRanges = book.namedRanges.filter((name) => {
    if (name.sheetId !== sheet.id) return true;
    const area = movedArea(change, name.area);
    if (area) name.area = area;
    return area !== null;
  });
  const type = change.axis === 'row' ? 'ROW' : 'COLUMN';
  book.metadata = book.metadata.filter(({ location }) => {
    if (location.type !== type || location.sheetId !== sheet.id) return true;
    const index = movedIndex(change, location.index);
    if (index !== null) location.index = index;
    return index !== null;
  });
}

type Applies = (reference: Reference) => boolean;

function moveCellFormulas(sheet: SheetModel, change: AxisChange, applies: Applies): void {
  for (const columns of sheet.cells.formulas.values()) {
    for (const [column, formula] of columns) columns.set(column, movedFormula(change, formula, applies));
  }
}

/** Rules of `holder` that speak of cells of `changed`: list areas, and formulas with their base cell. */
function moveRules(holder: SheetModel, changed: SheetModel, change: AxisChange, applies: Applies): void {
  const known = new Map<ValidationRule, ValidationRule | null>();
  const whole = { row: 1, column: 1, rows: holder.rowCount, columns: holder.validations.length };
  changeRules(holder, whole, (rule) => {
    if (!rule) return null;
    const moved = known.get(rule);
    if (moved !== undefined) return moved;
    const made = movedRule(rule, holder === changed, changed.id, change, applies);
    known.set(rule, made);
    return made;
  });
}

function movedRule(
  rule: ValidationRule,
  isHome: boolean,
  sheetId: number,
  change: AxisChange,
  applies: Applies,
): ValidationRule | null {
  const base = rule.base ?? { row: 1, column: 1 };
  const values: ValidationRule['values'][number][] = [];
  for (const value of rule.values) {
    if (typeof value === 'object' && 'area' in value && value.sheetId === sheetId) {
      const area = movedArea(change, value.area);
      // A list whose source is gone accepts nothing it could name; Google drops such a rule's list as well.
      if (!area) return null;
      values.push({ sheetId, area });
    } else if (typeof value === 'string' && value.startsWith('=')) {
      const read = isHome
        ? movedRuleFormula(change, value, base, applies)
        : movedFormula(change, value, applies);
      values.push(read);
    } else values.push(value);
  }
  const moved = isHome && rule.base ? movedBase(change, rule.base) : rule.base;
  const same = values.every((value, index) => value === rule.values[index]);
  if (same && moved?.row === rule.base?.row && moved?.column === rule.base?.column) return rule;
  return { ...rule, values, ...(moved ? { base: moved } : {}) };
}

function movedFormat(format: ConditionalFormat, change: AxisChange, model: number): ConditionalFormat[] {
  const areas = format.areas.flatMap((area) => grown(area, change, model) ?? []);
  const [oldFirst] = format.areas;
  const [newFirst] = areas;
  if (!oldFirst || !newFirst) return [];
  const base = movedBase(change, oldFirst);
  const applies = ({ sheetName }: Reference) => sheetName === null;
  const values = format.values.map((value) => {
    if (typeof value !== 'string' || !value.startsWith('=')) return value;
    const read = movedRuleFormula(change, value, oldFirst, applies);
    return offsetFormula(read, newFirst.row - base.row, newFirst.column - base.column);
  });
  return [{ ...format, areas, values }];
}

/** A new row looks like the neighbour it copies, so a format that ends at this neighbour grows by the new row. */
function grown(area: Area, change: AxisChange, model: number): Area | null {
  const moved = movedArea(change, area);
  if (!moved || change.kind !== 'insert') return moved;
  const [first, size] = change.axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const inside = model >= first && model < first + size;
  if (!inside) return moved;
  if (change.axis === 'row') {
    return change.at === first + size
      ? { ...moved, rows: size + change.count }
      : change.at === first
        ? { ...moved, row: first, rows: size + change.count }
        : moved;
  }
  return change.at === first + size
    ? { ...moved, columns: size + change.count }
    : change.at === first
      ? { ...moved, column: first, columns: size + change.count }
      : moved;
}

function moveNotes(sheet: SheetModel, change: AxisChange): void {
  const before = [...sheet.notes];
  sheet.notes.clear();
  for (const [key, note] of before) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const moved = movedIndex(change, change.axis === 'row' ? row : column);
    if (moved === null) continue;
    sheet.notes.set(change.axis === 'row' ? `${moved},${column}` : `${row},${moved}`, note);
  }
}

function moveFilter(sheet: SheetModel, change: AxisChange): void {
  if (!sheet.filter) return;
  const area = movedArea(change, sheet.filter.area);
  if (!area) {
    sheet.filter = null;
    return;
  }
  const { hidden, conditions } = sheet.filter;
  sheet.filter = {
    area,
    hidden: movedColumns(hidden, change),
    ...(conditions ? { conditions: movedColumns(conditions, change) } : {}),
  };
}

function movedColumns<T>(columns: ReadonlyMap<number, T>, change: AxisChange): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [column, value] of columns) {
    const index = change.axis === 'row' ? column : movedIndex(change, column);
    if (index !== null) moved.set(index, value);
  }
  return moved;
}
