// A team's installed book, written as small tables in the sheets' own headers.
import { install } from '../../src/app/install';
import { type RunReport, runDueJobs } from '../../src/app/run-due-jobs';
import type { CivilDate } from '../../src/domain/civil-date';
import { isCivilDate } from '../../src/domain/civil-date';
import { allSheets, laterSheets } from '../../src/sheets/catalogue';
import { type Cell, cellText } from '../../src/sheets/cell';
import { MemoryPorts, type SentMail } from './memory-ports';

/** Tables by tab: a header line, then a line a row, cells parted by `|`. */
export type Tables = Readonly<Record<string, string>>;

/** The people, services and customers of the source documents; a test may put its own in their place. */
const usual: Tables = {
  서비스: `
    서비스 내용     | 만료 알림(일) | 해지 통보(일) | 요금 주기
    프리미엄 서비스 | 60            | 30            | 월
    기본 서비스     | 30            | 14            | 월`,
  담당자: `
    이름   | 이메일                   | 역할
    김영희 | younghee.kim@example.com | 담당자
    박철수 | chulsoo.park@example.com | 담당자
    이서연 | seoyeon.lee@example.com  | 관리자`,
  '고객 정보': `
    고객 ID | 고객명 | 연락처
    1001    | 홍길동 | 010-1234-5678
    1002    | 김철수 | 010-9876-5432
    1003    | 박영희 | 010-1111-2222`,
};

export class Team {
  readonly ports = new MemoryPorts();

  constructor(tables: Tables = {}) {
    install(this.ports);
    for (const [title, table] of Object.entries({ ...usual, ...tables })) this.fill(title, table);
  }

  /** Everything due at a moment, as the hourly trigger would run it; 08:37 of a day unless told. */
  run(date: CivilDate, time = '08:37:00'): RunReport {
    this.ports.moment = { date, time };
    const report = runDueJobs(this.ports);
    if (report === 'busy') throw new Error('Someone else holds the lock.');
    return report;
  }

  /** Mails of a day, as `recipient: subject`. */
  mailsOn(date: CivilDate): string[] {
    return this.ports.sent.filter(({ on }) => on === date).map(({ to, subject }) => `${to}: ${subject}`);
  }

  /** The one mail to somebody on a day. */
  mailTo(to: string, date: CivilDate): SentMail {
    const [mail, ...others] = this.ports.sent.filter((one) => one.to === to && one.on === date);
    if (!mail || others.length > 0)
      throw new Error(`${others.length + (mail ? 1 : 0)} mails to ${to} on ${date}.`);
    return mail;
  }

  /** Chosen columns of a sheet's rows, as texts. */
  rows(title: string, ...headers: string[]): string[][] {
    const [, ...lines] = this.ports.book.tab(title).lines;
    const places = headers.map((header) => this.place(title, header));
    return lines
      .filter((line) => line.some((cell) => cell !== ''))
      .map((line) => places.map((place) => cellText(line[place] ?? '')));
  }

  column(title: string, header: string): string[] {
    return this.rows(title, header).map(([text = '']) => text);
  }

  /** A cell as it stands; rows count from 1, the header being row 1. */
  cell(title: string, row: number, header: string): Cell {
    return this.ports.book.tab(title).lines[row - 1]?.[this.place(title, header)] ?? '';
  }

  /** A person types into a cell, while no trigger looks. */
  type(title: string, row: number, header: string, text: string): void {
    const { lines } = this.ports.book.tab(title);
    while (lines.length < row) lines.push([]);
    const line = lines[row - 1] ?? [];
    const place = this.place(title, header);
    while (line.length <= place) line.push('');
    line[place] = typedCell(title, header, text);
  }

  /** What 상태 점검 says of the data, as `sheet row column: finding`, without what is only about the example. */
  findings(subject?: string): string[] {
    return this.rows('상태 점검', '구분', '항목', '시트', '행', '열', '내용')
      .filter(([area]) => area !== '작업' && area !== '권한')
      .filter(([, one]) => subject === undefined || one === subject)
      .filter(([, , sheet]) => sheet !== '')
      .map(([, , sheet, row, column, text]) => `${[sheet, row, column].filter(Boolean).join(' ')}: ${text}`);
  }

  /** Everything in the book and beside it, to compare before and after. */
  everything(): string {
    return JSON.stringify([this.ports.book.tabs, [...this.ports.kept], this.ports.sent]);
  }

  private fill(title: string, table: string): void {
    this.ports.book.ensure(
      laterSheets.filter((sheet) => sheet.title.ko === title),
      'ko',
    );
    // A sheet of a feature has its tab once it is used.
    this.ports.book.ensure(
      laterSheets.filter((sheet) => sheet.title.ko === title),
      'ko',
    );
    const [headers = [], ...lines] = table
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => line.split('|').map((text) => text.trim()));
    lines.forEach((line, index) => {
      headers.forEach((header, place) => {
        this.type(title, index + 2, header, line[place] ?? '');
      });
    });
  }

  private place(title: string, header: string): number {
    const place = this.ports.book.tab(title).lines[0]?.indexOf(header) ?? -1;
    if (place < 0) throw new Error(`${title} has no column ${header}.`);
    return place;
  }
}

/** What a spreadsheet makes of typed text: columns of format `@` keep it, elsewhere dates and numbers are read. */
function typedCell(title: string, header: string, text: string): Cell {
  const sheet = allSheets.find((one) => one.title.ko === title);
  const column = Object.values(sheet?.columns ?? {}).find(({ label }) => label.ko === header);
  if (text === '' || column?.numberFormat === '@') return text;
  if (isCivilDate(text)) return { date: text };
  const [date = '', time, ...others] = text.split(' ');
  if (isCivilDate(date) && time !== undefined && others.length === 0 && /^\d\d:\d\d(:\d\d)?$/.test(time))
    return { date, time: time.padEnd(8, ':00') };
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
