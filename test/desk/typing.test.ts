// A person's entry in the grid (sections 2.1, 3.4, 3.5 and 5 of the platform facts).
import { setRule } from '../../workbench/book/style';
import type { CellPatch, DeskAction } from '../../workbench/desk-server/protocol';
import { bookWith } from '../workbench/book/book-with';
import { OWNER, scratchDesk } from './scratch-desk';

const SHEET = 1;

function type(
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
  warned = false,
): DeskAction {
  return { do: 'type', sheetId: SHEET, row, column, texts, warned };
}

function begin() {
  const book = bookWith({ 대장: [['이름', '메모', '만족도']] });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The book has no sheet.');
  const scratch = scratchDesk(book);
  const patches = (): readonly CellPatch[] =>
    scratch.events.flatMap((event) =>
      event.kind === 'patch' ? event.sheets.flatMap(({ cells }) => cells) : [],
    );
  return { ...scratch, sheet, patches };
}

test('a date is read as Google reads it, and what onEdit writes is shown as well', async () => {
  const { act, sheet, patches } = begin();
  expect(await act(type(2, 1, [['2024-10-02']]))).toEqual({ ok: true });
  // 2024-10-02 as a serial number.
  expect(sheet.cells.get(2, 1)).toBe(45_567);
  const shown = patches().map(({ row, column, cell }) => [row, column, cell.v]);
  expect(shown).toEqual([
    [2, 1, 45_567],
    [2, 2, '적음: 45567'],
  ]);
});

test('what a rejecting rule refuses is told in its words, and the grid is put right', async () => {
  const { act, sheet, patches } = begin();
  const area = { row: 2, column: 3, rows: 9, columns: 1 };
  setRule(sheet, area, {
    criteria: 'VALUE_IN_LIST',
    values: [['만족', '불만족'], true],
    allowInvalid: false,
    helpText: '만족도를 고르세요.',
  });
  expect(await act(type(2, 3, [['좋음']]))).toEqual({ ok: false, error: '만족도를 고르세요.' });
  expect(sheet.cells.get(2, 3)).toBe('');
  expect(patches()).toMatchObject([{ row: 2, column: 3, cell: { v: '' } }]);
});

test('a protection that only warns asks first', async () => {
  const { act, sheet } = begin();
  sheet.protections.push({
    id: 7,
    area: { row: 1, column: 2, rows: 1000, columns: 1 },
    unprotected: [],
    description: '',
    warningOnly: true,
    editors: [],
  });
  expect(await act(type(2, 2, [['x']]))).toEqual({ ok: false, warning: true });
  expect(sheet.cells.get(2, 2)).toBe('');
  expect(await act(type(2, 2, [['x']], true))).toEqual({ ok: true });
  expect(sheet.cells.get(2, 2)).toBe('x');
});

test('a paste is taken whole or not at all, and its event tells no value', async () => {
  const { act, sheet, machine } = begin();
  setRule(
    sheet,
    { row: 2, column: 3, rows: 9, columns: 1 },
    {
      criteria: 'NUMBER_GREATER_THAN',
      values: [0],
      allowInvalid: false,
      helpText: null,
    },
  );
  const refused = await act(
    type(2, 2, [
      ['가', '1'],
      ['나', '-1'],
    ]),
  );
  expect(refused.error).toMatch(/C3/);
  expect(sheet.cells.get(2, 2)).toBe('');
  expect(await act(type(2, 1, [['가'], ['나']]))).toEqual({ ok: true });
  expect([sheet.cells.get(3, 1), sheet.cells.get(3, 2)]).toEqual(['나', '적음: undefined']);
  expect(machine.state.executions.at(-1)).toMatchObject({ function: 'onEdit', ok: true });
});

test('who may only look changes nothing', async () => {
  const { act, sheet } = begin();
  await act({ do: 'person', email: 'guest@example.com', editor: false, granted: true });
  await act({ do: 'user', email: 'guest@example.com' });
  const reply = await act(type(2, 1, [['x']]));
  expect(reply.ok).toBe(false);
  expect(reply.error).toMatch(/보기 권한/);
  await act({ do: 'person', email: 'guest@example.com', editor: true, granted: true });
  expect(await act(type(2, 1, [['x']]))).toEqual({ ok: true });
  expect(sheet.cells.get(2, 1)).toBe('x');
  await act({ do: 'user', email: OWNER });
});
