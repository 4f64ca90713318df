import type { Area, Metadata } from '../../book/model';
import type { EnumValue } from '../enumeration';
import { type DeveloperMetadata, metadataThat } from './developer-metadata';
import { liesIn, sheetOfPlace } from './developer-metadata-places';
import { sheetOf, sheetsClass } from './document';

/** What is searched: the whole spreadsheet (null), a sheet with its rows and columns, or the lines of a range. */
export type SearchScope = { readonly sheetId: number; readonly area: Area | null } | null;

/** SpreadsheetApp.DeveloperMetadataFinder. */
export class DeveloperMetadataFinder {
  private readonly conditions: ((metadata: Metadata) => boolean)[] = [];
  private isTouching = false;

  constructor(private readonly scope: SearchScope) {}

  find(): DeveloperMetadata[] {
    return metadataThat(
      (metadata) => this.#isInScope(metadata) && this.conditions.every((fits) => fits(metadata)),
    );
  }

  onIntersectingLocations(): this {
    this.isTouching = true;
    return this;
  }

  withId(id: number): this {
    return this.#with((metadata) => metadata.id === id);
  }

  withKey(key: string): this {
    return this.#with((metadata) => metadata.key === key);
  }

  withValue(value: string): this {
    return this.#with((metadata) => metadata.value === value);
  }

  withLocationType(type: EnumValue): this {
    return this.#with((metadata) => metadata.location.type === type.name());
  }

  withVisibility(visibility: EnumValue): this {
    return this.#with((metadata) => metadata.visibility === visibility.name());
  }

  #with(condition: (metadata: Metadata) => boolean): this {
    this.conditions.push(condition);
    return this;
  }

  #isInScope({ location }: Metadata): boolean {
    if (this.scope === null) return true;
    const { sheetId, area } = this.scope;
    if (area === null) return sheetOfPlace(location) === sheetId;
    return liesIn(location, sheetOf(sheetId), area, this.isTouching);
  }
}

sheetsClass(DeveloperMetadataFinder, 'DeveloperMetadataFinder');
