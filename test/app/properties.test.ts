// Whatever stands in a ledger: a second run changes nothing, every row is read, and people's cells stay.
import fc from 'fast-check';
import { addDays } from '../../src/domain/civil-date';
import { anyDateFrom } from '../domain/civil-dates';
import { Team } from './team';

const day = anyDateFrom('2024-08-01', 180);
const maybe = (texts: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 3, arbitrary: texts }, fc.constantFrom('', '–', '언젠가'));

const TYPED = [
  '고객 ID',
  '계약 시작일',
  '계약 종료일',
  '서비스 내용',
  '요금',
  '비고',
  '재계약 단계',
  '담당자',
  '해지일',
  '일시중지 시작',
] as const;

const contract = fc.tuple(
  fc.constantFrom('1001', '1002', '9999', ''),
  maybe(day),
  maybe(day.map((date) => addDays(date, 120))),
  fc.constantFrom('기본 서비스', '프리미엄 서비스', '없는 서비스', ''),
  fc.constantFrom('50000', '50,000원', '월 5만원', '-3', ''),
  fc.constantFrom('재계약 예정', '–', '=1+1', ''),
  fc.constantFrom('확정', '이탈', '상담', '모름', ''),
  fc.constantFrom('김영희', '박철수', '아무개', ''),
  fc.oneof({ weight: 5, arbitrary: fc.constant('') }, day),
  fc.oneof({ weight: 5, arbitrary: fc.constant('') }, day),
);

const ledger = fc.array(contract, { minLength: 1, maxLength: 6 }).map((rows) => ({
  '이용고객 대장': [TYPED.join(' | '), ...rows.map((cells) => cells.join(' | '))].join('\n'),
}));

const options = { numRuns: 30 };

test('a second run at the same moment writes nothing', () => {
  fc.assert(
    fc.property(ledger, day, (tables, today) => {
      const team = new Team(tables);
      team.run(today);
      const before = team.everything();
      const writes = team.ports.book.written.length;
      team.run(today);
      expect(team.ports.book.written.slice(writes)).toEqual([]);
      expect(team.everything()).toBe(before);
    }),
    options,
  );
});

test('no cell that a person filled is ever changed', () => {
  fc.assert(
    fc.property(ledger, day, (tables, today) => {
      const team = new Team(tables);
      const before = team.rows('이용고객 대장', ...TYPED);
      for (const after of [0, 1, 7]) team.run(addDays(today, after));
      expect(team.rows('이용고객 대장', ...TYPED)).toEqual(before);
    }),
    options,
  );
});

test('every row with something in it gets an id, or is listed; a status, or a finding says why not', () => {
  fc.assert(
    fc.property(ledger, day, (tables, today) => {
      const team = new Team(tables);
      team.run(today);
      team.rows('이용고객 대장', '_행ID', '상태', ...TYPED).forEach(([id, status, ...typed], index) => {
        if (typed.every((text) => text === '' || text === '–')) return;
        expect(id).toMatch(/^R-\d{8}-\d{4}$/);
        const about = team.findings().filter((line) => line.startsWith(`이용고객 대장 ${index + 2} `));
        expect(status !== '' || about.length > 0).toBe(true);
      });
    }),
    options,
  );
});

test('the same days run twice or with gaps tell no notice twice', () => {
  fc.assert(
    fc.property(
      ledger,
      day,
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 }),
      (tables, first, steps) => {
        const team = new Team(tables);
        let today = first;
        for (const step of steps) {
          today = addDays(today, step);
          team.run(today);
        }
        const told = team
          .rows('발송함', '받는 사람', '_항목')
          .flatMap(([to, items = '']) => items.split('\n').map((item) => `${to} ${item}`));
        expect(new Set(told).size).toBe(told.length);
      },
    ),
    options,
  );
});
