import type { EnumValue } from '../enumeration';
import { current, exception, unwrap } from '../facade';
import { type DeveloperMetadata, metadataThat } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { addMetadata, isAt, type MetadataParameters } from './developer-metadata-places';
import { book, gridOf, restructure, sheetOf } from './document';
import { type NamedRange, namedRangesOf, nameRange, removeNamedRange } from './named-range';
import { refuseProtected } from './protected-cells';
import { type Protection, protectionsOf } from './protection';
import { Range } from './range';
import { areaByName, namedArea } from './range-area';
import { RangeList } from './range-list';
import { activeSheetId, select } from './selected';
import { Sheet } from './sheet';
import { SpreadsheetBase } from './spreadsheet-base';
import { TextFinder } from './text-finder';

interface InsertOptions {
  readonly template?: unknown;
}

/** A spreadsheet's sheets, named ranges, protections and metadata. */
export class SpreadsheetSheets extends SpreadsheetBase {
  getSheets(): Sheet[] {
    return Array.from(book().sheets, ({ id }) => new Sheet(id));
  }

  getNumSheets(): number {
    return book().sheets.length;
  }

  getSheetByName(name: string): Sheet | null {
    const found = book().sheets.find((sheet) => sheet.name === name);
    return found ? new Sheet(found.id) : null;
  }

  getSheetById(id: number): Sheet | null {
    return book().sheets.some((sheet) => sheet.id === id) ? new Sheet(id) : null;
  }

  /** Without an index the new sheet stands right of the active one, and becomes active. */
  insertSheet(...parameters: (string | number | InsertOptions)[]): Sheet {
    const name = parameters.find((parameter) => typeof parameter === 'string') ?? null;
    const index = parameters.find((parameter) => typeof parameter === 'number');
    const options = parameters.find((parameter) => typeof parameter === 'object');
    const sheet = restructure(() => {
      const { sheets } = book();
      const at = index ?? sheets.findIndex(({ id }) => id === activeSheetId()) + 1;
      if (at < 0 || at > sheets.length) throw exception('The sheet index is out of bounds.');
      const template = unwrap(options?.template);
      return template instanceof Sheet
        ? current().changes.copySheet(book(), sheetOf(template.sheetId), name, at)
        : current().changes.insertSheet(book(), name, at);
    });
    select(sheet.id, [{ row: 1, column: 1, rows: 1, columns: 1 }]);
    return new Sheet(sheet.id);
  }

  deleteSheet({ sheetId }: Sheet): void {
    restructure(() => {
      const sheet = sheetOf(sheetId);
      refuseProtected(sheet, gridOf(sheet));
      current().changes.deleteSheet(book(), sheet);
    });
  }

  deleteActiveSheet(): Sheet {
    this.deleteSheet(new Sheet(activeSheetId()));
    return new Sheet(activeSheetId());
  }

  duplicateActiveSheet(): Sheet {
    const copy = restructure(() => {
      const source = sheetOf(activeSheetId());
      return current().changes.copySheet(book(), source, null, book().sheets.indexOf(source) + 1);
    });
    return new Sheet(copy.id).activate();
  }

  /** Places are counted from 1. */
  moveActiveSheet(position: number): void {
    restructure(() => {
      if (position < 1 || position > book().sheets.length)
        throw exception('The sheet index is out of bounds.');
      current().changes.moveSheet(book(), sheetOf(activeSheetId()), position);
    });
  }

  renameActiveSheet(name: string): void {
    new Sheet(activeSheetId()).setName(name);
  }

  /** An A1 text without a sheet's name means the active sheet. */
  getRange(notation: string): Range {
    const { sheetId, area, edges } = namedArea(notation, sheetOf(activeSheetId()));
    return new Range(sheetId, area, edges);
  }

  getRangeList(notations: readonly string[]): RangeList {
    return new RangeList(notations.map((notation) => this.getRange(String(notation))));
  }

  getRangeByName(name: string): Range | null {
    const found = areaByName(name);
    return found && new Range(found.sheetId, found.area);
  }

  getNamedRanges(): NamedRange[] {
    return namedRangesOf(null);
  }

  setNamedRange(name: string, range: Range): void {
    nameRange(name, range);
  }

  removeNamedRange(name: string): void {
    removeNamedRange(name);
  }

  getProtections(type: EnumValue): Protection[] {
    return Array.from(book().sheets).flatMap(({ id }) => protectionsOf(id, type));
  }

  addDeveloperMetadata(...parameters: MetadataParameters): this {
    addMetadata({ type: 'SPREADSHEET' }, parameters);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataThat((one) => isAt(one, { type: 'SPREADSHEET' }));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(null);
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(
      () => this.getSheets().map((sheet) => ({ sheetId: sheet.sheetId, area: sheet.getDataRange().area })),
      text,
    );
  }
}
