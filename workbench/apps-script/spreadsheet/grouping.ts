// Row and column groups: neighbouring lines of the same depth or deeper.
import type { Area, Band, SheetModel } from '../../book/model';
import { changeColumnBands, changeRowBands, columnBand, rowBand } from '../../book/style';
import { current, exception } from '../facade';
import { writeSheet } from './document';

export type Line = 'ROW' | 'COLUMN';

/** A run of lines that belong to one group. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export const deepest = 8;

export function bandOf(sheet: SheetModel, line: Line, index: number): Band {
  return line === 'ROW' ? rowBand(sheet, index) : columnBand(sheet, index);
}

export function changeBands(
  sheet: SheetModel,
  line: Line,
  { first, count }: Span,
  change: (band: Band) => Band,
): void {
  const shared = (band: Band): Band => current().share(change(band));
  if (line === 'ROW') changeRowBands(sheet, first, count, shared);
  else changeColumnBands(sheet, first, count, shared);
}

export function depthAt(sheet: SheetModel, line: Line, index: number): number {
  return bandOf(sheet, line, index).groupDepth ?? 0;
}

/** The lines of the group of this depth at an index, or just before it (where its control stands); null when none. */
export function groupSpan(sheet: SheetModel, line: Line, index: number, depth: number): Span | null {
  const last = line === 'ROW' ? sheet.rowCount : sheet.columnCount;
  const inside = (at: number): boolean => at >= 1 && at <= last && depthAt(sheet, line, at) >= depth;
  const start = [index, index - 1].find(inside);
  if (start === undefined || depth < 1) return null;
  let first = start;
  while (inside(first - 1)) first -= 1;
  let end = start;
  while (inside(end + 1)) end += 1;
  return { first, count: end - first + 1 };
}

/** Every group of a depth, in order. */
function groupsOf(sheet: SheetModel, line: Line, depth: number): Span[] {
  const last = line === 'ROW' ? sheet.rowCount : sheet.columnCount;
  const spans: Span[] = [];
  for (let index = 1; index <= last; index += 1) {
    if (depthAt(sheet, line, index) < depth) continue;
    const span = groupSpan(sheet, line, index, depth);
    if (!span) continue;
    spans.push(span);
    index = span.first + span.count;
  }
  return spans;
}

export function shiftGroups(sheetId: number, line: Line, area: Area, delta: number): void {
  const span = spanOf(line, area);
  writeSheet(sheetId, (sheet) => {
    changeBands(sheet, line, span, (band) => withDepth(band, (band.groupDepth ?? 0) + delta));
  });
}

/** Collapsing hides the lines of a group; expanding shows them, but for those of groups still collapsed inside. */
export function toggle(sheet: SheetModel, line: Line, span: Span, isCollapsed: boolean): void {
  changeBands(sheet, line, span, ({ hidden: _hidden, collapsed: _collapsed, ...band }) =>
    isCollapsed ? { ...band, hidden: true, collapsed: true } : band,
  );
}

/** Collapses or expands the groups that lie wholly in the area, rows and columns. */
export function toggleGroups(sheetId: number, area: Area, isCollapsed: boolean): void {
  writeSheet(sheetId, (sheet) => {
    for (const line of ['ROW', 'COLUMN'] as const) {
      const whole = spanOf(line, area);
      for (let depth = 1; depth <= deepest; depth += 1) {
        for (const span of groupsOf(sheet, line, depth)) {
          const isInside = span.first >= whole.first && span.first + span.count <= whole.first + whole.count;
          if (isInside) toggle(sheet, line, span, isCollapsed);
        }
      }
    }
  });
}

/** Collapses the groups deeper than `depth` and expands the others. */
export function toggleBelow(sheetId: number, line: Line, depth: number): void {
  if (depth < 0) throw exception('The group depth must be at least 0.');
  writeSheet(sheetId, (sheet) => {
    for (let level = 1; level <= deepest; level += 1) {
      for (const span of groupsOf(sheet, line, level)) toggle(sheet, line, span, level > depth);
    }
  });
}

function withDepth({ groupDepth: _old, ...band }: Band, depth: number): Band {
  const bounded = Math.max(0, Math.min(deepest, depth));
  return bounded === 0 ? band : { ...band, groupDepth: bounded };
}

function spanOf(line: Line, area: Area): Span {
  return line === 'ROW' ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns };
}
