import { exception } from '../facade';
import { gridOfCells, sameArea } from './areas';
import { type DeveloperMetadata, metadataThat } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { addMetadata, isAt, type MetadataParameters, wholeLine } from './developer-metadata-places';
import { checkDimensions } from './dimensions';
import { sheetOf, write } from './document';
import { createFilter, Filter } from './filter';
import { isRefused } from './protected-cells';
import { addProtection, type Protection } from './protection';
import { RangeValidation } from './range-validation';

/** What is attached to a range: notes, protection, the filter, developer metadata. */
export class RangeAttachments extends RangeValidation {
  getNote(): string {
    return sheetOf(this.sheetId).notes.get(`${this.area.row},${this.area.column}`) ?? '';
  }

  getNotes(): string[][] {
    const { notes } = sheetOf(this.sheetId);
    return gridOfCells(this.area, (row, column) => notes.get(`${row},${column}`) ?? '');
  }

  /** Null or an empty text removes the note. */
  setNote(note: string | null): this {
    const text = String(note ?? '');
    return this.#changeNotes(() => text);
  }

  setNotes(notes: readonly (readonly (string | null)[])[]): this {
    const { area } = this;
    checkDimensions(area, notes);
    const texts = notes.map((row) => row.map(noteText));
    return this.#changeNotes((row, column) => texts[row - area.row]?.[column - area.column] ?? '');
  }

  clearNote(): this {
    return this.setNote(null);
  }

  protect(): Protection {
    return addProtection(this.sheetId, this.area);
  }

  canEdit(): boolean {
    return !isRefused(sheetOf(this.sheetId), this.area);
  }

  createFilter(): Filter {
    return createFilter(this.sheetId, this.area);
  }

  getFilter(): Filter | null {
    const { filter } = sheetOf(this.sheetId);
    return filter && sameArea(filter.area, this.area) ? new Filter(this.sheetId) : null;
  }

  addDeveloperMetadata(...parameters: MetadataParameters): this {
    const location = wholeLine(sheetOf(this.sheetId), this.area);
    if (!location) {
      throw exception(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only ' +
          'be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    addMetadata(location, parameters);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    const location = wholeLine(sheetOf(this.sheetId), this.area);
    return metadataThat((metadata) => location !== null && isAt(metadata, location));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ sheetId: this.sheetId, area: this.area });
  }

  #changeNotes(textAt: (row: number, column: number) => string): this {
    write(this.sheetId, this.area, 0, ({ notes }) => {
      gridOfCells(this.area, (row, column) => {
        const text = textAt(row, column);
        if (text === '') notes.delete(`${row},${column}`);
        else notes.set(`${row},${column}`, text);
      });
    });
    return this;
  }
}

/** setNotes stores a whole number as `25.0`, setNote does not (3.1 [B], issuetracker 429373214). */
function noteText(note: unknown): string {
  if (typeof note === 'number' && Number.isInteger(note)) return `${note}.0`;
  return String(note ?? '');
}
