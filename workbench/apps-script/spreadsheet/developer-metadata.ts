import type { Metadata } from '../../book/model';
import type { EnumValue } from '../enumeration';
import { current, exception } from '../facade';
import { DeveloperMetadataLocation } from './developer-metadata-location';
import { type Place, wholeLine } from './developer-metadata-places';
import { book, sheetOf, sheetsClass } from './document';
import { DeveloperMetadataVisibility } from './enums';
import type { Range } from './range';
import type { Sheet } from './sheet';

/** SpreadsheetApp.DeveloperMetadata. */
export class DeveloperMetadata {
  /** @param found where it stood in the list when it was found */
  constructor(
    readonly id: number,
    private readonly found: number,
  ) {}

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return stored(this.id, this.found).key;
  }

  getValue(): string | null {
    return stored(this.id, this.found).value;
  }

  getVisibility(): EnumValue {
    return DeveloperMetadataVisibility[stored(this.id, this.found).visibility];
  }

  getLocation(): DeveloperMetadataLocation {
    return new DeveloperMetadataLocation(stored(this.id, this.found).location);
  }

  setKey(key: string): this {
    return this.#change((metadata) => {
      metadata.key = key;
    });
  }

  setValue(value: string): this {
    return this.#change((metadata) => {
      metadata.value = value;
    });
  }

  setVisibility(visibility: EnumValue): this {
    return this.#change((metadata) => {
      metadata.visibility = visibility.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
    });
  }

  moveToColumn(column: Range): this {
    return this.#moveTo(wholeLine(sheetOf(column.sheetId), column.area));
  }

  moveToRow(row: Range): this {
    return this.#moveTo(wholeLine(sheetOf(row.sheetId), row.area));
  }

  moveToSheet(sheet: Sheet): this {
    return this.#moveTo({ type: 'SHEET', sheetId: sheet.sheetId });
  }

  moveToSpreadsheet(): this {
    return this.#moveTo({ type: 'SPREADSHEET' });
  }

  remove(): void {
    current().write(0, () => {
      const workbook = book();
      workbook.metadata = workbook.metadata.filter(({ id }) => id !== this.id);
    });
  }

  #moveTo(place: Place | null): this {
    if (!place) throw exception('Developer metadata may only be moved to an entire row or column.');
    return this.#change((metadata) => {
      metadata.location = current().adopt(place);
    });
  }

  #change(apply: (metadata: Metadata) => void): this {
    current().write(0, () => apply(stored(this.id, this.found)));
    return this;
  }
}

sheetsClass(DeveloperMetadata, 'DeveloperMetadata');

/** Those of the document that fit, in its order. */
export function metadataThat(fits: (metadata: Metadata) => boolean): DeveloperMetadata[] {
  const found: DeveloperMetadata[] = [];
  for (const [index, metadata] of book().metadata.entries())
    if (fits(metadata)) found.push(new DeveloperMetadata(metadata.id, index));
  return found;
}

/** Metadata that was removed is refused; the wording is a guess: the facts give none. */
function stored(id: number, found: number): Metadata {
  const { metadata } = book();
  const there = metadata[found];
  const own = there?.id === id ? there : metadata.find((one) => one.id === id);
  if (!own) throw exception(`Developer metadata ${id} does not exist.`);
  return own;
}
