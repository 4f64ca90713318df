// Issue 3/5, "From a file": a file opened at the desk becomes a book of its own, or tabs of the one that is open.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuntimeState } from '../../workbench/apps-script/state';
import { openBook } from '../../workbench/book/book-folder';
import type { SheetModel } from '../../workbench/book/model';
import { main } from '../../workbench/commands/main';
import type { BookOnDesk } from '../../workbench/desk-server/book-on-desk';
import { bookWith } from '../workbench/book/book-with';
import { scratchProject } from '../workbench/scratch-project';
import { scratchPlace } from './scratch-place';

const CSV = '이름,회원번호\n김하나,0457\n';
const begin = () => scratchPlace(bookWith({ 대장: [['이름']], '회원 명단': [['여기 있던 것']] }));

function sheets(place: BookOnDesk): SheetModel[] {
  return place.desk.machine.workbook.sheets;
}

function names(place: BookOnDesk): string[] {
  return sheets(place).map(({ name }) => name);
}

function toasts(place: BookOnDesk): string[] {
  return place.desk.state().toasts.map(({ title, text }) => `${title}: ${text}`);
}

test('reading a file tells its tabs and changes nothing', async () => {
  const { place, file, events } = await begin();
  const before = events.length;
  expect(await file.receive('새 명단.csv', Buffer.from(CSV))).toMatchObject({ ok: true, tabs: ['새 명단'] });
  expect(names(place)).toEqual(['대장', '회원 명단']);
  expect(events).toHaveLength(before);
});

describe('into the open book', () => {
  test('its tabs stand behind the last one, one whose name is taken with a number', async () => {
    const { place, file, read, events } = await begin();
    expect(await file.choose({ file: await read('회원 명단.csv', CSV), into: 'current' })).toEqual({
      ok: true,
    });
    expect(names(place)).toEqual(['대장', '회원 명단', '회원 명단 2']);
    const [, before, added] = sheets(place);
    expect(before?.cells.get(1, 1)).toBe('여기 있던 것');
    expect(added?.cells.get(2, 2)).toBe('0457');
    expect(place.desk.book().activeSheetId).toBe(added?.id);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'book', isOpened: true }));
    expect(toasts(place)).toEqual(['탭을 추가했어요: 회원 명단 2']);
  });

  test('change triggers hear of it', async () => {
    const source = `
      function onOpen() {}
      function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
      function changed(e) { console.log(e.changeType); }`;
    const { place, file, read } = await scratchPlace(bookWith({ 대장: [] }), scratchProject(source));
    await place.desk.act({ do: 'menu', project: 'scratch', handler: 'install' });
    await file.choose({ file: await read('명단.csv', CSV), into: 'current' });
    expect(place.desk.machine.state.executions.at(-1)).toMatchObject({
      function: 'changed',
      log: ['INSERT_GRID'],
    });
  });

  test('somebody who may only look is refused', async () => {
    const { place, file, read } = await begin();
    await place.desk.act({ do: 'person', email: 'lee@example.com', editor: false, granted: true });
    await place.desk.act({ do: 'user', email: 'lee@example.com' });
    const reply = await file.choose({ file: await read('새 명단.csv', CSV), into: 'current' });
    expect(reply.error).toMatch(/보기 권한만/);
    expect(names(place)).toEqual(['대장', '회원 명단']);
  });
});

describe('as a new book', () => {
  test('it lies in a folder beside, and the desk goes on with it', async () => {
    const { place, file, read, shelf, events } = await begin();
    await file.choose({ file: await read('새 명단.csv', CSV), into: 'new' });
    expect(place.directory).toBe(join(shelf, '새 명단'));
    expect(names(place)).toEqual(['새 명단']);
    expect(place.desk.state()).toMatchObject({
      bookName: '새 명단',
      timeZone: 'Asia/Seoul',
      now: '2024-10-02T00:30:00.000Z',
      frameOrigin: 'http://127.0.0.1:8788',
      menus: [{ caption: '시험' }],
    });
    expect(events).toContainEqual(expect.objectContaining({ kind: 'book', isOpened: true }));
    expect(events.at(-1)).toMatchObject({ kind: 'state', state: { bookName: '새 명단' } });
    expect(toasts(place)[0]).toMatch(
      /^새 대장을 열었어요: .*새 명단에 저장돼요\. 앞의 대장은 .*first에 있어요\.$/,
    );
  });

  test('the book before keeps what was typed last, and what is typed then goes into the new one', async () => {
    const { place, file, read, shelf } = await begin();
    const type = (text: string) =>
      place.desk.act({
        do: 'type',
        sheetId: place.desk.machine.workbook.sheets[0]?.id ?? 0,
        row: 5,
        column: 3,
        texts: [[text]],
        warned: false,
      });
    await type('먼저');
    await file.choose({ file: await read('새 명단.csv', CSV), into: 'new' });
    await type('나중');
    await place.close();
    const cell = async (folder: string) => {
      const { workbook } = await openBook<RuntimeState>(join(shelf, folder));
      return workbook.sheets[0]?.cells.get(5, 3);
    };
    expect([await cell('first'), await cell('새 명단')]).toEqual(['먼저', '나중']);
  });

  test('a clock on its way in the book before halts there, unseen', async () => {
    const { place, file, read, events } = await begin();
    const before = place.desk;
    const number = await read('새 명단.csv', CSV);
    const moving = before.act({ do: 'clock', to: '2999-01-01' });
    await file.choose({ file: number, into: 'new' });
    const told = events.length;
    await moving;
    expect(Date.parse(before.machine.state.now)).toBeLessThan(Date.parse('2998-01-01'));
    expect(before.state().progress).toBeNull();
    expect(events).toHaveLength(told);
  });

  test('a folder that is there already is left alone', async () => {
    const { place, file, read, shelf } = await begin();
    await file.choose({ file: await read('first.csv', CSV), into: 'new' });
    expect(place.directory).toBe(join(shelf, 'first 2'));
    await file.choose({ file: await read('a:b?.csv', CSV), into: 'new' });
    expect(place.directory).toBe(join(shelf, 'a_b_'));
    expect(readdirSync(shelf).sort()).toEqual(['a_b_', 'first', 'first 2']);
  });

  test('the book before is free for the command line then, the new one is not', async () => {
    const { file, read, shelf } = await begin();
    const show = async (folder: string) => {
      const said: string[] = [];
      const err = (text: string) => said.push(text);
      const terminal = { out: () => {}, err, folder: shelf, now: () => '2024-10-02T00:00:00.000Z' };
      return [await main(['show', '--book', folder], terminal), ...said];
    };
    const taken = [1, expect.stringMatching(/open in the desk at http:\/\/127\.0\.0\.1:8787 .*Ctrl\+C/)];
    expect(await show('first')).toEqual(taken);
    await file.choose({ file: await read('새 명단.csv', CSV), into: 'new' });
    expect(await show('새 명단')).toEqual(taken);
    while (existsSync(join(shelf, 'first/book.lock'))) await new Promise(setImmediate);
    expect(await show('first')).toEqual([0]);
  });
});

describe('what cannot be opened is told in one sentence of the book’s language', () => {
  test.each([
    ['a.hwp', 'a', /‘a\.hwp’ 파일은 .*저장해서 다시/, /neither \.xlsx nor \.csv/],
    ['a.xlsx', 'no zip', /\.xlsx로 다시 저장/, /Save it again as \.xlsx/],
    ['a.xlsx', '', /\.xlsx로 다시 저장/, /Save it again as \.xlsx/],
    ['a.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /암호를 풀고/, /password/],
    ['a.csv', Uint8Array.of(0xff, 0xff, 0x41), /‘CSV UTF-8’로/, /CSV UTF-8/],
    ['a.csv', 'a\n1\n"2\n3\n', /3번째 줄에서 열린 따옴표/, /opened in line 3/],
    ['a.csv', 'a'.repeat(50_001), /50001자짜리/, /50001 characters/],
  ])('%s', async (name, content, ko, en) => {
    const { place, file } = await begin();
    const read = async () => {
      const reply = await file.receive(name, Buffer.from(content));
      return reply.ok ? '' : reply.error;
    };
    expect(await read()).toMatch(ko);
    place.desk.machine.workbook.locale = 'en_US';
    expect(await read()).toMatch(en);
  });
});

test('a place is chosen once, for the last file that was read', async () => {
  const { place, file, read } = await begin();
  const first = await read('하나.csv', CSV);
  const second = await read('둘.csv', CSV);
  expect((await file.choose({ file: first, into: 'current' })).error).toMatch(/다시 열어/);
  expect(await file.choose({ file: second, into: 'current' })).toEqual({ ok: true });
  expect((await file.choose({ file: second, into: 'new' })).error).toMatch(/다시 열어/);
  expect(names(place)).toEqual(['대장', '회원 명단', '둘']);
});

test('a person who goes back leaves everything as it was', async () => {
  const { place, file, read } = await begin();
  const number = await read('새 명단.csv', CSV);
  expect(await file.choose({ file: number, into: 'nowhere' })).toEqual({ ok: true });
  expect((await file.choose({ file: number, into: 'current' })).ok).toBe(false);
  expect(names(place)).toEqual(['대장', '회원 명단']);
});

test('while a script waits for an answer, the file waits with it', async () => {
  const { place, file, read } = await begin();
  const number = await read('새 명단.csv', CSV);
  const asked = place.desk.act({ do: 'menu', project: 'everything', handler: 'askTwice' });
  while (!place.desk.state().question) await new Promise(setImmediate);
  for (const into of ['current', 'new'] as const) {
    expect((await file.choose({ file: number, into })).error).toMatch(/먼저 열려 있는 질문/);
  }
  await place.desk.act({ do: 'answer', button: 'CANCEL', text: '' });
  await asked;
  expect(await file.choose({ file: number, into: 'current' })).toEqual({ ok: true });
});
