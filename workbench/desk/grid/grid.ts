// The spreadsheet on the page. The server's book is the truth: the grid shows it and passes on what a person does.
import { CanceledError } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { AreaOf, BookView, GridAction, SheetPatch } from '../../desk-server/protocol';
import { type EditorText, isLookOnly, type WrittenCells, writtenCells } from './edits';
import { isRecord, type Mutation } from './mutation';
import { applyPatch } from './patches';
import { addSortEntries } from './sort-entries';
import { structureAction } from './structure';
import { createEngine, type Engine } from './univer';

export interface GridEvents {
  readonly onWrite: (cells: WrittenCells) => void;
  readonly onStructure: (actions: readonly GridAction[]) => void;
  readonly onSelect: (area: AreaOf) => void;
  /** The person tried something that the desk does not carry over. */
  readonly onUnknown: () => void;
  readonly onActiveSheet: (sheetId: number) => void;
}

/** Univer's hidden editor, where typing begins. */
const EDITOR = '__editor___INTERNAL_EDITOR__DOCS_NORMAL';
const COMMAND = 0;
const MUTATION = 2;
const SET_VALUES = 'sheet.mutation.set-range-values';

export class Grid {
  private readonly engine: Engine;
  /** Above 0 while the server's changes are put in, which are nobody's edits. */
  private applying = 0;
  private isStarted = false;
  private isDrawn = false;
  private editorText: EditorText | null = null;

  constructor(
    container: HTMLElement,
    language: 'ko' | 'en',
    private readonly texts: { readonly sortUp: string; readonly sortDown: string },
    private readonly events: GridEvents,
  ) {
    this.engine = createEngine(container, language);
    this.watchCommands();
    this.watchSelection();
    const { api } = this.engine;
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      this.isDrawn ||= stage >= api.Enum.LifecycleStages.Rendered;
    });
  }

  /** Shows a whole book: at its active tab if it was opened just now, else where the person was looking before. */
  load(view: BookView, isOpened: boolean): void {
    const before = isOpened ? null : this.place();
    this.quietly(() => this.engine.open(view.workbook));
    if (!this.isStarted) this.start();
    const { api } = this.engine;
    const workbook = api.getActiveWorkbook();
    const wanted = before && workbook?.getSheetBySheetId(before.sheetId) ? before : null;
    const sheet = workbook?.getSheetBySheetId(wanted?.sheetId ?? String(view.activeSheetId));
    if (!workbook || !sheet) return;
    this.quietly(() => workbook.setActiveSheet(sheet));
    this.events.onActiveSheet(Number(sheet.getSheetId()));
    if (!wanted) return;
    const row = Math.min(wanted.row, sheet.getMaxRows() - 1);
    const column = Math.min(wanted.column, sheet.getMaxColumns() - 1);
    this.quietly(() => {
      sheet.getRange(row, column).activate();
      sheet.scrollToCell(wanted.topRow, wanted.leftColumn);
    });
  }

  patch(sheets: readonly SheetPatch[]): void {
    this.quietly(() => {
      for (const sheet of sheets) applyPatch(this.engine, sheet);
    });
  }

  /** A cell's text as the grid shows it, and its background; the canvas itself tells nobody. Counts from 1. */
  shown(sheetName: string, row: number, column: number): { text: string; background: string } {
    const range = this.engine.api
      .getActiveWorkbook()
      ?.getSheetByName(sheetName)
      ?.getRange(row - 1, column - 1);
    return { text: range?.getDisplayValue() ?? '', background: range?.getBackground() ?? '' };
  }

  /** Opens a tab at a cell; whether the keyboard is in it, which takes a moment at the start. Counts from 1. */
  goTo(sheetName: string, row: number, column: number): boolean {
    const workbook = this.engine.api.getActiveWorkbook();
    const sheet = workbook?.getSheetByName(sheetName);
    if (!workbook || !sheet) return false;
    workbook.setActiveSheet(sheet);
    sheet.getRange(row - 1, column - 1).activate();
    this.focus();
    return document.activeElement?.id === EDITOR;
  }

  /** Takes the keyboard back from the sidebar or the strip. */
  focus(): void {
    document.getElementById(EDITOR)?.focus();
  }

  /** Univer's plugins start with the first workbook. */
  private start(): void {
    this.isStarted = true;
    this.watchEditor();
    addSortEntries(this.engine.api, this.texts, (ascending) => this.sort(ascending));
  }

  private quietly(work: () => void): void {
    this.applying += 1;
    try {
      work();
    } finally {
      this.applying -= 1;
    }
  }

  private watchCommands(): void {
    const { commands, api, unit } = this.engine;
    commands.beforeCommandExecuted(({ id, type, params }) => {
      if (this.applying > 0) return;
      const mutation: Mutation = { id, params: isRecord(params) ? params : {} };
      if (type === COMMAND && id === 'sheet.command.copy-sheet') {
        const source = mutation.params.subUnitId ?? api.getActiveWorkbook()?.getActiveSheet().getSheetId();
        this.instead([{ do: 'copy-sheet', sheetId: Number(source) }]);
      }
      if (type !== MUTATION || (mutation.params.unitId !== undefined && mutation.params.unitId !== unit()))
        return;
      if (id === SET_VALUES) {
        if (!isLookOnly(mutation)) return;
        throw new CanceledError();
      }
      const actions = structureAction(mutation, this.frozen());
      if (actions === 'unknown') {
        this.events.onUnknown();
        throw new CanceledError();
      }
      if (actions !== null) this.instead(actions);
    });
    commands.onCommandExecuted(({ id, params }) => {
      if (this.applying > 0 || id !== SET_VALUES || !isRecord(params) || params.unitId !== unit()) return;
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(String(params.subUnitId));
      const shown = (row: number, column: number) => sheet?.getRange(row, column).getDisplayValue() ?? '';
      const cells = writtenCells({ id, params }, this.editorText, shown);
      this.editorText = null;
      if (cells) this.events.onWrite(cells);
    });
  }

  /** Lets the server do what the person asked; the grid follows when it tells of it. */
  private instead(actions: readonly GridAction[]): never {
    this.events.onStructure(actions);
    throw new CanceledError();
  }

  private watchEditor(): void {
    const { api, univer } = this.engine;
    api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value, isConfirm }) => {
      const text = value
        .toPlainText()
        .replace(/\r?\n$/, '')
        .replaceAll('\r', '\n');
      this.editorText = isConfirm ? { row, column, text } : null;
    });
    univer
      .__getInjector()
      .get(SheetInterceptorService)
      .writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        // After Univer's own number formats.
        priority: -1,
        handler(value, { worksheet, row, col }, next) {
          const typed: unknown = worksheet.getCellRaw(row, col)?.custom?.typed;
          return next(typeof typed === 'string' ? { ...value, v: typed, t: 1, p: null, f: null } : value);
        },
      });
  }

  private watchSelection(): void {
    const { api } = this.engine;
    let timer = 0;
    const tell = () => {
      const sheet = api.getActiveWorkbook()?.getActiveSheet();
      const range = sheet?.getActiveRange();
      if (!sheet || !range) return;
      const row = range.getRow() + 1;
      const column = range.getColumn() + 1;
      const sheetId = Number(sheet.getSheetId());
      this.events.onSelect({ sheetId, row, column, rows: range.getHeight(), columns: range.getWidth() });
    };
    const soon = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(tell, 120);
    };
    api.addEvent(api.Event.SelectionChanged, soon);
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      this.events.onActiveSheet(Number(activeSheet.getSheetId()));
      soon();
    });
  }

  private sort(ascending: boolean): void {
    const sheet = this.engine.api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange();
    if (!sheet || !range) return;
    const sheetId = Number(sheet.getSheetId());
    this.events.onStructure([{ do: 'sort', sheetId, column: range.getColumn() + 1, ascending }]);
  }

  private frozen(): { rows: number; columns: number } {
    const freeze = this.engine.api.getActiveWorkbook()?.getActiveSheet().getFreeze();
    return { rows: freeze?.ySplit ?? 0, columns: freeze?.xSplit ?? 0 };
  }

  private place() {
    const sheet = this.engine.api.getActiveWorkbook()?.getActiveSheet();
    // Before the first drawing there is nothing to scroll.
    if (!sheet || !this.isDrawn) return null;
    const range = sheet.getActiveRange();
    const scroll = sheet.getScrollState();
    return {
      sheetId: sheet.getSheetId(),
      row: range?.getRow() ?? 0,
      column: range?.getColumn() ?? 0,
      topRow: scroll?.sheetViewStartRow ?? 0,
      leftColumn: scroll?.sheetViewStartColumn ?? 0,
    };
  }
}
