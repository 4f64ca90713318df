// A sheet is one class to scripts and a chain of themes here; see range.ts.
import { sheetsClass } from './document';
import { SheetRules } from './sheet-rules';

/** SpreadsheetApp.Sheet. */
export class Sheet extends SheetRules {}

sheetsClass(Sheet, 'Sheet');
