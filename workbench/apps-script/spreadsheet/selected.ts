// What is selected. The selection belongs to the person at the keyboard, so reading it asks no server.
import type { Area } from '../../book/model';
import { current } from '../facade';
import { book, sheetOf } from './document';

/** Further selected areas of this execution; the workbook itself remembers one. */
let areas: readonly Area[] = [];

/** Selects areas of a sheet; the first cell of the last one becomes the current cell, as on Google. */
export function select(sheetId: number, selected: readonly Area[]): void {
  book().activeSheetId = sheetOf(sheetId).id;
  const last = selected.at(-1);
  if (last) book().selection = current().adopt(last);
  areas = selected;
}

export function selectedAreas(): readonly Area[] {
  const { selection } = book();
  const last = areas.at(-1);
  return last && last.row === selection.row && last.column === selection.column ? areas : [selection];
}

/** Id of the active sheet; the first sheet when the remembered one is gone. */
export function activeSheetId(): number {
  const { sheets, activeSheetId: id } = book();
  return (sheets.find((sheet) => sheet.id === id) ?? sheets[0])?.id ?? id;
}
