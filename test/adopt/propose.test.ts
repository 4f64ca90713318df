import fc from 'fast-check';
import type { LedgerGrid } from '../../src/app/adopt/grid';
import { proposeAdoption } from '../../src/app/adopt/propose';
import { type Cell, cellText } from '../../src/sheets/cell';
import { anyDate } from '../domain/civil-dates';
import { gridOf } from './ledger-file';
import { readingOf } from './reading-of';

function read(sheet: string, merges: readonly string[] = []) {
  const proposal = proposeAdoption(gridOf('tab', sheet.trim().split('\n'), merges));
  return proposal && readingOf(proposal);
}

describe('the header', () => {
  test('with spaces, line breaks, marks and brackets is read by its words', () => {
    const reading = read(String.raw`성 명 * | [연락처] | 계약\n시작일 | ◎계약 종료일(예정) | 금 액(원)
      김하나 | 010-0000-0001 | 2024-01-01 | 2024-12-31 | 1000`);
    expect(reading?.columns).toEqual({ A: 'customerName', B: 'phone', C: 'start', D: 'end', E: 'fee' });
  });

  test('a tab without one has no proposal', () => {
    expect(read('우유 | 2\n빵 | 3')).toBeNull();
  });

  test('one word of ours in a row of data makes no header', () => {
    expect(read('회원 | 가나\n메모 | 다라')).toBeNull();
  });
});

describe('a column', () => {
  test('whose content is something else is left alone', () => {
    expect(
      read('성명 | 연락처 | 만기일\n김 | 010-0000-0001 | 매월 5일\n이 | 010-0000-0002 | 매월 9일')?.columns.C,
    ).toBe('-');
  });

  test('without a header is known by phones or addresses alone', () => {
    const reading = read('성명 | | 종료일\n김 | 010-0000-0001 | 2024-01-01\n이 | 01000000002 | 2024-01-02');
    expect(reading?.columns).toEqual({ A: 'customerName', B: 'phone', C: 'end' });
  });

  test('of somebody else’s phone, or of a deposit, is the owner’s own', () => {
    const reading = read('성명 | 비상연락처 | 보증금 | 종료일\n김 | 010-0000-0001 | 100 | 2024-01-01');
    expect(reading?.columns).toMatchObject({ B: '-', C: '-' });
  });

  test('of as many people as customers is not that of the few who look after them', () => {
    const rows = (people: readonly string[]) =>
      people.map((person, index) => `가나${index} | ${person} | 2024-01-0${index + 1}`).join('\n');
    const many = ['오미래', '서하늘', '정바다', '한여울', '강산', '문별'];
    const few = ['오미래', '서하늘', '오미래', '서하늘', '오미래', '오미래'];
    const manager = (people: readonly string[]) =>
      read(`거래처 | 담당자 | 만기일\n${rows(people)}`)?.columns.B;
    expect([manager(many), manager(few)]).toEqual(['-', 'manager']);
  });

  test('that names a field again is left alone, a second phone apart', () => {
    const reading = read(
      '성명 | 전화번호 | 휴대폰 | 시작일 | 계약일 | 종료일\n김 | 02-555-0001 | 010-0000-0001 | 2024-01-01 | 2023-12-01 | 2024-12-31',
    );
    expect(reading?.columns).toMatchObject({ B: 'secondPhone', C: 'phone', D: 'start', E: '-' });
  });
});

describe('the role', () => {
  test.each([
    ['성명 | 연락처 | 주소\n김 | 010-0000-0001 | 서울', 'customers'],
    ['고객번호 | 시작일 | 종료일 | 요금\n1001 | 2024-01-01 | 2024-12-31 | 1000', 'ledger'],
    ['성명 | 시작일 | 종료일 | 요금\n김 | 2024-01-01 | 2024-12-31 | 1000', 'mixed'],
    ['일자 | 고객명 | 상담내용\n2024-01-01 | 김 | 문의', 'log'],
  ])('of %j is %s', (sheet, role) => {
    expect(read(sheet)?.role).toBe(role);
  });
});

describe('a row', () => {
  test('with a total in words or only an amount is no customer', () => {
    const reading = read(
      '성명 | 종료일 | 요금\n김 | 2024-01-01 | 1000\n[A팀 소계] | | 1000\n | | 1000\n총 1명',
    );
    expect(reading?.skipped).toEqual({ 3: 'subtotal', 4: 'subtotal', 5: 'subtotal' });
  });

  test('with only a name is a customer, with only a heading none', () => {
    const reading = read('성명 | 종료일 | 요금\n■ 종료 회원\n김하나\n※ 문의: 본사', ['A2:C2']);
    expect(reading?.skipped).toEqual({ 2: 'title', 4: 'title' });
  });

  test('that says who made the list is no customer', () => {
    const reading = read('성명 | 종료일 | 요금\n김 | 2024-01-01 | 1000\n작성자: 오미래 | 작성일: 2024-01-02');
    expect(reading?.skipped).toEqual({ 3: 'title' });
  });

  test('of a customer, or with a note, that speaks of a total stays a customer', () => {
    expect(read('거래처 | 종료일 | 요금\n합계상사 | 2024-01-01 | 1000')?.skipped).toEqual({});
    expect(read('거래처 | 연락처 | 비고\n한빛합계 | 02-555-0001 | 미납 합계')?.skipped).toEqual({});
    expect(read('거래처 | 연락처 | 메모\n한빛 | | 합계')?.skipped).toEqual({});
  });

  test('that was numbered ahead and left blank is blank', () => {
    expect(read('No | 성명 | 종료일\n1 | 김 | 2024-01-01\n2')?.skipped).toEqual({ 3: 'blank' });
  });
});

test('the price of a whole term asks whether it is paid once', () => {
  expect(read('성명 | 종료일 | 계약금액\n김 | 2024-01-01 | 1200000')?.cells.C2).toBe(
    'guess 1200000 feeCycle=일시불',
  );
});

test('a unit above the table counts for bare numbers only, and asks for a yes', () => {
  const reading = read(
    '(단위: 만원)\n성명 | 종료일 | 요금\n김 | 2024-01-01 | 12\n이 | 2024-01-02 | 120,000원',
  );
  expect(reading?.cells).toMatchObject({ C3: 'guess 120000', C4: 'sure 120000' });
});

test('a formula stays: its value is read where it stands, or it is listed', () => {
  const reading = read('성명 | 종료일 | 요금\n김 | 2024-01-01 | {=6*2}#12\n이 | 2024-01-02 | {=A1&"만"}12만');
  expect(reading?.cells.C2).toBeUndefined();
  expect(reading?.cells.C3).toBe('unread');
});

test('a ledger that has no place for a second phone leaves the cell alone', () => {
  const sheet =
    '고객번호 | 연락처 | 종료일\n1 | 010-0000-0001, 010-0000-0002 | 2024-01-01\n2 | 010-0000-0003 | 2024-01-02';
  const proposal = proposeAdoption(gridOf('tab', sheet.split('\n'), []), { role: 'ledger' });
  expect(proposal && readingOf(proposal).cells.B2).toBe('unread');
});

describe('whatever the table', () => {
  const messy: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      '-',
      '없음',
      '?',
      '합계',
      '1/2',
      '2024',
      '10만',
      '월 5만원',
      '★★★',
      'O',
      '010-0000-0001',
    ),
    fc.constantFrom<Cell>(
      '성함',
      '연락처',
      '시작일',
      '종료일',
      '요금',
      '상태',
      '2024.1.1~12.31',
      '23/10/11',
      '해약',
    ),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: 0, max: 99_999_999 }),
    fc.boolean(),
    anyDate.map((date) => ({ date })),
    anyDate,
  );
  const header = fc.shuffledSubarray<Cell>(
    ['성함', '연락처', '시작일', '종료일', '요금', '상태', '비고', '개월수'],
    {
      minLength: 3,
    },
  );
  const table = fc.tuple(header, fc.array(fc.array(messy, { maxLength: 8 }), { maxLength: 12 }));
  const gridFrom = (cells: readonly (readonly Cell[])[]): LedgerGrid => ({
    tab: 'tab',
    cells,
    shown: cells.map((line) => line.map(cellText)),
    formulas: new Set(),
    merges: [],
  });

  test('each row below the header is data or named among the skipped, once', () => {
    fc.assert(
      fc.property(table, ([names, rows]) => {
        const proposal = proposeAdoption(gridFrom([names, ...rows]), { role: 'mixed' });
        if (!proposal) throw new Error('no header');
        const named = [...proposal.rows, ...proposal.skipped.map(({ row }) => row)].sort((a, b) => a - b);
        const others = rows.length + 1 - (proposal.header.lastRow - proposal.header.firstRow + 1);
        expect(new Set(named).size).toBe(named.length);
        expect(named).toHaveLength(others);
      }),
    );
  });

  test('what is sure is sure once: written as proposed, no such cell changes again', () => {
    fc.assert(
      fc.property(table, ([names, rows]) => {
        const before = [names, ...rows];
        const first = proposeAdoption(gridFrom(before), { role: 'mixed' });
        if (!first) throw new Error('no header');
        const changed = first.cells.filter(({ kind, place }) => kind === 'sure' && place !== null);
        const after = before.map((line) => [...line]);
        for (const { row, place, after: cell } of changed) {
          const line = after[row - 1];
          if (line && place !== null) line[place - 1] = cell;
        }
        const again = proposeAdoption(gridFrom(after), { role: 'mixed', mapping: mappingOf(first) });
        const addresses = new Set(changed.map(({ row, place }) => `${row},${place}`));
        const moved = again?.cells.filter(
          ({ kind, row, place }) => kind === 'sure' && addresses.has(`${row},${place}`),
        );
        expect(moved).toEqual([]);
      }),
    );
  });
});

function mappingOf({
  columns,
}: NonNullable<ReturnType<typeof proposeAdoption>>): Record<string, string | null> {
  return Object.fromEntries(
    columns.map(({ place, field }) => [String.fromCharCode(64 + place), field?.key ?? null]),
  );
}
