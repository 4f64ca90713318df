// Where developer metadata is attached, and attaching it.
import type { Area, Metadata, SheetModel } from '../../book/model';
import type { EnumValue } from '../enumeration';
import { current } from '../facade';
import { contains, overlap } from './areas';
import { book } from './document';

export type Place = Metadata['location'];

/** Google's overloads: key; key, visibility; key, value; key, value, visibility. */
export type MetadataParameters = readonly [
  key: string,
  valueOrVisibility?: string | EnumValue,
  visibility?: EnumValue,
];

/** The row or column that the area is, entirely; else null. */
export function wholeLine(sheet: SheetModel, area: Area): Place | null {
  if (area.rows === 1 && area.columns === sheet.columnCount) {
    return { type: 'ROW', sheetId: sheet.id, index: area.row };
  }
  if (area.columns === 1 && area.rows === sheet.rowCount) {
    return { type: 'COLUMN', sheetId: sheet.id, index: area.column };
  }
  return null;
}

export function isAt({ location }: Metadata, place: Place): boolean {
  return (
    location.type === place.type &&
    sheetOfPlace(location) === sheetOfPlace(place) &&
    indexOfPlace(location) === indexOfPlace(place)
  );
}

/** Whether the row or column lies in the area; `isTouching` is content with a common cell. */
export function liesIn(place: Place, sheet: SheetModel, area: Area, isTouching: boolean): boolean {
  if (place.type !== 'ROW' && place.type !== 'COLUMN') return false;
  if (place.sheetId !== sheet.id) return false;
  const line =
    place.type === 'ROW'
      ? { row: place.index, rows: 1, column: 1, columns: sheet.columnCount }
      : { row: 1, rows: sheet.rowCount, column: place.index, columns: 1 };
  return isTouching ? overlap(area, line) : contains(area, line);
}

export function sheetOfPlace(place: Place): number | null {
  return place.type === 'SPREADSHEET' ? null : place.sheetId;
}

export function addMetadata(location: Place, [key, second, third]: MetadataParameters): void {
  const value = typeof second === 'string' ? second : null;
  const visibility = (typeof second === 'object' ? second : third)?.name();
  current().write(0, () => {
    const workbook = book();
    const metadata: Metadata = {
      id: workbook.nextId,
      key,
      value,
      visibility: visibility === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
      location: { ...location },
    };
    workbook.metadata.push(current().adopt(metadata));
    workbook.nextId += 1;
  });
}

function indexOfPlace(place: Place): number | null {
  return place.type === 'ROW' || place.type === 'COLUMN' ? place.index : null;
}
