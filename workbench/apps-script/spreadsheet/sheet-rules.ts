import type { EnumValue } from '../enumeration';
import { current } from '../facade';
import { type ConditionalFormatRule, ruleOfSheet } from './conditional-format-rule';
import { type DeveloperMetadata, metadataThat } from './developer-metadata';
import { DeveloperMetadataFinder } from './developer-metadata-finder';
import { addMetadata, isAt, type MetadataParameters } from './developer-metadata-places';
import { sheetOf, writeSheet } from './document';
import { Filter } from './filter';
import { type NamedRange, namedRangesOf } from './named-range';
import { addProtection, Protection, protectionsOf } from './protection';
import { SheetView } from './sheet-view';

/** What is attached to a sheet: conditional formats, protection, the filter, metadata, named ranges. */
export class SheetRules extends SheetView {
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return Array.from(sheetOf(this.sheetId).conditionalFormats, (rule) => ruleOfSheet(this.sheetId, rule));
  }

  /** Replaces all rules; their order is their priority (3.6 [A]). */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    const formats = rules.map(({ rule: { areas, condition, style } }) => ({ areas, ...condition, style }));
    writeSheet(this.sheetId, (sheet) => {
      sheet.conditionalFormats = current().adopt(formats);
    });
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  /** A sheet has one protection: protecting it again gives the same (3.5 [A]). */
  protect(): Protection {
    const existing = sheetOf(this.sheetId).protections.find(({ area }) => area === null);
    return existing ? new Protection(this.sheetId, existing.id) : addProtection(this.sheetId, null);
  }

  getProtections(type: EnumValue): Protection[] {
    return protectionsOf(this.sheetId, type);
  }

  getFilter(): Filter | null {
    return sheetOf(this.sheetId).filter ? new Filter(this.sheetId) : null;
  }

  addDeveloperMetadata(...parameters: MetadataParameters): this {
    addMetadata({ type: 'SHEET', sheetId: this.sheetId }, parameters);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataThat((one) => isAt(one, { type: 'SHEET', sheetId: this.sheetId }));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder({ sheetId: this.sheetId, area: null });
  }

  getNamedRanges(): NamedRange[] {
    return namedRangesOf(this.sheetId);
  }
}
