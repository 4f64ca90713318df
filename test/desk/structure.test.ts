// What a person does to rows, columns and tabs reaches the book, and its change triggers.
import type { GridAction } from '../../workbench/desk-server/protocol';
import { bookWith } from '../workbench/book/book-with';
import { scratchProject } from '../workbench/scratch-project';
import { scratchDesk } from './scratch-desk';

const rows = { axis: 'row', sheetId: 1 } as const;
const columns = { axis: 'column', sheetId: 1 } as const;

function begin() {
  const book = bookWith({
    대장: [
      ['이름', '나이'],
      ['다', 3],
      ['가', 1],
      ['나', 2],
    ],
    목록: [],
  });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The book has no sheet.');
  sheet.frozenRows = 1;
  const scratch = scratchDesk(book);
  const column = (at: number) => [1, 2, 3, 4, 5].map((row) => sheet.cells.get(row, at));
  return { ...scratch, sheet, column };
}

test.each<[string, GridAction, unknown[]]>([
  ['insert', { do: 'insert', ...rows, at: 3, count: 1, inherit: 'before' }, ['이름', '다', '', '가', '나']],
  ['delete', { do: 'delete', ...rows, at: 2, count: 2 }, ['이름', '나', '', '', '']],
  ['move', { do: 'move', ...rows, at: 2, count: 1, destination: 5 }, ['이름', '가', '나', '다', '']],
  ['sort', { do: 'sort', sheetId: 1, column: 2, ascending: true }, ['이름', '가', '나', '다', '']],
  ['sort downwards', { do: 'sort', sheetId: 1, column: 1, ascending: false }, ['이름', '다', '나', '가', '']],
])('%s of rows', async (_name, action, expected) => {
  const { act, column, events } = begin();
  expect(await act(action)).toEqual({ ok: true });
  expect(column(1)).toEqual(expected);
  expect(events.some(({ kind }) => kind !== 'state')).toBe(true);
});

test('insert, move and delete of columns', async () => {
  const { act, column } = begin();
  await act({ do: 'insert', ...columns, at: 1, count: 1, inherit: 'after' });
  expect(column(1)).toEqual(['', '', '', '', '']);
  await act({ do: 'move', ...columns, at: 2, count: 1, destination: 4 });
  expect(column(3)).toEqual(['이름', '다', '가', '나', '']);
  await act({ do: 'delete', ...columns, at: 1, count: 2 });
  expect(column(1)).toEqual(['이름', '다', '가', '나', '']);
});

test('folding hides a group and unfolding shows it', async () => {
  const { act, sheet, desk } = begin();
  sheet.columnBands.update(2, 3, (band) => ({ ...band, groupDepth: 1 }));
  await act({ do: 'fold', ...columns, at: 2, count: 2 });
  expect(sheet.columnBands.get(3)).toEqual({ groupDepth: 1, hidden: true, collapsed: true });
  expect(desk.book().outlines[0]?.folds).toEqual([
    { axis: 'column', first: 2, count: 2, collapsed: true, label: '나이 – ' },
  ]);
  await act({ do: 'unfold', ...columns, at: 2, count: 2 });
  expect(sheet.columnBands.get(3)).toEqual({ groupDepth: 1 });
});

test('tabs are added, renamed, copied, moved, hidden and deleted', async () => {
  const { act, book } = begin();
  const names = () => book.sheets.map(({ name, hidden }) => (hidden ? `(${name})` : name));
  await act({ do: 'add-sheet' });
  expect(names()).toEqual(['대장', '시트3', '목록']);
  await act({ do: 'rename-sheet', sheetId: 2, name: '낱말' });
  await act({ do: 'copy-sheet', sheetId: 1 });
  await act({ do: 'move-sheet', sheetId: 2, position: 1 });
  await act({ do: 'hide-sheet', sheetId: 1 });
  expect(names()).toEqual(['낱말', '(대장)', '대장의 사본', '시트3']);
  await act({ do: 'show-sheet', sheetId: 1 });
  await act({ do: 'delete-sheet', sheetId: 2 });
  expect(names()).toEqual(['대장', '대장의 사본', '시트3']);
});

test('what Google refuses is told in its words and changes nothing', async () => {
  const { act, column } = begin();
  const reply = await act({ do: 'delete', ...rows, at: 2, count: 999 });
  expect(reply).toEqual({ ok: false, error: 'Sorry, it is not possible to delete all non-frozen rows.' });
  expect(column(1)[1]).toBe('다');
});

test('a change starts the installable change triggers with its kind [A]', async () => {
  const source = `
    function onOpen() {}
    function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
    function changed(e) { console.log(e.changeType); }`;
  const { act, menu, machine } = scratchDesk(bookWith({ 대장: [['가']] }), scratchProject(source));
  await menu('install');
  await act({ do: 'insert', ...rows, at: 1, count: 1, inherit: 'before' });
  await act({ do: 'delete', ...columns, at: 2, count: 1 });
  await act({ do: 'add-sheet' });
  const kinds = machine.state.executions.filter((run) => run.function === 'changed').map(({ log }) => log);
  expect(kinds).toEqual([['INSERT_ROW'], ['REMOVE_COLUMN'], ['INSERT_GRID']]);
});
