// A person types into a cell: protection, Google's reading of the text, validation, then the triggers.
import type { EventRequest } from '../apps-script/event';
import { recalculate } from '../book/formulas';
import { type CellValue, Refusal, type SheetModel, type WorkbookModel } from '../book/model';
import { areaOf, parseA1 } from '../book/references';
import { changeStyle, styleAt } from '../book/style';
import { serialOf } from '../book/time-zone';
import { parseTyped, type Typed } from '../book/typed-text';
import { violation } from '../book/validation';
import type { Execution, Machine } from './machine';
import type { Project } from './project';

export interface Typing {
  readonly sheet: string;
  /** A1 notation of one cell. */
  readonly cell: string;
  /** The text as typed; '' empties the cell. */
  readonly value: string;
}

export interface EditResult {
  readonly ok: boolean;
  /** Google's refusal; nothing has changed then. */
  readonly error: string | null;
  /** What the edit started; a trigger that throws does not undo the edit. */
  readonly executions: readonly Execution[];
}

export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Types into the machine's workbook as the person at the keyboard. */
export function edit(machine: Machine, typing: Typing): EditResult {
  try {
    const change = type(machine, typing);
    return { ok: true, error: null, executions: startEditTriggers(machine, typing, change) };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.message, executions: [] };
    throw error;
  }
}

interface Change {
  readonly before: CellValue;
  readonly after: CellValue;
}

function type({ workbook, state }: Machine, { sheet: name, cell, value: text }: Typing): Change {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  const names = workbook.sheets.map((candidate) => candidate.name).join(', ');
  if (!sheet) throw new Refusal(`There is no sheet ${name}. The book has: ${names}.`);
  const { row, column } = place(sheet, cell);
  if (isProtected(workbook, sheet, row, column, state.user)) throw new Refusal(PROTECTED);
  const now = Date.parse(state.now);
  const typed = readText(workbook, sheet, row, column, text, now);
  const refused = violation(workbook, sheet, row, column, typed.value, now);
  if (refused !== null) throw new Refusal(refused);
  const before = sheet.cells.get(row, column);
  const area = { row, column, rows: 1, columns: 1 };
  putTyped(sheet, row, column, typed);
  if (workbook.sheets.some(({ cells }) => cells.formulas.size > 0)) recalculate(workbook, now);
  workbook.activeSheetId = sheet.id;
  workbook.selection = area;
  return { before, after: sheet.cells.get(row, column) };
}

/** A text as Google reads it in this cell at the instant `now`. */
export function readText(
  { locale, timeZone }: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
  now: number,
): Typed {
  const { numberFormat } = styleAt(sheet, row, column);
  return parseTyped(text, { locale, numberFormat, today: Math.floor(serialOf(now, timeZone)) });
}

export function putTyped(sheet: SheetModel, row: number, column: number, typed: Typed): void {
  if (typed.formula === undefined) sheet.cells.set(row, column, typed.value);
  else sheet.cells.setFormula(row, column, typed.formula, typed.value);
  const { numberFormat } = typed;
  const area = { row, column, rows: 1, columns: 1 };
  if (numberFormat !== undefined) changeStyle(sheet, area, (old) => ({ ...old, numberFormat }));
}

function place(sheet: SheetModel, cell: string): { row: number; column: number } {
  const range = parseA1(cell);
  if (!range) throw new Refusal('Range not found');
  const area = areaOf(range, sheet.rowCount, sheet.columnCount);
  if (!area) throw new Refusal('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

/** A protection that only warns lets the person through; the owner of the file is never kept out (3.5 [A]). */
export function isProtected(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  user: string,
): boolean {
  const holds = (area: { row: number; column: number; rows: number; columns: number }): boolean =>
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns;
  return sheet.protections.some(
    ({ area, unprotected, warningOnly, editors }) =>
      !warningOnly &&
      user !== workbook.owner &&
      !editors.includes(user) &&
      (area ? holds(area) : !unprotected.some(holds)),
  );
}

/** The simple onEdit of each script, then the installable triggers, with their creators' authority. */
export function startEditTriggers(
  machine: Machine,
  { sheet, cell }: Pick<Typing, 'sheet' | 'cell'>,
  { before, after }: Change,
): Execution[] {
  const event = (triggerUid: string | null): EventRequest => ({
    kind: 'edit',
    triggerUid,
    sheet,
    a1: cell,
    value: eventText(after),
    oldValue: eventText(before),
  });
  const simple = machine
    .projects()
    .filter((project) => declares(project, 'onEdit'))
    .map((project) => machine.runSimple('onEdit', project, 'edit', event(null)));
  const installed = machine.state.triggers
    .filter(({ disabled }) => !disabled)
    .flatMap((trigger) => {
      if (trigger.eventType === 'ON_EDIT') return [machine.fire(trigger, event(trigger.id), 'edit')];
      if (trigger.eventType !== 'ON_CHANGE') return [];
      const changed = { kind: 'change', triggerUid: trigger.id, changeType: 'EDIT' } as const;
      return [machine.fire(trigger, changed, 'edit')];
    });
  return [...simple, ...installed];
}

/** Texts, as typed ([A]); a date is its serial number, which the facts leave open ([C] section 11). */
function eventText(value: CellValue): string | undefined {
  if (value === '') return undefined;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Which names each project declares, once asked: every keystroke asks again, of a source of a megabyte. */
const declared = new WeakMap<Project, Map<string, boolean>>();

/** A look at the source is enough: discovery is static on Google as well. */
function declares(project: Project, name: string): boolean {
  const known = declared.get(project) ?? new Map<string, boolean>();
  declared.set(project, known);
  const found = known.get(name);
  if (found !== undefined) return found;
  const pattern = new RegExp(`\\b(function|var|let|const)\\s+${name}\\b`);
  const isDeclared = project.sources.some(({ text }) => pattern.test(text));
  known.set(name, isDeclared);
  return isDeclared;
}
