// A team's own tab in a new book, and the calls that adopt it.
import type { AdoptionPreview, AdoptionProcedures } from '../../../src/app/sidebar/adoption-contract';
import { recalculate } from '../../../workbench/book/formulas';
import type { SheetModel } from '../../../workbench/book/model';
import { renameSheet } from '../../../workbench/book/sheet-list';
import { changeStyle } from '../../../workbench/book/style';
import type { Faults } from '../../../workbench/runtime/faults';
import type { RunResult } from '../../../workbench/runtime/run-script';
import { AddOnBook } from '../add-on-book';
import { sheetState } from './sheet-state';

type Name = keyof AdoptionProcedures;
type Input<Procedure extends Name> = Parameters<AdoptionProcedures[Procedure]>[0];
type Output<Procedure extends Name> = ReturnType<AdoptionProcedures[Procedure]>;

export class AdoptionBook extends AddOnBook {
  private saves = 0;

  /** @param lines cells parted by `|`; `#12` is a number, `@2024-01-02` a date, `=…` a formula */
  constructor(
    readonly tab: string,
    lines: readonly string[],
  ) {
    super();
    const [sheet] = this.workbook.sheets;
    if (!sheet) throw new Error('A new book has a tab.');
    renameSheet(this.workbook, sheet, tab);
    sheet.rowCount = Math.max(sheet.rowCount, lines.length);
    sheet.columnCount = Math.max(sheet.columnCount, ...lines.map((line) => line.split('|').length));
    for (const [index, line] of lines.entries()) this.fill(sheet, index + 1, line);
    recalculate(this.workbook, Date.parse(this.machine.state.now));
  }

  fill(sheet: SheetModel, row: number, line: string): void {
    for (const [index, text] of line.split('|').entries()) this.put(sheet, row, index + 1, text.trim());
  }

  put(sheet: SheetModel, row: number, column: number, text: string): void {
    const date = /^@(\d{4}-\d{2}-\d{2})$/.exec(text)?.[1];
    if (date !== undefined) {
      const area = { row, column, rows: 1, columns: 1 };
      changeStyle(sheet, area, (style) => ({ ...style, numberFormat: 'yyyy. m. d' }));
      sheet.cells.set(row, column, Date.parse(date) / 86_400_000 + 25_569);
    } else if (text.startsWith('=')) sheet.cells.setFormula(row, column, text, '');
    else if (/^#-?[\d.]+$/.test(text)) sheet.cells.set(row, column, Number(text.slice(1)));
    else if (text !== '') sheet.cells.set(row, column, text);
  }

  runCall<Procedure extends Name>(name: Procedure, input: Input<Procedure>, faults: Faults = {}): RunResult {
    return this.machine.run('rpc', [name, input], { project: this.project, via: 'sidebar', faults });
  }

  call<Procedure extends Name>(
    name: Procedure,
    input: Input<Procedure>,
    faults: Faults = {},
  ): Output<Procedure> {
    const run = this.runCall(name, input, faults);
    const reply = run.result as { ok: true; value: Output<Procedure> } | { ok: false; error: unknown } | null;
    if (!run.ok || !reply?.ok) throw new Error(JSON.stringify(run.error ?? reply));
    return reply.value;
  }

  /** A save of the sidebar's other views, with a key of its own. */
  save(name: string, draft: unknown): void {
    this.saves += 1;
    const input = { key: `adopted-save-${this.saves}`, draft };
    const { result } = this.machine.run('rpc', [name, input], { project: this.project, via: 'sidebar' });
    if (!(result as { ok: boolean } | null)?.ok) throw new Error(JSON.stringify(result)); // what the door promises
  }

  wish(yes: Input<'adopt'>['yes']): Omit<Input<'adopt'>, 'seen'> {
    return { tab: this.tab, role: null, mapping: {}, yes };
  }

  preview(yes: Input<'adopt'>['yes'] = []): AdoptionPreview {
    return this.call('previewAdoption', this.wish(yes));
  }

  adopt(yes: Input<'adopt'>['yes'], faults: Faults = {}): Output<'adopt'> {
    const { seen } = this.preview(yes);
    return this.call('adopt', { ...this.wish(yes), seen }, faults);
  }

  undo(restore: readonly string[] = []): Output<'undoAdoption'> {
    const [last] = this.call('ownerTabs', {}).adoptions;
    return this.call('undoAdoption', { adoptionId: last?.id ?? '', restore });
  }

  state(): string[] {
    return sheetState(this.workbook, this.tab);
  }
}
