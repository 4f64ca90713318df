import type { EnumValue } from '../enumeration';
import type { Place } from './developer-metadata-places';
import { sheetOf, sheetsClass } from './document';
import { DeveloperMetadataLocationType } from './enums';
import { type Range, rangeAt } from './range';
import { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

/** SpreadsheetApp.DeveloperMetadataLocation. */
export class DeveloperMetadataLocation {
  constructor(readonly place: Place) {}

  getLocationType(): EnumValue {
    return DeveloperMetadataLocationType[this.place.type];
  }

  getColumn(): Range | null {
    const { place } = this;
    if (place.type !== 'COLUMN') return null;
    const { rowCount } = sheetOf(place.sheetId);
    return rangeAt(place.sheetId, { row: 1, column: place.index, rows: rowCount, columns: 1 });
  }

  getRow(): Range | null {
    const { place } = this;
    if (place.type !== 'ROW') return null;
    const { columnCount } = sheetOf(place.sheetId);
    return rangeAt(place.sheetId, { row: place.index, column: 1, rows: 1, columns: columnCount });
  }

  getSheet(): Sheet | null {
    return this.place.type === 'SHEET' ? new Sheet(this.place.sheetId) : null;
  }

  getSpreadsheet(): Spreadsheet | null {
    return this.place.type === 'SPREADSHEET' ? new Spreadsheet() : null;
  }
}

sheetsClass(DeveloperMetadataLocation, 'DeveloperMetadataLocation');
