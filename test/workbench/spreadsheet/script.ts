// Runs a few lines of Apps Script on a workbook in memory.
import type { WorkbookModel } from '../../../workbench/book/model';
import type { RunResult } from '../../../workbench/runtime/run-script';
import { bookWith } from '../book/book-with';
import { OWNER, type ScratchOptions, scratchMachine } from '../scratch-machine';

export interface Setting {
  readonly workbook?: WorkbookModel;
  readonly user?: string;
  readonly via?: 'menu' | 'editor' | 'trigger';
  readonly zone?: string;
  readonly options?: ScratchOptions;
}

/** Names of a sheet, its spreadsheet and SpreadsheetApp that the lines may use. */
const head = 'const app = SpreadsheetApp, ss = app.getActive(), sheet = ss.getSheets()[0];';

/** The whole run of the lines, which are a function's body. */
export function run(lines: string, setting: Setting = {}): RunResult {
  const { workbook = bookWith({ 시트1: [] }), user = OWNER, via = 'menu', zone = 'Asia/Seoul' } = setting;
  const files = {
    'appsscript.json': JSON.stringify({ timeZone: zone }),
    'Code.gs': `function lines() { ${head}\n${lines}\n}`,
  };
  return scratchMachine(files, { workbook, ...setting.options }).run('lines', [], { via, user });
}

/** What the lines return; throws when they fail. */
export function value(lines: string, setting: Setting = {}): unknown {
  const { ok, result, error } = run(lines, setting);
  if (!ok) throw new Error(error ?? 'failed');
  return result;
}

/** The error with which the lines end, as the execution log prints it. */
export function failure(lines: string, setting: Setting = {}): string | null {
  return run(lines, setting).error;
}
