import fc from 'fast-check';
import { type SatisfactionEntry, satisfactionTable } from '../../src/domain/satisfaction-table';
import { anyDateFrom } from './civil-dates';

/** The example log of document 000. */
const exampleLog: SatisfactionEntry[] = [
  {
    date: '2023-10-26',
    customerType: '일반 고객',
    channel: '전화',
    manager: '김영희',
    service: null,
    rating: 5,
  },
  {
    date: '2023-10-27',
    customerType: 'VIP 고객',
    channel: '이메일',
    manager: '김영희',
    service: null,
    rating: 4,
  },
  {
    date: '2023-10-28',
    customerType: '신규 고객',
    channel: '방문',
    manager: '박철수',
    service: null,
    rating: 5,
  },
];

const blank = { manager: null, channel: null, customerType: null, service: null } as const;

describe('the satisfaction table', () => {
  test('has a week and a month of the example log, cut five ways', () => {
    const table = satisfactionTable(exampleLog, { today: '2024-10-02' });
    const lines = table.map(({ period, cut, item, entries }) => `${period.key} ${cut} ${item} ${entries}`);
    expect(lines).toEqual(
      ['2023-10', '2023-W43'].flatMap((key) => [
        `${key} overall null 3`,
        `${key} manager 김영희 2`,
        `${key} manager 박철수 1`,
        `${key} channel 방문 1`,
        `${key} channel 이메일 1`,
        `${key} channel 전화 1`,
        `${key} customerType VIP 고객 1`,
        `${key} customerType 신규 고객 1`,
        `${key} customerType 일반 고객 1`,
        `${key} service null 3`,
      ]),
    );
    expect(table[0]).toMatchObject({ answers: 3, judgement: 'withheld', change: null, isRunning: false });
  });

  test('puts the newest period first and marks the one that runs', () => {
    const entries = (['2024-09-30', '2024-09-15', '2024-10-02'] as const).map((date) => ({
      ...blank,
      date,
      rating: null,
    }));
    const overall = satisfactionTable(entries, { today: '2024-10-06' }).filter(
      ({ cut }) => cut === 'overall',
    );
    expect(overall.map(({ period, isRunning }) => [period.key, isRunning])).toEqual([
      ['2024-10', true],
      ['2024-W40', true],
      ['2024-09', false],
      ['2024-W37', false],
    ]);
  });

  test('lists what is unnamed last', () => {
    const entries: SatisfactionEntry[] = [
      { ...blank, date: '2024-10-02', rating: 5 },
      { ...blank, date: '2024-10-02', manager: '김영희', rating: 5 },
    ];
    const managers = satisfactionTable(entries, { today: '2024-10-02' }).filter(
      ({ cut }) => cut === 'manager',
    );
    expect(managers.map(({ item }) => item)).toEqual(['김영희', null, '김영희', null]);
  });

  test('compares with the calendar period just before, of the same item only', () => {
    const many = (date: SatisfactionEntry['date'], rating: 1 | 5, manager: string): SatisfactionEntry[] =>
      Array.from({ length: 10 }, () => ({ ...blank, date, rating, manager }));
    const table = satisfactionTable(
      [
        ...many('2024-09-23', 1, '김영희'),
        ...many('2024-09-30', 5, '김영희'),
        ...many('2024-10-14', 1, '김영희'),
        ...many('2024-09-30', 5, '박철수'),
      ],
      { today: '2024-12-31' },
    );
    const judged = (key: string, item: string) =>
      table.find((row) => row.period.key === key && row.item === item)?.judgement;
    expect(judged('2024-W40', '김영희')).toBe('better');
    expect(judged('2024-W42', '김영희')).toBe('withheld');
    expect(judged('2024-10', '김영희')).toBe('worse');
    expect(judged('2024-W40', '박철수')).toBe('withheld');
  });

  test('counts every entry once in each kind of period and cut', () => {
    const someEntries = fc.array(
      fc.record({
        date: anyDateFrom('2024-12-15', 40),
        manager: fc.constantFrom(null, '김영희', '박철수'),
        channel: fc.constantFrom(null, '전화'),
        customerType: fc.constant(null),
        service: fc.constantFrom(null, '기본 서비스'),
        rating: fc.constantFrom(null, 1, 2, 3, 4, 5),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(someEntries, (entries) => {
        const table = satisfactionTable(entries, { today: '2025-01-01' });
        for (const kind of ['week', 'month'] as const) {
          for (const cut of ['overall', 'manager', 'channel', 'customerType', 'service'] as const) {
            const rows = table.filter((row) => row.period.kind === kind && row.cut === cut);
            expect(rows.reduce((sum, row) => sum + row.entries, 0)).toBe(entries.length);
          }
        }
      }),
    );
  });
});
