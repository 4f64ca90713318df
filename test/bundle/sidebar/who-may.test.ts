// Roles are decided on the server, at each call, for each procedure.
import type { InputOf, ProcedureName } from '../../../src/app/sidebar/contract';
import { planInputs, planRoles } from './plan-inputs';
import { scheduleInputs, scheduleRoles } from './schedule-inputs';
import { contact, newCustomer, numberedBook, type Person, type SidebarBook, term } from './sidebar-book';

const key = 'who-may-this';
const wish = { tab: '회원', role: null, mapping: {}, yes: [] };
const inputs: { readonly [Name in ProcedureName]: InputOf<Name> } = {
  open: { selection: true },
  selected: {},
  pickName: { name: '김영희' },
  logContact: { key, draft: contact() },
  undo: { key },
  findDuplicates: { name: '박영희', phone: '010-1111-2222' },
  customerPage: { customerId: '1003' },
  preview: { date: '2024-10-04' },
  renewalBoard: { months: 3, mine: false },
  lossAnalysis: { months: 6 },
  previewOffers: { date: '2024-10-04' },
  settleRise: {
    key,
    draft: { contractId: 'K-2023-0003', wasFeeWrong: true, priceConsent: { on: null, how: '' } },
  },
  contactTexts: { customerId: '1003', contractId: '' },
  addCustomer: { key, draft: newCustomer() },
  saveCustomer: {
    key,
    draft: { customerId: '1003', edits: [{ field: 'memo', before: '', after: '메모' }] },
  },
  addContract: { key, draft: { ...term(), customerId: '1003', previousId: null } },
  saveContract: {
    key,
    draft: { contractId: 'K-2023-0003', edits: [{ field: 'fee', before: '100000', after: '1' }] },
  },
  setStage: {
    key,
    draft: { contractId: 'K-2023-0003', stage: 'informed', lossReason: '', lossDetail: '' },
  },
  pauseContract: {
    key,
    draft: { contractId: 'K-2023-0003', from: '2024-10-02', until: null, newEnd: null },
  },
  endContract: {
    key,
    draft: { contractId: 'K-2023-0003', on: '2024-10-02', lossReason: '가격', lossDetail: '' },
  },
  postpone: { key, draft: { what: 'contract', id: 'K-2023-0003', until: '2024-10-10', reason: '출장' } },
  completeFollowUp: { key, draft: { recordId: 'L-2023-0001' } },
  saveSetting: { key, draft: { key: 'senderName', before: '대장', value: '한결상사' } },
  install: {},
  reuniteRows: {},
  setHourly: { on: false },
  ownerTabs: {},
  previewAdoption: wish,
  adoptionCells: { ...wish, group: 'sure cells phone form', from: 0 },
  previewRows: { tab: '회원', mapping: {} },
  adopt: { ...wish, seen: '' },
  continueAdoption: {},
  previewUndo: { adoptionId: 'A-1' },
  undoAdoption: { adoptionId: 'A-1', restore: [] },
  addRows: { tab: '회원', mapping: {}, seen: '', take: [] },
  policyPage: {},
  articlePage: { key: 'hours.open' },
  beginPolicy: {},
  saveArticle: {
    key,
    draft: {
      key: 'followUp.defaultDays',
      value: '5',
      inForceFrom: '2024-10-07',
      nextReview: '2025-10-07',
      reason: '회신이 늦음',
      approver: '이서연',
      seen: null,
      restores: null,
    },
  },
  restoreVersion: { key, draft: { policyId: 'P-2024-0001' } },
  keepArticles: { key, draft: { policyIds: ['P-2024-0001'], nextReview: '2025-10-07' } },
  acknowledge: { key, draft: { edition: '2024-10-02 P-2024-0001' } },
  programmesPage: {},
  saveProgramme: {
    key,
    draft: {
      kind: 'staffTraining',
      title: '불만 응대',
      date: '2024-10-02',
      managers: ['김영희'],
      customerId: null,
      doneOn: '2024-10-02',
      result: '',
      nextDue: null,
    },
  },
  editProgramme: {
    key,
    draft: { programmeId: 'E-2024-0001', edits: [{ field: 'result', before: '', after: '좋았음' }] },
  },
  archiveYears: {},
  previewClosing: { year: '2023' },
  closeYear: { year: '2023', seen: '' },
  continueArchive: {},
  undoArchive: { id: '2023' },
  recountArchive: { id: '2023' },
  previewFiling: { id: '2023' },
  fileArchive: { id: '2023' },
  archivedContacts: { id: '2023', customerId: '1003' },
  ...scheduleInputs(key),
  ...planInputs(key),
  caseList: { customerId: null },
  caseDeadlines: { channel: '전화', severity: 'normal' },
  addCase: {
    key,
    draft: {
      customerId: '1003',
      kind: 'request',
      channel: '전화',
      severity: 'low',
      content: '안내',
      manager: '김영희',
    },
  },
  casePage: { caseId: 'C-2024-0001' },
  answerCase: { key, draft: { caseId: 'C-2024-0001' } },
  stepCase: {
    key,
    draft: {
      caseId: 'C-2024-0001',
      from: 'received',
      to: 'checked',
      cause: '',
      solution: '',
      prevention: '',
      satisfaction: null,
    },
  },
  waitInCase: { key, draft: { caseId: 'C-2024-0001', isWaiting: true } },
  reopenCase: { key, draft: { caseId: 'C-2024-0001', reason: '다시' } },
  saveCase: {
    key,
    draft: { caseId: 'C-2024-0001', edits: [{ field: 'severity', before: '낮음', after: '높음' }] },
  },
  duplicates: {},
  compareCustomers: { one: '1001', other: '1003' },
  mergeCustomers: { key, draft: { stays: '1001', goes: '1003', take: [], join: [], seen: '' } },
  undoMerge: { mergeId: 'M-2024-0001' },
};

const everyone = [
  'open',
  'selected',
  'logContact',
  'undo',
  'findDuplicates',
  'customerPage',
  'preview',
  'renewalBoard',
  'lossAnalysis',
  'contactTexts',
  'addCustomer',
  'ownerTabs',
  'policyPage',
  'articlePage',
  'programmesPage',
  ...scheduleRoles.everyone,
  ...planRoles.everyone,
  'caseList',
  'caseDeadlines',
  'duplicates',
  'compareCustomers',
] as const;
/** There is nothing to adopt or to archive here, and to merge nothing that anyone has seen: whoever may is told so. */
const adopting = {
  everyone: ['previewAdoption', 'adoptionCells', 'previewRows', 'archivedContacts'],
  administrators: [
    'adopt',
    'previewUndo',
    'undoAdoption',
    'addRows',
    'closeYear',
    'undoArchive',
    'recountArchive',
    'previewFiling',
    'fileArchive',
    'mergeCustomers',
    'undoMerge',
  ],
} as const;
const team = [
  'saveCustomer',
  'addContract',
  'saveContract',
  'setStage',
  'pauseContract',
  'endContract',
  'postpone',
  'completeFollowUp',
  'reuniteRows',
  'saveProgramme',
  'previewOffers',
  'settleRise',
  ...scheduleRoles.team,
  ...planRoles.team,
  'addCase',
] as const;
const administrators = [
  'saveSetting',
  'install',
  'setHourly',
  'continueAdoption',
  'beginPolicy',
  'saveArticle',
  'archiveYears',
  'previewClosing',
  'continueArchive',
  ...scheduleRoles.administrators,
  ...planRoles.administrators,
] as const;
/** Of rows that are not there yet: whoever may is told so. */
const ofRows = {
  everyone: ['casePage'],
  team: [
    'acknowledge',
    'editProgramme',
    ...planRoles.ofRows,
    'answerCase',
    'stepCase',
    'waitInCase',
    'reopenCase',
    'saveCase',
  ],
  administrators: ['restoreVersion', 'keepArticles'],
} as const;

/** Whether the call is refused; what is refused writes nothing. */
const refused = (book: SidebarBook, name: ProcedureName, as: Person) => {
  const before = book.everything();
  const answer = book.raw(name, inputs[name], { as }).result;
  const isRefused = JSON.stringify(answer).includes('"code":"not-allowed"');
  if (isRefused) expect(book.everything()).toBe(before);
  else expect(answer).toMatchObject({ ok: true });
  return isRefused;
};

test('every procedure has its place among these', () => {
  const named: readonly string[] = [
    ...everyone,
    ...team,
    ...administrators,
    ...adopting.everyone,
    ...adopting.administrators,
    ...ofRows.team,
    ...ofRows.administrators,
    ...ofRows.everyone,
    'pickName',
  ];
  expect([...named].sort()).toEqual(Object.keys(inputs).sort());
});

test.each(everyone)('%s is for whoever may open the spreadsheet', (name) => {
  const book = numberedBook();
  for (const as of ['stranger', 'nameless', 'younghee'] as const)
    expect([as, refused(book, name, as)]).toEqual([as, false]);
});

test.each(team)('%s is for the team', (name) => {
  const book = numberedBook();
  // A to-do to be closed.
  if (name.endsWith('Todo') && name !== 'addTodo')
    book.call('addTodo', { ...inputs.addTodo, key: book.key() });
  for (const as of ['stranger', 'nameless'] as const)
    expect([as, refused(book, name, as)]).toEqual([as, true]);
  for (const as of ['younghee', 'chulsoo', 'admin', 'owner'] as const)
    expect([as, refused(book, name, as)]).toEqual([as, false]);
});

test.each(administrators)('%s is for administrators and the spreadsheet’s owner', (name) => {
  const book = numberedBook();
  for (const as of ['stranger', 'nameless', 'younghee'] as const)
    expect([as, refused(book, name, as)]).toEqual([as, true]);
  for (const as of ['admin', 'owner'] as const) expect([as, refused(book, name, as)]).toEqual([as, false]);
});

test('a picked name makes a member of the team, never an administrator', () => {
  const book = numberedBook();
  book.call('pickName', { name: '이서연' }, { as: 'nameless' });
  expect(book.ask('setStage', inputs.setStage, { as: 'nameless' }).ok).toBe(true);
  expect(
    book.ask('saveSetting', { ...inputs.saveSetting, key: book.key() }, { as: 'nameless' }),
  ).toMatchObject({
    error: { code: 'not-allowed' },
  });
});

test('the sentence says who may', () => {
  const book = numberedBook();
  const sentence = (name: 'setStage' | 'install') => {
    const answer = book.ask(name, inputs[name], { as: 'stranger' });
    return answer.ok ? '' : answer.error.message;
  };
  expect(sentence('setStage')).toMatch(/담당자 시트에 있는 사람만/);
  expect(sentence('install')).toMatch(/관리자만/);
});

test('who is no longer in use may no longer', () => {
  const book = numberedBook();
  book.type('담당자', 2, '사용', '아니오');
  expect(book.ask('setStage', inputs.setStage)).toMatchObject({ error: { code: 'not-allowed' } });
});

test('what there is no row for is refused by who asks first', () => {
  const book = numberedBook();
  const code = (name: ProcedureName, as: Person) =>
    /"code":"([\w-]+)"/.exec(JSON.stringify(book.raw(name, inputs[name], { as }).result))?.[1];
  for (const name of [...ofRows.team, ...ofRows.administrators])
    expect([name, code(name, 'stranger')]).toEqual([name, 'not-allowed']);
  for (const name of ofRows.administrators)
    expect([name, code(name, 'younghee')]).toEqual([name, 'not-allowed']);
  for (const name of ofRows.team) expect([name, code(name, 'younghee')]).not.toEqual([name, 'not-allowed']);
  for (const name of ofRows.everyone)
    expect([name, code(name, 'stranger')]).not.toEqual([name, 'not-allowed']);
  for (const name of ofRows.administrators)
    expect([name, code(name, 'admin')]).not.toEqual([name, 'not-allowed']);
});

test('whoever may see what adoption would do is not whoever may adopt', () => {
  const book = numberedBook();
  const code = (name: ProcedureName, as: Person) =>
    /"code":"([\w-]+)"/.exec(JSON.stringify(book.raw(name, inputs[name], { as }).result))?.[1];
  for (const name of adopting.everyone) expect([name, code(name, 'stranger')]).toEqual([name, 'not-found']);
  for (const name of adopting.administrators) {
    expect([name, code(name, 'younghee')]).toEqual([name, 'not-allowed']);
    expect([name, code(name, 'admin')]).not.toEqual([name, 'not-allowed']);
  }
});
