// A person's change of rows, columns and tabs, as an action for the server.
import type { GridAction } from '../../desk-server/protocol';
import { type Mutation, numberOf, rangeOf, rangesOf } from './mutation';

type Axis = 'row' | 'column';

/**
 * The action that a mutation of Univer stands for: the server carries it out and the grid follows. Null for
 * mutations that change no more than this page's own view; `unknown` for what the book cannot hold.
 */
export function structureAction(
  { id, params }: Mutation,
  frozen: { readonly rows: number; readonly columns: number },
): GridAction[] | 'unknown' | null {
  const sheetId = Number(params.subUnitId);
  const name = id.replace('sheet.mutation.', '');
  switch (name) {
    case 'insert-row':
    case 'insert-col': {
      const axis = name === 'insert-row' ? 'row' : 'column';
      const { at, count } = span(axis, params.range);
      // Below the header a new row looks like its follower, elsewhere like its neighbour before.
      const inherit = at === (axis === 'row' ? frozen.rows : frozen.columns) + 1 ? 'after' : 'before';
      return [{ do: 'insert', axis, sheetId, at, count, inherit }];
    }
    case 'remove-rows':
    case 'remove-col': {
      const axis = name === 'remove-rows' ? 'row' : 'column';
      return [{ do: 'delete', axis, sheetId, ...span(axis, params.range) }];
    }
    case 'move-rows':
    case 'move-columns': {
      const axis = name === 'move-rows' ? 'row' : 'column';
      const destination = span(axis, params.targetRange).at;
      return [{ do: 'move', axis, sheetId, ...span(axis, params.sourceRange), destination }];
    }
    case 'set-row-hidden':
    case 'set-row-visible':
      return bands(name === 'set-row-hidden' ? 'hide' : 'show', 'row', sheetId, params);
    case 'set-col-hidden':
    case 'set-col-visible':
      return bands(name === 'set-col-hidden' ? 'hide' : 'show', 'column', sheetId, params);
    case 'set-worksheet-col-width':
      return sizes('column', sheetId, params, params.colWidth);
    case 'set-worksheet-row-height':
      return sizes('row', sheetId, params, params.rowHeight);
    case 'set-frozen':
      return [{ do: 'freeze', sheetId, rows: numberOf(params.ySplit), columns: numberOf(params.xSplit) }];
    case 'insert-sheet':
      return params.trigger === 'sheet.command.copy-sheet' ? null : [{ do: 'add-sheet' }];
    case 'remove-sheet':
      return [{ do: 'delete-sheet', sheetId }];
    case 'set-worksheet-name':
      return [{ do: 'rename-sheet', sheetId, name: String(params.name) }];
    case 'set-worksheet-order':
      return [{ do: 'move-sheet', sheetId, position: numberOf(params.toOrder) + 1 }];
    case 'set-worksheet-hidden':
      return [{ do: params.hidden === 1 ? 'hide-sheet' : 'show-sheet', sheetId }];
    default:
      return UNKNOWN.test(id) ? 'unknown' : null;
  }
}

/** Mutations of the book's content that the desk does not carry over. */
const UNKNOWN =
  /merge|tab-color|theme|reorder-range|conditional-rule|^data-validation\.|defined-name|protection|permission|gridlines|right-to-left|row-count|column-count|default-style|move-range|\.(update|remove|toggle)-note/;

function span(axis: Axis, range: unknown): { at: number; count: number } {
  const { startRow, endRow, startColumn, endColumn } = rangeOf(range);
  return axis === 'row'
    ? { at: startRow + 1, count: endRow - startRow + 1 }
    : { at: startColumn + 1, count: endColumn - startColumn + 1 };
}

function bands(
  kind: 'hide' | 'show',
  axis: Axis,
  sheetId: number,
  params: Readonly<Record<string, unknown>>,
): GridAction[] {
  return rangesOf(params.ranges).map((range) => ({ do: kind, axis, sheetId, ...span(axis, range) }));
}

function sizes(
  axis: Axis,
  sheetId: number,
  params: Readonly<Record<string, unknown>>,
  size: unknown,
): GridAction[] {
  return rangesOf(params.ranges).flatMap((range): GridAction[] => {
    const { at, count } = span(axis, range);
    if (typeof size === 'number') return [{ do: 'resize', axis, sheetId, at, count, size: Math.round(size) }];
    // One size per line.
    const each = new Map(Object.entries(typeof size === 'object' && size !== null ? size : {}));
    return Array.from({ length: count }, (_, index) => at + index).flatMap((line): GridAction[] => {
      const own: unknown = each.get(String(line - 1));
      if (typeof own !== 'number') return [];
      return [{ do: 'resize', axis, sheetId, at: line, count: 1, size: Math.round(own) }];
    });
  });
}
