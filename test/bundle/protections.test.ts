// Google makes a protection without a name, as a lock: where an execution dies before it says that it is ours and only
// warns, the next one does; a lock of somebody's own stays as it is.
import type { Protection, WorkbookModel } from '../../workbench/book/model';
import { AddOnBook } from './add-on-book';
import { AdoptionBook } from './adoption/adoption-book';

const LEDGER = '이용고객 대장';
const COMPUTED = '만족도 요약';

function protections({ sheets }: WorkbookModel) {
  return sheets.map((sheet) => [
    sheet.name,
    sheet.protections.map(({ area, description, warningOnly }) => ({ area, description, warningOnly })),
  ]);
}

/** Of protections that were begun, and of those that have their name. */
function protectionMarks({ metadata }: WorkbookModel) {
  const count = (wanted: string) => metadata.filter(({ value }) => value === wanted).length;
  return { begun: count('protecting'), named: count('protected') };
}

/** Right after the n-th protection was made. */
const dieAt = (call: number) =>
  ({ killAt: { call, member: 'Protection.setDescription', pendingWrites: 'kept' } }) as const;

function theirs(area: Protection['area']): Protection {
  return { id: 9_999, area, unprotected: [], description: '', warningOnly: false, editors: [] };
}

function dyingInstall(call: number): AddOnBook {
  const book = new AddOnBook();
  const { ok } = book.machine.run('install', [], { project: book.project, faults: dieAt(call) });
  expect(ok).toBe(false);
  return book;
}

function installed(): AddOnBook {
  const book = new AddOnBook();
  book.run('install');
  return book;
}

test('an installation that dies on any new protection leaves no lock once it is run again', () => {
  const whole = installed();
  const expected = protections(whole.workbook);
  const count = whole.workbook.sheets.flatMap((sheet) => sheet.protections).length;
  expect(protectionMarks(whole.workbook)).toEqual({ begun: count, named: count });
  for (let call = 1; call <= count; call += 1) {
    const book = dyingInstall(call);
    expect(protectionMarks(book.workbook)).toEqual({ begun: call, named: call - 1 });
    book.run('install');
    expect(protections(book.workbook)).toEqual(expected);
    expect(protectionMarks(book.workbook)).toEqual({ begun: count, named: count });
  }
});

test('taking a connection back and dying on a new protection leaves no lock either', () => {
  const after = (call: number | null) => {
    const book = new AdoptionBook('명단', [
      '성함|핸드폰|시작일|만기일',
      '김하나|01000000001|2024.1.2.|2024.12.31.',
    ]);
    book.run('install');
    book.adopt('all');
    const [last] = book.call('ownerTabs', {}).adoptions;
    const input = { adoptionId: last?.id ?? '', restore: [] };
    if (call !== null) expect(book.runCall('undoAdoption', input, dieAt(call)).ok).toBe(false);
    book.tickHour('2024-10-02');
    if (book.call('ownerTabs', {}).adoptions[0]?.state === 'done') book.call('undoAdoption', input);
    book.tickHour('2024-10-02', 9);
    return book.workbook;
  };
  const whole = after(null);
  const expected = protections(whole);
  // The ledger made anew has seven; the fourth is on column 21.
  for (const call of [1, 4, 7]) {
    const book = after(call);
    expect(protections(book)).toEqual(expected);
    expect(protectionMarks(book)).toEqual(protectionMarks(whole));
  }
});

test.each([
  ['of the very columns that are ours', LEDGER],
  ['of a computed sheet', COMPUTED],
])('a lock without a name %s that somebody made is neither taken away nor changed', (_, name) => {
  const book = installed();
  const sheet = book.sheet(name);
  const locks = sheet.protections.map(({ area }, index) => ({ ...theirs(area), id: 9_000 + index }));
  expect(locks.length).toBeGreaterThan(0);
  const kept = () => sheet.protections.filter(({ id }) => id >= 9_000 && id < 9_100);
  // In place of ours: the next repair has to make ours anew beside them.
  sheet.protections.splice(0, sheet.protections.length, ...structuredClone(locks));
  book.run('install');
  expect(kept()).toEqual(locks);
  // Once more in place of ours, and the repair dies before, or right after, it has made one.
  for (const member of ['Range.protect', 'Sheet.protect', 'Protection.setDescription']) {
    sheet.protections.splice(0, sheet.protections.length, ...structuredClone(locks));
    const faults = { killAt: { call: 1, member, pendingWrites: 'kept' } } as const;
    book.machine.run('install', [], { project: book.project, faults });
    book.run('install');
    expect(kept()).toEqual(locks);
  }
});
