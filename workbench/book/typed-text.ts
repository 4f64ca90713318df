import type { CellValue } from './model';

export interface Typed {
  readonly value: CellValue;
  /** With its leading `=`; the value is then '' until recalculated. */
  readonly formula?: string;
  /** The format that Google gives the cell together with the value, when its own is automatic. */
  readonly numberFormat?: string;
}

export interface TypingContext {
  /** The spreadsheet's locale, such as `ko_KR`. */
  readonly locale: string;
  /** The cell's present number format; undefined means automatic. */
  readonly numberFormat: string | undefined;
}

/** How Google Sheets reads a text that is typed or given to `setValue`. */
export function parseTyped(text: string, context: TypingContext): Typed {
  throw new Error(`being written ${text} ${context.locale}`);
}
