// The data of a workbook: plain, synchronous, host-side. Rows and columns count from 1, as in Apps Script.
import type { CellStore } from './cell-store';
import type { Runs } from './runs';

/** What a cell holds. Dates are serial numbers with a date format, as in Google Sheets; an empty cell is ''. */
export type CellValue = string | number | boolean;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Border {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks. A missing property is the default; `numberFormat` missing means Google's automatic format. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'OVERFLOW' | 'WRAP' | 'CLIP';
  readonly top?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
  readonly right?: Border;
}

/** A data validation rule with Google's criteria names (`VALUE_IN_LIST`, `CUSTOM_FORMULA`, …). */
export interface ValidationRule {
  readonly criteria: string;
  /** Texts, numbers, booleans, formulas; a range is `{ sheetId, area }`; a date is its serial. */
  readonly values: readonly (CellValue | readonly string[] | { sheetId: number; area: Area })[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** The cell from which relative references of a custom formula are read; `setRule` fills it in. */
  readonly base?: { readonly row: number; readonly column: number };
}

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  /** Google's criteria name, or null for a colour scale. */
  readonly criteria: string;
  readonly values: readonly CellValue[];
  readonly style: CellStyle;
}

/** What a filtered column must meet: Google's criteria name; dates as serials, relative dates by name. */
export interface FilterCondition {
  readonly criteria: string;
  readonly values: readonly CellValue[];
}

export interface Protection {
  readonly id: number;
  /** Null protects the whole sheet. */
  area: Area | null;
  unprotected: Area[];
  description: string;
  warningOnly: boolean;
  editors: string[];
}

export interface Metadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Where it is attached; an index moves with its row or column and goes when that is deleted. */
  location:
    | { readonly type: 'SPREADSHEET' }
    | { readonly type: 'SHEET'; readonly sheetId: number }
    | { readonly type: 'ROW' | 'COLUMN'; readonly sheetId: number; index: number };
}

export interface NamedRange {
  name: string;
  sheetId: number;
  area: Area;
}

/** A row's or a column's own settings; a missing size is the default (21 px rows, 100 px columns). */
export interface Band {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly groupDepth?: number;
  readonly collapsed?: boolean;
}

export interface SheetModel {
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  hiddenGridlines?: boolean;
  readonly cells: CellStore;
  /** One run-length list of styles per column; entry 0 is column A. */
  readonly styles: Runs<CellStyle>[];
  /** One run-length list of validation rules per column. */
  readonly validations: Runs<ValidationRule | null>[];
  readonly rowBands: Runs<Band>;
  readonly columnBands: Runs<Band>;
  /** Notes by `row,column`. */
  readonly notes: Map<string, string>;
  merges: Area[];
  conditionalFormats: ConditionalFormat[];
  protections: Protection[];
  /** The basic filter: its area, the values hidden and the condition set per column index. */
  filter: { area: Area; hidden: Map<number, string[]>; conditions?: Map<number, FilterCondition> } | null;
}

export interface WorkbookModel {
  readonly id: string;
  name: string;
  locale: string;
  timeZone: string;
  owner: string;
  editors: string[];
  sheets: SheetModel[];
  activeSheetId: number;
  /** Selected area of the active sheet. */
  selection: Area;
  metadata: Metadata[];
  namedRanges: NamedRange[];
  nextId: number;
}

/** What Google refuses, in Google's words. The facade turns it into the script's own `Exception`. */
export class Refusal extends Error {
  override readonly name = 'Exception';
}
