// The add-on's book as the sidebar meets it: calls through the built bundle, as one person or another.
import type { Answer } from '../../../src/app/sidebar/answer-contract';
import type { InputOf, OutputOf, ProcedureName } from '../../../src/app/sidebar/contract';
import type { ContractFields } from '../../../src/app/sidebar/contracts-contract';
import type { CustomerFields } from '../../../src/app/sidebar/customers-contract';
import type { ContactDraft } from '../../../src/app/sidebar/log-contract';
import type { Opening } from '../../../src/app/sidebar/opening-contract';
import { unpackOpening } from '../../../src/sidebar/session/unpack-opening';
import { sheetView } from '../../../workbench/book/json-view';
import type { CellValue, Protection } from '../../../workbench/book/model';
import { copySheet, deleteSheet, renameSheet } from '../../../workbench/book/sheet-list';
import { sortArea } from '../../../workbench/book/sort';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../../../workbench/book/structure';
import { styleAt } from '../../../workbench/book/style';
import type { Faults } from '../../../workbench/runtime/faults';
import type { RunResult } from '../../../workbench/runtime/run-script';
import { AddOnBook, type BookOptions, OWNER, typedExample } from '../add-on-book';

export const people = {
  admin: 'seoyeon.lee@example.com',
  younghee: 'younghee.kim@example.com',
  chulsoo: 'chulsoo.park@example.com',
  stranger: 'stranger@example.com',
  nameless: '',
  owner: OWNER,
} as const;
export type Person = keyof typeof people;

/** 10:00 of the day on which the example stands. */
const NOW = '2024-10-02T10:00:00+09:00';

/** Of the owner's own, not of the add-on. */
const PROTECTION: Omit<Protection, 'area'> = {
  id: 9_999,
  description: '',
  warningOnly: false,
  editors: [OWNER],
  unprotected: [],
};

export interface CallOptions {
  readonly as?: Person;
  readonly faults?: Faults;
}

export class SidebarBook extends AddOnBook {
  private keys = 0;

  /** A key as the browser makes one, new each time. */
  key(): string {
    this.keys += 1;
    return `test-save-${String(this.keys).padStart(4, '0')}`;
  }

  /** One call as the page makes it; what comes back may be anything, as the platform allows. */
  raw(name: unknown, input: unknown, { as = 'younghee', faults }: CallOptions = {}): RunResult {
    return this.machine.run('rpc', [name, input], {
      project: this.project,
      via: 'sidebar',
      user: people[as],
      ...(faults ? { faults } : {}),
    });
  }

  ask<Name extends ProcedureName>(
    name: Name,
    input: InputOf<Name>,
    options: CallOptions = {},
  ): Answer<OutputOf<Name>> {
    const run = this.raw(name, input, options);
    if (!run.ok) throw new Error(`${name}: ${run.error}\n${run.stack ?? ''}`);
    return run.result as Answer<OutputOf<Name>>; // what the door promises
  }

  /** What the page knows after its one call. */
  opening(as: Person = 'younghee', selection = false): Opening {
    return unpackOpening(this.call('open', { selection }, { as }));
  }

  /** The value of a call that has to succeed. */
  call<Name extends ProcedureName>(
    name: Name,
    input: InputOf<Name>,
    options: CallOptions = {},
  ): OutputOf<Name> {
    const answer = this.ask(name, input, options);
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  }

  /** The cells of every sheet. */
  cells(): string {
    return JSON.stringify(
      this.workbook.sheets.map(({ name }) => [name, sheetView(this.sheet(name), this.workbook).values]),
    );
  }

  /** Everything that a person or a script could find: cells, formulas, what is kept beside them, mails. */
  everything(): string {
    const cells = this.workbook.sheets.map(({ name, cells: of, columnCount }) => [
      name,
      Array.from({ length: of.lastRow }, (_, row) =>
        Array.from({ length: columnCount }, (_value, column) => of.get(row + 1, column + 1)),
      ),
      [...of.formulas].map(([row, columns]) => [row, [...columns]]),
    ]);
    const { properties, triggers, mails } = this.machine.state;
    return JSON.stringify([cells, properties, triggers, mails]);
  }

  /** What a person does with the mouse: a row of a sheet becomes the selected one. */
  select(sheet: string, row: number): void {
    this.workbook.activeSheetId = this.sheet(sheet).id;
    this.workbook.selection = { row, column: 1, rows: 1, columns: 1 };
  }

  insertRow(name: string, before: number): void {
    insertRows(this.workbook, this.sheet(name), before, 1, 'before');
  }

  deleteRow(name: string, row: number): void {
    deleteRows(this.workbook, this.sheet(name), row, 1);
  }

  /** Moves a row in front of another. */
  moveRow(name: string, from: number, before: number): void {
    moveRows(this.workbook, this.sheet(name), from, 1, before);
  }

  insertColumn(name: string, before: number): void {
    insertColumns(this.workbook, this.sheet(name), before, 1, 'before');
  }

  renameSheet(name: string, to: string): void {
    renameSheet(this.workbook, this.sheet(name), to);
  }

  copySheet(name: string): void {
    copySheet(this.workbook, this.sheet(name), null, 0);
  }

  /** One more row of a sheet, put there past what a person would have to type. */
  fill(name: string, line: Readonly<Record<string, CellValue>>): void {
    const sheet = this.sheet(name);
    const row = sheet.cells.lastRow + 1;
    if (row > sheet.rowCount) insertRows(this.workbook, sheet, row, 1_000, 'before');
    for (const [header, value] of Object.entries(line)) sheet.cells.set(row, this.place(name, header), value);
  }

  moveColumn(name: string, header: string, before: number): void {
    moveColumns(this.workbook, this.sheet(name), this.place(name, header), 1, before);
  }

  /** Sorts the whole table by a column. */
  sortAll(name: string, column: number, ascending: boolean): void {
    this.sortColumns(name, column, this.sheet(name).columnCount, ascending);
  }

  /** Sorts the first so many columns only, as a selection that leaves out the rest does. */
  sortColumns(name: string, column: number, columns: number, ascending = false): void {
    const sheet = this.sheet(name);
    const area = { row: 2, column: 1, rows: sheet.cells.lastRow - 1, columns };
    sortArea(sheet, area, [{ column, ascending }]);
  }

  deleteColumn(name: string, header: string): void {
    deleteColumns(this.workbook, this.sheet(name), this.place(name, header), 1);
  }

  deleteSheet(name: string): void {
    deleteSheet(this.workbook, this.sheet(name));
  }

  /** Puts a value into a cell as an import would: past what the sheet accepts from a person. */
  put(sheet: string, row: number, header: string, value: CellValue): void {
    this.sheet(sheet).cells.set(row, this.place(sheet, header), value);
  }

  /** As in a copied file: what a script keeps beside the cells is gone. */
  forget(): void {
    for (const kept of Object.values(this.machine.state.properties)) kept.document = {};
  }

  /** The grid ends at this row. */
  shrinkTo(name: string, rows: number): void {
    const sheet = this.sheet(name);
    deleteRows(this.workbook, sheet, rows + 1, sheet.rowCount - rows);
  }

  /** Keeps everybody but the owner out of a column. */
  protect(name: string, header: string): void {
    const sheet = this.sheet(name);
    const area = { row: 1, column: this.place(name, header), rows: sheet.rowCount, columns: 1 };
    sheet.protections.push({ ...PROTECTION, area });
  }

  unprotect(name: string): void {
    const { protections } = this.sheet(name);
    protections.splice(0, protections.length, ...protections.filter(({ id }) => id !== PROTECTION.id));
  }

  numberFormat(sheet: string, row: number, header: string): string | undefined {
    return styleAt(this.sheet(sheet), row, this.place(sheet, header)).numberFormat;
  }

  /** Where a column stands, from 1. */
  place(sheet: string, header: string): number {
    const { cells, columnCount } = this.sheet(sheet);
    const places = Array.from({ length: columnCount }, (_, index) => index + 1);
    const place = places.find((column) => cells.get(1, column) === header);
    if (place === undefined) throw new Error(`${sheet} has no column ${header}.`);
    return place;
  }

  formulas(): string[] {
    return this.workbook.sheets.flatMap(({ name, cells }) =>
      [...cells.formulas].flatMap(([row, columns]) =>
        [...columns].map(([column]) => `${name} ${row},${column}`),
      ),
    );
  }
}

/** The documents' example, installed, on the morning of 2024-10-02, before any run. */
export function sidebarBook(options: BookOptions = {}): SidebarBook {
  const book = new SidebarBook(options).copyOf(typedExample(options));
  book.machine.set({ at: NOW });
  return book;
}

/** The same after the first hourly run: every row has its numbers. It is run once, and copied. */
export function numberedBook(): SidebarBook {
  numbered ??= run(sidebarBook());
  return new SidebarBook().copyOf(numbered);
}

let numbered: SidebarBook | null = null;

function run(book: SidebarBook): SidebarBook {
  book.tickHour('2024-10-02', 7);
  book.machine.set({ at: NOW });
  return book;
}

export function contact(changes: Partial<ContactDraft> = {}): ContactDraft {
  return {
    customerId: '1003',
    contractId: '',
    date: '2024-10-02',
    channel: '전화',
    category: '재계약',
    satisfaction: 4,
    content: '재계약 조건 안내',
    result: '다음 주 회신',
    followUp: '',
    followUpBy: null,
    manager: '김영희',
    ...changes,
  };
}

export function newCustomer(changes: Partial<CustomerFields> = {}): CustomerFields {
  return {
    name: '정하늘',
    phone: '010-0000-2001',
    secondPhone: '',
    email: '',
    address: '',
    customerType: '신규 고객',
    manager: '김영희',
    needs: '',
    source: '',
    referrerId: '',
    interests: '',
    preference: '',
    preferredChannel: '',
    ageBand: '',
    gender: '',
    memo: '',
    ...changes,
  };
}

export function term(changes: Partial<ContractFields> = {}): ContractFields {
  return {
    start: '2024-12-01',
    end: '2025-11-30',
    service: '프리미엄 서비스',
    fee: '100000',
    feeCycle: '월',
    manager: '김영희',
    autoRenewal: '',
    memo: '',
    ...changes,
  };
}
