// What scripts put on the screen, and the calls of their pages (section 4 of the platform facts).
import { LOST, WRONG_ACCOUNT } from '../../workbench/desk-server/script-calls';
import { scratchDesk } from './scratch-desk';

describe('menus', () => {
  test('are those of onOpen, sub-menus included', () => {
    const [menu] = scratchDesk().desk.state().menus;
    expect(menu?.caption).toBe('시험');
    expect(menu?.entries.map(({ caption, handler }) => [caption, handler])).toEqual([
      ['사이드바', 'openSidebar'],
      ['질문', 'askTwice'],
      ['알림', 'sayHello'],
      ['', null],
      ['더 보기', null],
    ]);
  });

  test('a function that throws is told, a toast is shown', async () => {
    const { menu, desk } = scratchDesk();
    expect(await menu('fail')).toEqual({ ok: false, error: 'Error: 일부러 실패' });
    expect(await menu('sayHello')).toEqual({ ok: true });
    expect(desk.state().toasts).toMatchObject([{ title: '인사', text: '안녕하세요' }]);
  });
});

describe('questions', () => {
  test('hold the script until they are answered, and the book is written once', async () => {
    const { menu, act, desk, book } = scratchDesk();
    const cells = book.sheets[0]?.cells;
    const run = menu('askTwice');
    await desk.idle();
    expect(desk.state().question).toEqual({
      kind: 'prompt',
      title: '이름',
      text: '이름을 적어 주세요.',
      buttons: ['CANCEL', 'OK'],
    });
    // What was written before the question can be seen while it stands.
    expect(cells?.lastRow).toBe(1);
    expect((await act({ do: 'add-sheet' })).ok).toBe(false);
    await act({ do: 'answer', button: 'OK', text: '김민수' });
    expect(desk.state().question).toMatchObject({
      kind: 'alert',
      text: '김민수, 맞나요?',
      buttons: ['NO', 'YES'],
    });
    await act({ do: 'answer', button: 'YES', text: '' });
    expect(await run).toEqual({ ok: true });
    expect(desk.state().question).toBeNull();
    const written = [1, 2, 3].map((row) => [
      book.sheets[0]?.cells.get(row, 1),
      book.sheets[0]?.cells.get(row, 2),
    ]);
    expect(written).toEqual([
      ['묻기 전', ''],
      ['김민수', '예'],
      ['', ''],
    ]);
    expect(desk.state().executions.map((execution) => execution.function)).toEqual(['askTwice', 'onOpen']);
  });
});

describe('google.script.run', () => {
  async function withSidebar() {
    const scratch = scratchDesk();
    await scratch.menu('openSidebar');
    return scratch;
  }

  test('a page calls functions of its script', async () => {
    const { desk, call } = await withSidebar();
    expect(desk.state().sidebar).toMatchObject({ title: '시험 사이드바', width: 300 });
    expect(await call('add', 1, 2)).toEqual({ ok: true, result: '3' });
    // A Date anywhere in the result makes the whole of it null [B].
    expect(await call('today')).toEqual({ ok: true, result: 'null' });
    expect(await call('refuse')).toEqual({ ok: false, error: 'Error: 안 돼요' });
  });

  test('runs as the person at the keyboard, who has selected a range', async () => {
    const { act, call } = await withSidebar();
    await act({ do: 'person', email: 'kim@example.com', editor: true, granted: true });
    await act({ do: 'user', email: 'kim@example.com' });
    await act({ do: 'select', area: { sheetId: 1, row: 4, column: 2, rows: 1, columns: 2 } });
    expect(await call('whoAndWhere')).toEqual({ ok: true, result: '"kim@example.com 시트1!B4:C4"' });
  });

  test('a person who has allowed nothing is asked to authorise', async () => {
    const { act, call } = await withSidebar();
    await act({ do: 'person', email: 'owner@example.com', editor: true, granted: false });
    expect((await call('note', '가')).error).toMatch(/Authorization is required to perform that action\./);
  });

  test('an answer is lost once, after the server has committed [B]', async () => {
    const { act, call, book } = await withSidebar();
    await act({ do: 'faults', faults: { loseAnswers: true } });
    expect(await call('note', '가')).toEqual({ ok: false, error: LOST });
    expect(book.sheets[0]?.cells.get(1, 1)).toBe('가');
    expect(await call('note', '나')).toEqual({ ok: true, result: '2' });
  });

  test('with several accounts signed in nothing runs [B]', async () => {
    const { act, call, book } = await withSidebar();
    await act({ do: 'faults', faults: { wrongAccount: true } });
    expect(await call('note', '가')).toEqual({ ok: false, error: WRONG_ACCOUNT });
    expect(book.sheets[0]?.cells.lastRow).toBe(0);
  });

  test('a closed page calls nothing', async () => {
    const { act, desk, call } = await withSidebar();
    await act({ do: 'close', page: 'sidebar' });
    expect(desk.state().sidebar).toBeNull();
    expect(await call('add', 1, 2)).toEqual({ ok: false, error: LOST });
  });
});
