// Every procedure of the sidebar is struck by a trial, or reads only.
import type { InputOf, ProcedureName } from '../../src/app/sidebar/contract';
import { schemas } from '../../src/app/sidebar/schemas';
import { entryPoints } from '../../workbench/reliability/entries/all';
import { complain } from '../../workbench/reliability/entries/care-book';
import { TrialBook } from '../../workbench/reliability/trial-book';

const wish = { tab: '고객 정보', role: null, mapping: {}, yes: 'all' } as const;

/** Those that need no trial, each with a call of it. */
const reading: { readonly [Name in ProcedureName]?: InputOf<Name> } = {
  selected: {},
  findDuplicates: { name: '박영희', phone: '010-1111-2222' },
  customerPage: { customerId: '1003' },
  preview: { date: '2024-10-04' },
  ownerTabs: {},
  previewAdoption: wish,
  adoptionCells: { ...wish, group: 'sure cells phone form', from: 0 },
  previewUndo: { adoptionId: 'A-2024-0001' },
  previewRows: { tab: '고객 정보', mapping: {} },
  archiveYears: {},
  previewClosing: { year: '2023' },
  previewFiling: { id: '2023' },
  archivedContacts: { id: '2023', customerId: '1003' },
  plans: {},
  monthReview: { month: null },
  usage: { customerId: '1003' },
  policyPage: {},
  articlePage: { key: 'hours.open' },
  programmesPage: {},
  caseList: { customerId: null },
  casePage: { caseId: 'C-2024-0001' },
  caseDeadlines: { channel: '전화', severity: 'normal' },
  renewalBoard: { months: 3, mine: false },
  lossAnalysis: { months: 6 },
  previewOffers: { date: '2024-10-04' },
  contactTexts: { customerId: '1003', contractId: '' },
  contactCare: { customerId: '1003', date: '2024-10-02' },
  schedulePage: { day: '2024-10-02', manager: null },
  customerCare: { customerId: '1003' },
  segments: {},
  segment: { what: 'careGroup', value: '충성' },
  duplicates: {},
  compareCustomers: { one: '1001', other: '1003' },
};

test('each procedure that writes is struck at its points', () => {
  const struck = new Set<string>(entryPoints.flatMap(({ procedure }) => procedure ?? []));
  const without = Object.keys(schemas).filter((name) => !struck.has(name) && !(name in reading));
  expect(without).toEqual([]);
});

test('what needs no trial writes nothing, and lays no tab', () => {
  const book = TrialBook.example();
  book.hour('2024-10-02T08:00');
  complain(book);
  const before = standing(book);
  for (const [name, input] of Object.entries(reading)) {
    const { result } = book.start('rpc', [name, input], { via: 'sidebar', as: 'admin' });
    expect([name, result]).toEqual([name, expect.objectContaining({ ok: expect.any(Boolean) })]);
  }
  expect(standing(book) === before).toBe(true);
});

/** Everything that the next execution finds, besides what was kept to be faster. */
function standing({ machine: { workbook, state } }: TrialBook): string {
  const { mails, triggers, properties } = state;
  return JSON.stringify([workbook, mails, triggers, properties], (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
}
