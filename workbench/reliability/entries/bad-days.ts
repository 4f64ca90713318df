import type { ValidationRule } from '../../book/model';
import { deleteSheet } from '../../book/sheet-list';
import { deleteColumns } from '../../book/structure';
import { setRule } from '../../book/style';
import { BAD_DAYS, type BadDay, evening, GOOD_DAY } from '../bad-days';
import { people, type TrialBook } from '../trial-book';

const LEDGER = '이용고객 대장';
const SCOPES = 'https://www.googleapis.com/auth/';
/** Nothing runs, or no mail can go out. */
const NEVER: readonly string[] = [];
const nothing = () => undefined;
const repair = (book: TrialBook) => {
  evening(book).run('install');
};

/** A rule of the team's own, on a column that the jobs compute. */
const RULE: ValidationRule = {
  criteria: 'NUMBER_GREATER_THAN',
  values: [1_000],
  allowInvalid: false,
  helpText: null,
};

function column(book: TrialBook, header: string) {
  const sheet = book.sheet(LEDGER);
  return {
    sheet,
    area: { row: 2, column: book.place(LEDGER, header), rows: sheet.rowCount - 1, columns: 1 },
  };
}

/** 이서연's trigger instead of the owner's, whom no protection keeps out. */
function byAdmin(book: TrialBook): void {
  book.run('install', { as: 'admin' });
  book.machine.state.triggers = book.machine.state.triggers.filter(({ owner }) => owner === people.admin);
  book.machine.set({ user: people.owner });
}

function fillStore(book: TrialBook, size: number): void {
  for (const { document } of Object.values(book.machine.state.properties)) {
    for (let part = 0; part < size; part += 1) document[`theirs-${part}`] = 'x'.repeat(9_000);
    if (size === 0)
      for (const key of Object.keys(document)) if (key.startsWith('theirs-')) delete document[key];
  }
}

export const badDays: readonly BadDay[] = [
  {
    name: 'transient errors, in English',
    faults: {
      throwAt: { call: 1, member: 'Sheet.getDataRange', message: 'Service Spreadsheets timed out.' },
    },
    says: /Service Spreadsheets timed out/,
    where: '상태 점검',
    mend: nothing,
  },
  {
    name: 'transient errors, in Korean',
    faults: { throwAt: { call: 3, member: 'Range.getValues', message: '서비스 오류: 스프레드시트' } },
    says: /서비스 오류: 스프레드시트/,
    where: '상태 점검',
    mend: nothing,
  },
  {
    name: 'the time limit, every hour',
    faults: { killAt: { call: 12, member: 'Range.getValues', pendingWrites: 'lost' } },
    says: /끝나지 못하고/,
    where: '상태 점검',
    // That a run died is known in the next one, and mailed about when it is the second in a row.
    mailed: [...BAD_DAYS.slice(1), GOOD_DAY],
    mend: nothing,
  },
  {
    name: 'the time limit before the first mail, every hour',
    faults: { killAt: { call: 1, member: 'MailApp.sendEmail', pendingWrites: 'kept' } },
    says: /보류됐어요/,
    where: '상태 점검',
    times: 5,
    mailed: NEVER,
    mend(book) {
      // The person asks the readers, and sets what had come to 발송.
      evening(book)
        .rows('발송함')
        .forEach(({ 상태: state }, index) => {
          if (state === '보류' || state === '발송 중') book.put('발송함', index + 2, '상태', '발송');
        });
    },
  },
  {
    name: 'the mail quota is spent in the middle',
    befall(book) {
      const spent = { from: '2024-10-01T22:00:00Z', recipients: 99, triggerSeconds: 0 };
      book.machine.state.quota[people.owner] = spent;
    },
    days: 1,
    says: /수신자는 0명/,
    where: '상태 점검',
    mailed: NEVER,
    mend: nothing,
  },
  {
    name: 'one recipient is refused',
    faults: { refusedAddresses: [people.younghee] },
    says: /younghee\.kim@example\.com에게 보내지 못했어요/,
    where: '상태 점검',
    mend: nothing,
  },
  {
    name: 'the property store is full',
    befall: (book) => fillStore(book, 60),
    says: /property storage quota/,
    where: '상태 점검',
    times: 2,
    mend: (book) => fillStore(book, 0),
  },
  {
    name: 'a validation rule refuses a computed cell',
    befall(book) {
      const { sheet, area } = column(book, '남은 일수');
      setRule(sheet, area, RULE);
    },
    says: /‘이용고객 대장’ 시트가 계산한 값을 받아들이지 않았어요/,
    where: '상태 점검',
    mend(book) {
      const { sheet, area } = column(book, '남은 일수');
      setRule(sheet, area, null);
    },
  },
  {
    name: 'a protection refuses a computed cell',
    befall(book) {
      byAdmin(book);
      const { sheet, area } = column(book, '남은 일수');
      const unprotected: [] = [];
      sheet.protections.push({
        id: 9_999,
        area,
        unprotected,
        description: '',
        warningOnly: false,
        editors: [people.owner],
      });
    },
    says: /‘이용고객 대장’ 시트가 계산한 값을 받아들이지 않았어요/,
    where: '상태 점검',
    mend(book) {
      const { sheet } = column(book, '남은 일수');
      sheet.protections = sheet.protections.filter(({ id }) => id !== 9_999);
    },
  },
  {
    name: 'the tab 발송함 is deleted',
    befall: (book) => deleteSheet(book.machine.workbook, book.sheet('발송함')),
    says: /‘발송함’ 시트를 찾지 못했어요/,
    where: '상태 점검',
    mend: repair,
  },
  {
    name: 'the tab 변경 기록 is deleted',
    befall(book) {
      deleteSheet(book.machine.workbook, book.sheet('변경 기록'));
      book.put(LEDGER, 2, '상태', '메모');
    },
    says: /‘변경 기록’ 시트를 찾지 못했어요/,
    where: '상태 점검',
    mend: repair,
  },
  {
    name: 'the column 계약 종료일 is deleted and typed again',
    befall: (book) =>
      deleteColumns(book.machine.workbook, book.sheet(LEDGER), book.place(LEDGER, '계약 종료일'), 1),
    says: /‘계약 종료일’ 열을 찾지 못했어요/,
    where: '상태 점검',
    mend(book) {
      repair(book);
      for (const [row, end] of [
        [2, 45_590],
        [3, 45_610],
        [4, 45_626],
      ] as const)
        book.put(LEDGER, row, '계약 종료일', end);
    },
  },
  {
    name: 'the trigger is switched off by Google',
    befall(book) {
      for (const trigger of book.machine.state.triggers) trigger.disabled = true;
    },
    says: /isHourly: false/,
    where: 'the sidebar',
    mailed: NEVER,
    mend: repair,
  },
  {
    name: 'the owner of the trigger is gone',
    befall(book) {
      book.machine.state.triggers = [];
    },
    says: /isHourly: false/,
    where: 'the sidebar',
    mailed: NEVER,
    mend(book) {
      evening(book).run('install', { as: 'admin' });
    },
  },
  ...(['script.send_mail', 'script.scriptapp', 'userinfo.email'] as const).map(
    (scope): BadDay => ({
      name: `the scope ${scope} is not granted`,
      faults: { ungranted: [`${SCOPES}${scope}`] },
      says: /필요한 권한이 빠져 있어요/,
      where: '상태 점검',
      mailed: scope === 'script.send_mail' ? NEVER : BAD_DAYS,
      mend: nothing,
    }),
  ),
  {
    name: 'the whole authorisation is withdrawn',
    faults: {
      ungranted: ['script.send_mail', 'script.scriptapp', 'userinfo.email', 'spreadsheets.currentonly'].map(
        (scope) => `${SCOPES}${scope}`,
      ),
    },
    // No execution can read or write a cell: Google mails the owner of the trigger once a day.
    says: /^$/,
    where: 'Google alone',
    mailed: NEVER,
    mend: nothing,
  },
];
