// Google's two ways to sort a sheet, in the menus of a column's header and of a cell.
import type { FUniver } from '@univerjs/core/facade';

export function addSortEntries(
  api: FUniver,
  texts: { readonly sortUp: string; readonly sortDown: string },
  sort: (ascending: boolean) => void,
): void {
  for (const [id, title, ascending] of [
    ['desk.sort-up', texts.sortUp, true],
    ['desk.sort-down', texts.sortDown, false],
  ] as const) {
    for (const position of ['contextMenu.colHeader', 'contextMenu.mainArea']) {
      api
        .createMenu({ id: `${id}-${position}`, title, action: () => sort(ascending) })
        .appendTo([position, 'contextMenu.others']);
    }
  }
}
