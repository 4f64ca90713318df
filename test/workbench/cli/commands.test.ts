// Issue 1/5, part 4: the commands, their exit codes and their JSON.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratchProject } from '../scratch-project';
import { gas, workingFolder } from './terminal';

const source = `
  function f(name) {
    const s = SpreadsheetApp.getActive().getSheets()[0];
    s.getRange('A1:B2').setValues([['고객', '날짜'], [name, new Date(2024, 9, 2)]]);
    MailApp.sendEmail({ to: 'kim@example.com', cc: 'lee@example.com', subject: '제목', body: '본문', htmlBody: '<b>본문</b>' });
    console.log('hi');
    return s.getLastRow();
  }
  function who() { return [Session.getActiveUser().getEmail(), new Date().toISOString()]; }
  function bad() { console.log('before'); throw new Error('가나다'); }
  function hourly() { ScriptApp.newTrigger('tock').timeBased().everyMinutes(30).create(); }
  function tock(e) { if (e.minute === 30) throw new Error('half past'); }
  function onOpen(e) { SpreadsheetApp.getUi().createMenu('m').addItem('a', 'f').addToUi(); return String(e.authMode); }
  function onEdit(e) { console.log(e.value); if (e.value === 'boom') throw new Error('in onEdit'); }
  function strict() {
    SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['매우 만족']).setAllowInvalid(false).build());
  }`;

let number = 0;
async function newBook(...args: string[]): Promise<string> {
  number += 1;
  const book = `book-${number}`;
  expect(await gas('new', '--book', book, ...args)).toMatchObject({ code: 0, err: '' });
  return book;
}

const project = () => scratchProject(source).folder;

describe('new', () => {
  test('makes a book with one empty tab 시트1 and nothing installed', async () => {
    const book = await newBook();
    const shown = await gas('show', '--book', book, '--json');
    expect(shown.json()).toEqual({
      sheets: [{ name: '시트1', hidden: false, values: [], displayValues: [] }],
    });
    expect((await gas('mail', '--book', book, '--json')).json()).toEqual([]);
    expect(readdirSync(join(workingFolder(), book)).sort()).toEqual(['book.xlsx', 'outbox', 'state.json']);
  });

  test('takes clock, owner, locale and zone', async () => {
    const book = await newBook(
      '--at',
      '2024-05-01T09:00',
      '--as',
      'kim@example.com',
      '--locale',
      'en_US',
      '--zone',
      'America/New_York',
    );
    expect((await gas('show', '--book', book, '--json')).json()).toMatchObject({
      sheets: [{ name: 'Sheet1' }],
    });
    const run = await gas('run', 'who', '--book', book, '--project', project(), '--json');
    expect(run.json()).toMatchObject({ result: ['kim@example.com', '2024-05-01T13:00:00.000Z'] });
  });

  test('does not overwrite a book', async () => {
    const book = await newBook();
    const again = await gas('new', '--book', book);
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('Name another folder') });
  });
});

describe('run', () => {
  test('prints exactly ok, result, error, mails, calls and log as one JSON value', async () => {
    const book = await newBook('--at', '2024-10-02T09:00:00+09:00');
    const ended = await gas(
      'run',
      'f',
      '--args',
      '["김철수"]',
      '--book',
      book,
      '--project',
      project(),
      '--json',
    );
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.json()).toEqual({
      ok: true,
      result: 2,
      error: null,
      mails: [
        {
          at: '2024-10-02T00:00:00.000Z',
          to: 'kim@example.com',
          cc: 'lee@example.com',
          subject: '제목',
          text: '본문',
          html: '<b>본문</b>',
          state: 'sent',
        },
      ],
      calls: { roundTrips: expect.any(Number), cellsRead: 0, cellsWritten: 4, byMethod: expect.any(Object) },
      log: ['hi'],
    });
  });

  test('keeps cells, mails and their files for the next command', async () => {
    const book = await newBook();
    await gas('run', 'f', '--args', '["김철수"]', '--book', book, '--project', project());
    expect((await gas('show', '--book', book, '--sheet', '시트1', '--json')).json()).toEqual({
      sheets: [
        {
          name: '시트1',
          hidden: false,
          values: [
            ['고객', '날짜'],
            ['김철수', '2024-10-02'],
          ],
          displayValues: [
            ['고객', '날짜'],
            ['김철수', '2024. 10. 2'],
          ],
        },
      ],
    });
    expect((await gas('mail', '--book', book, '--json')).json()).toMatchObject([
      { to: 'kim@example.com', state: 'sent' },
    ]);
    const eml = readFileSync(join(workingFolder(), book, 'outbox/00001.eml'), 'utf8');
    expect(eml).toMatch(/^To: kim@example\.com/m);
  });

  test('the clock stays where it was unless --at is given; the person is the owner unless --as is', async () => {
    const book = await newBook('--at', '2024-10-02T09:00');
    const who = async (...more: string[]) =>
      (await gas('run', 'who', '--book', book, '--project', project(), '--json', ...more)).json();
    expect(await who('--at', '2024-11-01')).toMatchObject({
      result: ['owner@example.com', '2024-10-31T15:00:00.000Z'],
    });
    expect(await who('--as', 'lee@example.com')).toMatchObject({
      result: ['lee@example.com', '2024-10-31T15:00:00.000Z'],
    });
    expect(await who()).toMatchObject({ result: ['owner@example.com', '2024-10-31T15:00:00.000Z'] });
  });

  test('a script that throws gives 1, its words on standard error, and still one JSON value', async () => {
    const book = await newBook();
    const ended = await gas('run', 'bad', '--book', book, '--project', project(), '--json');
    expect(ended).toMatchObject({ code: 1, err: 'Error: 가나다' });
    expect(ended.json()).toMatchObject({ ok: false, error: 'Error: 가나다', log: ['before'] });
    const missing = await gas('run', 'nothing', '--book', book, '--project', project());
    expect(missing).toMatchObject({ code: 1, err: 'Script function not found: nothing' });
  });

  test('--via decides the context', async () => {
    const book = await newBook();
    const via = async (name: string) =>
      (await gas('run', 'onOpen', '--book', book, '--project', project(), '--via', name, '--json')).json();
    expect(await via('open')).toMatchObject({ ok: true, result: 'LIMITED' });
    expect(await via('editor')).toMatchObject({
      ok: false,
      error: 'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });
});

describe('tick', () => {
  test('fires from ≤ t < to, reports a failure with 1 and leaves the clock at the end', async () => {
    const book = await newBook('--at', '2024-10-02T09:00');
    await gas('run', 'hourly', '--book', book, '--project', project());
    const folder = await gas(
      'tick',
      '--book',
      book,
      '--from',
      '2024-10-02T10:00',
      '--to',
      '2024-10-02T11:00',
      '--json',
    );
    expect(folder.code).toBe(1);
    expect(folder.json()).toMatchObject({
      executions: [
        { at: '2024-10-02T01:00:00.000Z', function: 'tock', user: 'owner@example.com', ok: true },
        { at: '2024-10-02T01:30:00.000Z', function: 'tock', ok: false, error: 'Error: half past' },
      ],
    });
    const quiet = await gas('tick', '--book', book, '--from', '2024-10-02T11:00', '--to', '2024-10-02T11:10');
    expect(quiet).toMatchObject({ code: 0, err: '' });
    const { json } = await gas('run', 'who', '--book', book, '--project', project(), '--json');
    expect(json()).toMatchObject({ result: ['owner@example.com', '2024-10-02T02:10:00.000Z'] });
  });
});

describe('edit', () => {
  const typing = (book: string, value: string, ...more: string[]) =>
    gas('edit', '--book', book, '--sheet', '시트1', '--cell', 'A1', '--value', value, ...more);

  test('refuses what a rule rejects in Google’s words with 1, and changes nothing', async () => {
    const book = await newBook();
    await gas('run', 'strict', '--book', book, '--project', project());
    const refused = await typing(book, '좋음');
    expect(refused).toMatchObject({
      code: 1,
      err: 'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: 매우 만족.',
    });
    expect((await gas('show', '--book', book, '--json')).json()).toMatchObject({ sheets: [{ values: [] }] });
    expect((await typing(book, '매우 만족')).code).toBe(0);
    expect((await gas('show', '--book', book, '--json')).json()).toMatchObject({
      sheets: [{ values: [['매우 만족']] }],
    });
  });

  test('takes a text that begins with a dash, and an empty one', async () => {
    const book = await newBook();
    expect((await typing(book, '-5')).code).toBe(0);
    expect((await gas('show', '--book', book, '--json')).json()).toMatchObject({
      sheets: [{ values: [[-5]] }],
    });
    expect((await typing(book, '')).code).toBe(0);
    expect((await gas('show', '--book', book, '--json')).json()).toMatchObject({ sheets: [{ values: [] }] });
  });

  test('starts the onEdit of scripts that have run in the book and reports one that throws', async () => {
    const book = await newBook();
    await gas('run', 'who', '--book', book, '--project', project());
    const ended = await typing(book, 'boom', '--json');
    expect(ended.code).toBe(0);
    expect(ended.json()).toMatchObject({
      ok: true,
      error: null,
      executions: [{ function: 'onEdit', via: 'edit', ok: false, error: 'Error: in onEdit', log: ['boom'] }],
    });
  });
});

describe('wrong usage gives 2 and names the mend', () => {
  test.each([
    [['frobnicate'], 'There is no command frobnicate'],
    [[], 'Name a command'],
    [['new'], '--book is missing'],
    [['new', '--book', 'b', '--colour', 'red'], "Unknown option '--colour'"],
    [['new', '--book', 'b', '--zone', 'Mars'], 'such as Asia/Seoul'],
    [['new', '--book', 'b', '--locale', 'korean'], 'Write ko_KR'],
    [['new', '--book', 'b', '--at', 'yesterday'], 'Write 2024-10-02'],
    [['new', '--book', 'b', '--at', '2024-02-30'], '--at 2024-02-30 is no date'],
    [['run', '--book', 'b'], 'Name the function'],
    [['run', 'f', 'g', '--book', 'b'], 'Unexpected word "g"'],
    [['run', 'f', '--book', 'b', '--args', '{"a":1}'], 'has to be a JSON array'],
    [['run', 'f', '--book', 'b', '--args', '[1'], 'not valid JSON'],
    [['run', 'f', '--book', 'b', '--via', 'phone'], 'Write one of menu, sidebar'],
    [['run', 'f', '--book', 'no-such-book'], 'gas -- new --book DIR'],
    [['show', '--book', 'no-such-book'], 'There is no book in'],
    [['tick', '--book', 'b', '--from', '2024-10-02'], '--to is missing'],
    [['edit', '--book', 'b', '--sheet', 's', '--cell', 'A1'], '--value is missing'],
  ])('%j', async (args, mend) => {
    const ended = await gas(...args);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).toContain(mend);
    expect(ended.err).toContain('npm run -s gas -- ');
    expect(existsSync(join(workingFolder(), 'b'))).toBe(false);
  });

  test('a folder without scripts, a tick that goes back, a sheet that is not there', async () => {
    const book = await newBook();
    expect(await gas('run', 'f', '--book', book, '--project', book)).toMatchObject({ code: 2 });
    expect(await gas('tick', '--book', book, '--from', '2024-10-03', '--to', '2024-10-02')).toMatchObject({
      code: 2,
    });
    expect(await gas('show', '--book', book, '--sheet', '없음')).toMatchObject({
      code: 2,
      err: expect.stringContaining('The book has: 시트1.'),
    });
  });
});

describe('for people', () => {
  test('show aligns Korean letters, which are two columns wide', async () => {
    const book = await newBook();
    await gas('run', 'f', '--args', '["Kim"]', '--book', book, '--project', project());
    expect((await gas('show', '--book', book)).out.split('\n').slice(1)).toEqual([
      '■ 시트1',
      '   A     B',
      '1  고객  날짜',
      '2  Kim   2024. 10. 2',
    ]);
  });
});
