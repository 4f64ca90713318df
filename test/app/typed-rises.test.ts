// A fee that somebody raises in a running term's own cell: seen by the run, told to the manager, settled by a consent.
import { answerEdit } from '../../src/app/on-edit';
import { contractLedger } from '../../src/sheets/contract-ledger';
import { Team } from './team';

const younghee = 'younghee.kim@example.com';
const LEDGER = '이용고객 대장';

function teamWith(itemKind = '구독'): Team {
  const team = new Team({
    [LEDGER]: `
      고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금  | 품목 유형   | 담당자
      1001    | 2025-01-01  | 2025-12-31  | 기본 서비스 | 50000 | ${itemKind} | 김영희`,
  });
  team.run('2025-04-01');
  return team;
}

/** The hours of a day at which every column is read once. */
function afternoon(team: Team, date: `${number}-${number}-${number}`): void {
  for (const hour of ['13', '14', '15']) team.run(date, `${hour}:37:00`);
}

const told = (team: Team) =>
  team.ports.sent
    .filter(({ to, text }) => to === younghee && text.includes('고객 동의 기록 없음'))
    .map(({ on }) => on);
const kept = (team: Team) => team.column(LEDGER, '_인상');

test('it is told once, with both prices, until the consent stands in the ledger', () => {
  const team = teamWith();
  team.type(LEDGER, 2, '요금', '60000');
  afternoon(team, '2025-04-02');
  for (const day of ['2025-04-03', '2025-04-04', '2025-04-07'] as const) team.run(day);
  expect(told(team)).toEqual(['2025-04-03']);
  expect(team.mailTo(younghee, '2025-04-03').text).toContain(
    '요금 월 50,000원 → 60,000원, 고객 동의 기록 없음',
  );
  // The edit stands.
  expect(team.column(LEDGER, '월 환산액')).toEqual(['60000']);
  team.type(LEDGER, 2, '인상 동의일', '2025-04-01');
  afternoon(team, '2025-04-07');
  expect(kept(team)).toEqual(['']);
});

test('it is told as well where onEdit has answered the edit', () => {
  const team = teamWith();
  team.type(LEDGER, 2, '요금', '60000');
  const place = (team.ports.book.tab(LEDGER).lines[0]?.indexOf('요금') ?? 0) + 1;
  const edit = { firstRow: 2, rows: 1, firstColumn: place, lastColumn: place };
  answerEdit(team.ports, { sheet: contractLedger, ...edit });
  team.run('2025-04-02', '10:37:00');
  expect(kept(team)[0]).toContain('["K-2025-0001",50000,"2025-04-02"');
});

test.each([
  ['a fee that goes back at once', (team: Team) => team.type(LEDGER, 2, '요금', '50000')],
  ['a term that is ended', (team: Team) => team.type(LEDGER, 2, '해지일', '2025-04-02')],
])('%s is told to nobody', (_name, change) => {
  const team = teamWith();
  team.type(LEDGER, 2, '요금', '60000');
  team.run('2025-04-02', '10:37:00');
  expect(kept(team)[0]).toContain('["K-2025-0001",50000,"2025-04-02"');
  change(team);
  afternoon(team, '2025-04-02');
  team.run('2025-04-03');
  expect(told(team)).toEqual([]);
  expect(kept(team)).toEqual(['']);
});

test('neither is a fee of a term whose law asks for no consent', () => {
  const team = teamWith('임대');
  team.type(LEDGER, 2, '요금', '60000');
  afternoon(team, '2025-04-02');
  team.run('2025-04-03');
  expect(told(team)).toEqual([]);
  expect(kept(team)).toEqual(['']);
});

test('a fee that was not known before, and a row that becomes another term, say nothing', () => {
  const blank = teamWith();
  blank.type(LEDGER, 2, '요금', '');
  blank.run('2025-04-01', '10:37:00');
  blank.type(LEDGER, 2, '요금', '60000');
  afternoon(blank, '2025-04-02');
  const next = teamWith();
  next.type(LEDGER, 2, '요금', '60000');
  next.type(LEDGER, 2, '계약 종료일', '2026-12-31');
  afternoon(next, '2025-04-02');
  expect([...kept(blank), ...kept(next)]).toEqual(['', '']);
});

test('a shorter period of payment at the same fee is no rise of the fee', () => {
  const team = teamWith();
  team.type(LEDGER, 2, '요금 주기', '년');
  team.run('2025-04-01', '10:37:00');
  team.type(LEDGER, 2, '요금 주기', '월');
  afternoon(team, '2025-04-02');
  expect(kept(team)).toEqual(['']);
});

test('a store that takes nothing more stops no run', () => {
  const team = teamWith();
  team.ports.store.set = (key) => {
    if (key === 'typed-rises') throw new Error('You have exceeded the property storage quota.');
  };
  team.type(LEDGER, 2, '요금', '60000');
  team.run('2025-04-02');
  expect(team.column(LEDGER, '월 환산액')).toEqual(['60000']);
  expect(kept(team)).not.toEqual(['']);
});
