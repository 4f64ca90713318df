import { current, exception } from '../facade';
import { userInterface } from '../ui';
import { ColorBuilder } from './color';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { DataValidationBuilder } from './data-validation-builder';
import { book, sheetsClass } from './document';
import * as enums from './enums';
import { FilterCriteriaBuilder } from './filter-criteria';
import type { Range } from './range';
import type { RangeList } from './range-list';
import type { Selection } from './selection';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';
import { TextStyleBuilder } from './text-style';

/** SpreadsheetApp, the service. An execution sees the workbook that its script is bound to. */
class SpreadsheetAppService {
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly ColorType = enums.ColorType;
  readonly CopyPasteType = enums.CopyPasteType;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly Dimension = enums.Dimension;
  readonly Direction = enums.Direction;
  readonly GroupControlTogglePosition = enums.GroupControlTogglePosition;
  readonly InterpolationType = enums.InterpolationType;
  readonly ProtectionType = enums.ProtectionType;
  readonly RecalculationInterval = enums.RecalculationInterval;
  readonly RelativeDate = enums.RelativeDate;
  readonly SheetType = enums.SheetType;
  readonly TextDirection = enums.TextDirection;
  readonly TextToColumnsDelimiter = enums.TextToColumnsDelimiter;
  readonly ValueType = enums.ValueType;
  readonly WrapStrategy = enums.WrapStrategy;
  readonly AutoFillSeries = enums.AutoFillSeries;
  readonly BandingTheme = enums.BandingTheme;

  flush(): void {
    current().flush();
  }

  getActive(): Spreadsheet {
    return new Spreadsheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return new Spreadsheet();
  }

  /** Other spreadsheets do not exist here, so that every other id is one that Google would not find (3.3 [B]). */
  openById(id: string): Spreadsheet {
    if (id === book().id) return new Spreadsheet();
    throw exception(`Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`);
  }

  openByUrl(url: string): Spreadsheet {
    const [, id] = /\/spreadsheets\/d\/([A-Za-z0-9_-]+)/.exec(url) ?? [];
    if (id === undefined) throw exception('Invalid argument: url');
    return this.openById(id);
  }

  setActiveSpreadsheet(_spreadsheet: Spreadsheet): void {
    // The only spreadsheet is always the active one.
  }

  getActiveSheet(): Sheet {
    return new Spreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: Sheet, isSelectionRestored = false): Sheet {
    return new Spreadsheet().setActiveSheet(sheet, isSelectionRestored);
  }

  getSelection(): Selection {
    return new Spreadsheet().getSelection();
  }

  getActiveRange(): Range {
    return new Spreadsheet().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return new Spreadsheet().getActiveRangeList();
  }

  getCurrentCell(): Range {
    return new Spreadsheet().getCurrentCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  getUi(): ReturnType<typeof userInterface> {
    return userInterface();
  }

  newColor(): ColorBuilder {
    return new ColorBuilder();
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder();
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }
}

sheetsClass(SpreadsheetAppService, 'SpreadsheetApp');

export const SpreadsheetApp = new SpreadsheetAppService();
