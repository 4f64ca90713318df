// A book whose log reaches over two years, as an administrator closes one of them.
import type { ArchiveProgress } from '../../../src/app/sidebar/archive-contract';
import type { CellValue } from '../../../workbench/book/model';
import { insertColumns } from '../../../workbench/book/structure';
import { serialOf } from '../../../workbench/book/time-zone';
import { typedExample } from '../add-on-book';
import { SidebarBook } from '../sidebar/sidebar-book';

export const LOG = '업무 일지';
export const TAB = '업무 일지 2023';
export const RECORDS = '일지 보관 기록';

const words = ['', '매우 불만족', '불만족', '보통', '만족', '매우 만족'];

interface Contact {
  readonly day: string;
  readonly customer: string;
  readonly content: string;
  readonly points?: number;
  readonly bought?: readonly [string, number];
  readonly followUpBy?: string;
  readonly followedUpOn?: string;
}

/** The week of 2024-01-01 begins on that day; the one before ends 2023-12-31, and 2023-12-25 … lies in it. */
const contacts: readonly Contact[] = [
  { day: '2023-12-18', customer: '1001', content: '정기 점검', points: 5, bought: ['필터', 30_000] },
  { day: '2023-12-28', customer: '1002', content: '문의 답변', points: 2 },
  { day: '2024-01-02', customer: '1001', content: '새해 인사', points: 4 },
  { day: '2023-12-29', customer: '1001', content: '다시 연락하기로', followUpBy: '2024-01-05' },
  {
    day: '2023-12-29',
    customer: '1002',
    content: '끝난 일',
    followUpBy: '2024-01-03',
    followedUpOn: '2024-01-02',
  },
  { day: '2023-12-30', customer: '1003', content: '=1+1 이라고 적은 말', points: 3, bought: ['부품', 5_000] },
  { day: '2024-02-01', customer: '1003', content: '부품 교체', bought: ['부품', 7_000] },
];

export class ArchiveBook extends SidebarBook {
  /** An own column of the team's, with a formula in it, stands between ours. */
  log(contact: Contact): void {
    const { day, customer, content, points, bought, followUpBy, followedUpOn } = contact;
    const name =
      this.rows('고객 정보', '고객 ID', '고객명').find(([id]) => String(id) === customer)?.[1] ?? '';
    const line: Record<string, CellValue> = {
      날짜: serial(day),
      '고객 이름': name,
      '고객 ID': customer,
      '소통 채널': '전화',
      '소통 내용': content,
      담당자: '김영희',
      만족도: words[points ?? 0] ?? '',
    };
    if (bought) Object.assign(line, { '구매 품목': bought[0], '구매 금액': bought[1] });
    if (followUpBy) line['후속 기한'] = serial(followUpBy);
    if (followedUpOn) line['후속 완료일'] = serial(followedUpOn);
    this.fill(LOG, line);
  }

  preview(year = '2023') {
    return this.call('previewClosing', { year }, { as: 'admin' });
  }

  close(year = '2023'): ArchiveProgress {
    return this.call('closeYear', { year, seen: this.preview(year).seen }, { as: 'admin' });
  }

  undo(id = '2023'): ArchiveProgress {
    return this.call('undoArchive', { id }, { as: 'admin' });
  }

  /** What people see computed of the log. */
  computed(): unknown {
    return [
      this.rows('고객 정보', '고객 ID', '최근 접촉일', '최근 만족도', '구매 패턴', '다음 접촉 예정일'),
      this.rows(
        '만족도 요약',
        '기간',
        '구분',
        '항목',
        '기록 수',
        '응답 수',
        '평균',
        'CSAT',
        'CSAT 변화',
        '판단',
      ),
    ];
  }

  /** Every row of the log and its archives, cell by cell, in the order of their ids. */
  logged(): string[] {
    return this.workbook.sheets
      .filter(({ name }) => name.startsWith(LOG))
      .flatMap(({ name }) => {
        const headers = [...this.headers(name)].sort();
        return this.rows(name, ...headers).map((line) =>
          JSON.stringify(headers.map((header, index) => [header, line[index]])),
        );
      })
      .filter((line) => /"소통 내용","[^"]/.test(line))
      .sort();
  }

  headers(name: string): string[] {
    const { cells, columnCount } = this.sheet(name);
    return Array.from({ length: columnCount }, (_, index) => String(cells.get(1, index + 1) ?? '')).filter(
      (header) => header !== '',
    );
  }
}

function serial(day: string): number {
  return Math.floor(serialOf(Date.parse(`${day}T00:00:00+09:00`), 'Asia/Seoul'));
}

let kept: ArchiveBook | null = null;

/** 2025-02-03, after two runs: every row has its ids. Made once, and copied. */
export function archiveBook(): ArchiveBook {
  kept ??= made();
  return new ArchiveBook().copyOf(kept);
}

function made(): ArchiveBook {
  const book = new ArchiveBook().copyOf(typedExample({}));
  const log = book.sheet(LOG);
  insertColumns(book.workbook, log, 6, 1, 'before');
  log.cells.set(1, 6, '팀 메모');
  for (const one of contacts) book.log(one);
  for (let row = 2; row <= log.cells.lastRow; row += 1) log.cells.set(row, 6, `메모 ${row}`);
  log.notes.set('5,6', '동료의 메모');
  book.machine.set({ at: '2025-02-03T07:00:00+09:00' });
  book.tickHour('2025-02-03', 7);
  book.tickHour('2025-02-03', 8);
  book.machine.set({ at: '2025-02-03T10:00:00+09:00' });
  return book;
}
