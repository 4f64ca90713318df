// A spreadsheet is one class to scripts and a chain of themes here; see range.ts.
import { sheetsClass } from './document';
import { SpreadsheetActive } from './spreadsheet-active';

/** SpreadsheetApp.Spreadsheet; the workbench's executions see one. */
export class Spreadsheet extends SpreadsheetActive {}

sheetsClass(Spreadsheet, 'Spreadsheet');
