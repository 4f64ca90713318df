// What the compiler holds about declared sheets; `tsc -b` checks it, the test itself only says so.
import { sumUpSatisfaction } from '../../src/app/jobs/sum-up-satisfaction';
import { needs } from '../../src/app/needs';
import { type FindingCode, messages } from '../../src/messages/messages';
import type { LogRow } from '../../src/sheets/care-log';
import { column } from '../../src/sheets/column';
import type { ContractRow } from '../../src/sheets/contract-ledger';
import { contractLedger } from '../../src/sheets/contract-ledger';
import { declareSheet, type RowOf } from '../../src/sheets/declaration';
import { date, text, won } from '../../src/sheets/kinds';
import { printRow } from '../../src/sheets/reading';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_ extends true>() => undefined;

const sample = declareSheet({
  key: 'sample',
  title: { ko: '견본', en: 'Sample' },
  kind: 'table',
  columns: { name: column(text, { ko: '이름', en: 'Name' }), fee: column(won, { ko: '요금', en: 'Fee' }) },
  identity: ['name'],
});

test('a row has the types of its columns, each of which may be blank', () => {
  holds<Same<RowOf<typeof sample>, { readonly name: string | null; readonly fee: number | null }>>();
  holds<Same<ContractRow['end'], `${number}-${number}-${number}` | null>>();
  holds<
    Same<
      ContractRow['status'],
      'scheduled' | 'active' | 'expiring' | 'paused' | 'renewed' | 'expired' | 'terminated' | null
    >
  >();
  holds<Same<LogRow['satisfaction'], 1 | 2 | 3 | 4 | 5 | null>>();
  holds<Same<ContractRow['autoRenewal'], boolean | null>>();

  const row: RowOf<typeof sample> = { name: null, fee: 1 };
  // @ts-expect-error a sheet has no columns but its own
  void row.phone;
  // @ts-expect-error a blank cell is null, so its text may not be used unasked
  void (() => row.name.length);
});

test('a declaration is held to itself', () => {
  declareSheet({
    ...sample,
    // @ts-expect-error the identity is made of the sheet's own columns
    identity: ['phone'],
  });
  // @ts-expect-error a label is in both languages
  column(date, { ko: '날짜' });
  // @ts-expect-error a number is not printed into a column of texts
  void (() => text.print(1, 'ko'));
});

test('a row is printed with its own columns and values only', () => {
  const print = (): unknown[] => [
    printRow(sample, { fee: 1 }, 'ko'),
    // @ts-expect-error an unknown column
    printRow(sample, { phone: '010' }, 'ko'),
    // @ts-expect-error a fee is a number
    printRow(sample, { fee: '100원' }, 'ko'),
    // @ts-expect-error a code of the closed set, not its word
    printRow(contractLedger, { status: '만료' }, 'ko'),
  ];
  expect(print).toBeInstanceOf(Function);
});

test('messages are complete and their codes are closed', () => {
  const code: FindingCode = 'torn';
  void messages.en.findings[code];
  // @ts-expect-error a finding that has no sentences
  const unknown: FindingCode = 'something-else';
  void unknown;
});

test('jobs are known by name', () => {
  void needs.refreshContracts;
  // @ts-expect-error no such job
  void needs.refreshEverything;
  // @ts-expect-error today is a civil date, not a Date
  void (() => sumUpSatisfaction(Reflect.get({}, 'team'), [], new Date(0)));
});
