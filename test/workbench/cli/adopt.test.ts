// Issue 3/5, the proposal from the command line: the exact shape, and a book that stays as it was.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { gas, workingFolder } from './terminal';

const at = (...names: string[]) => join(workingFolder(), ...names);

const members = `회원관리대장
,,,,,,
회원번호,성함,핸드폰번호,가입일,만기일,월회비,상태
0001,김하나,1000000001,2023.10.26.,2024.10.25.,"100,000원",이용중
0002,이두리,010-0000-0002,2023.11.15,미정,10만,해약
0003,이 두리,010-0000-0002,2023.12.01,2024.11.30,100000원,
,소계,,,,"300,000원",
`;

async function bookOf(name: string): Promise<string> {
  writeFileSync(at(`${name}.csv`), members);
  expect(await gas('import', `${name}.csv`, '--book', `${name}-book`)).toMatchObject({ code: 0 });
  return `${name}-book`;
}

describe('adopt without --agree', () => {
  test('prints the proposal in one JSON value', async () => {
    const book = await bookOf('shape');
    const ended = await gas('adopt', '--book', book, '--sheet', 'shape', '--json');
    expect(ended).toMatchObject({ code: 0, err: '' });
    const proposal = ended.json();
    expect(proposal).toEqual({
      role: 'mixed',
      headerRow: 3,
      columns: expect.any(Array),
      cells: { sure: 7, guess: 4, unread: 1 },
      skippedRows: [
        { row: 1, kind: 'title', text: '회원관리대장' },
        { row: 2, kind: 'blank', text: '' },
        { row: 7, kind: 'subtotal', text: '소계 · 300,000원' },
      ],
      duplicates: [{ rows: [5, 6], why: '같은 전화번호, 비슷한 이름과 같은 번호 끝자리' }],
      samples: expect.any(Array),
    });
    expect(proposal).toMatchObject({
      columns: [
        { column: 'A', header: '회원번호', field: 'customerId', confidence: 0.95 },
        { column: 'B', header: '성함', field: 'customerName' },
        { column: 'C', header: '핸드폰번호', field: 'phone' },
        { column: 'D', header: '가입일', field: 'start', confidence: 0.7 },
        { column: 'E', header: '만기일', field: 'end' },
        { column: 'F', header: '월회비', field: 'fee' },
        { column: 'G', header: '상태', field: 'status', why: expect.stringContaining('따로 “예”') },
      ],
      samples: expect.arrayContaining([
        {
          cell: 'C4',
          field: 'phone',
          kind: 'guess',
          before: '1000000001',
          after: '010-0000-0001',
          moved: {},
          why: '숫자를 더하거나 뺐어요.',
        },
        expect.objectContaining({ cell: 'E5', kind: 'unread', before: '미정', after: '미정' }),
      ]),
    });
  });

  test('changes nothing on disk', async () => {
    const book = await bookOf('still');
    const files = () => ['book.xlsx', 'state.json'].map((file) => readFileSync(at(book, file), 'latin1'));
    const before = files();
    expect(await gas('adopt', '--book', book, '--sheet', 'still', '--json')).toMatchObject({ code: 0 });
    expect(files()).toEqual(before);
  });

  test('takes a role and a person’s own choice of columns', async () => {
    const book = await bookOf('chosen');
    const ended = await gas(
      'adopt',
      '--book',
      book,
      '--sheet',
      'chosen',
      '--role',
      'customers',
      '--mapping',
      '{"D": "relationSince", "F": null}',
      '--json',
    );
    expect(ended.json()).toMatchObject({
      role: 'customers',
      columns: [
        { field: 'customerId' },
        { field: 'name' },
        { field: 'phone' },
        { field: 'relationSince', confidence: 1 },
        { field: null },
        { field: null, confidence: 1 },
        { field: null },
      ],
    });
  });

  test('reads real dates, formulas and merged cells of an .xlsx', async () => {
    const workbook = new ExcelJS.Workbook();
    const tab = workbook.addWorksheet('대여');
    tab.addRows([
      ['대여 현황'],
      ['고객', null, '계약'],
      ['성명', '연락처', '시작', '종료', '금액'],
      ['김하나', '01000000001', new Date(Date.UTC(2024, 0, 31)), new Date(Date.UTC(2024, 6, 30)), 1],
    ]);
    tab.getCell('E4').value = { formula: '10000*3', result: 30000 };
    for (const area of ['A1:E1', 'A2:B2', 'C2:E2']) tab.mergeCells(area);
    tab.getColumn(3).numFmt = 'yyyy. m. d';
    tab.getColumn(4).numFmt = 'yyyy. m. d';
    writeFileSync(at('rent.xlsx'), new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(await gas('import', 'rent.xlsx', '--book', 'rent-book')).toMatchObject({ code: 0 });
    expect((await gas('adopt', '--book', 'rent-book', '--sheet', '대여', '--json')).json()).toMatchObject({
      headerRow: 3,
      columns: [
        { header: '고객 성명', field: 'customerName' },
        { field: 'phone' },
        { header: '계약 시작', field: 'start' },
        { field: 'end' },
        { field: 'fee' },
      ],
      cells: { sure: 1, guess: 0, unread: 0 },
    });
  });

  test('says in words what it found, for a person', async () => {
    const book = await bookOf('words');
    const { out } = await gas('adopt', '--book', book, '--sheet', 'words');
    expect(out).toContain('role mixed, header in row 3; sure 7, guess 4, unread 1');
    expect(out).toContain('row 7 is skipped: subtotal');
  });
});

describe('what cannot be adopted is refused with the mend', () => {
  test.each([
    [['--sheet', '없음'], 2, 'The book has: refused'],
    [['--sheet', 'refused', '--role', 'sales'], 2, 'Write one of ledger'],
    [['--sheet', 'refused', '--mapping', '["C"]'], 2, '--mapping has to be'],
    [['--sheet', 'refused', '--mapping', '{'], 2, '--mapping has to be'],
    [['--sheet', 'refused', '--mapping', '{"C": "phones"}'], 2, 'phone, '],
    [['--sheet', 'refused', '--mapping', '{"Z": "phone"}'], 2, 'A, B, C'],
  ])('%j', async (words, code, mend) => {
    const book = await bookOf('refused').catch(() => 'refused-book');
    const ended = await gas('adopt', '--book', book, ...words);
    expect(ended).toMatchObject({ code, err: expect.stringContaining(mend) });
  });

  test('a tab without a header, and a tab of our own', async () => {
    writeFileSync(at('prose.csv'), '오늘 할 일\n우유 사기\n');
    await gas('import', 'prose.csv', '--book', 'prose-book');
    expect(await gas('adopt', '--book', 'prose-book', '--sheet', 'prose')).toMatchObject({
      code: 1,
      err: expect.stringContaining('머리글 행을 찾지 못했어요'),
    });
    await gas('run', 'install', '--book', 'prose-book');
    expect(await gas('adopt', '--book', 'prose-book', '--sheet', '고객 정보')).toMatchObject({
      code: 1,
      err: expect.stringContaining('대장이 만든 시트'),
    });
  });
});

describe('adopt with --agree, and undo', () => {
  const values = async (book: string, sheet: string): Promise<unknown[][]> => {
    const shown = await gas('show', '--book', book, '--sheet', sheet, '--json');
    const { sheets } = shown.json() as { sheets: { values: unknown[][] }[] };
    return sheets[0]?.values ?? [];
  };

  test('writes what is sure, and gives all of it back', async () => {
    const book = await bookOf('sure');
    const before = await values(book, 'sure');
    const adopted = await gas('adopt', '--book', book, '--sheet', 'sure', '--agree', 'sure', '--json');
    expect(adopted.json()).toMatchObject({ role: 'mixed', state: 'done', done: 7, of: 7 });
    const rows = (await values(book, 'sure')).map((row) => row.slice(0, 7));
    expect(rows.slice(3)).toEqual([
      ['0001', '김하나', '1000000001', '2023-10-26', '2024-10-25', 100_000, '이용중'],
      ['0002', '이두리', '010-0000-0002', '2023-11-15', '미정', '10만', '해약'],
      ['0003', '이 두리', '010-0000-0002', '2023-12-01', '2024-11-30', 100_000, ''],
      ['', '소계', '', '', '', '300,000원', ''],
    ]);
    expect((await gas('undo', '--book', book, '--json')).json()).toEqual({
      state: 'undone',
      tab: 'sure',
      kept: [],
    });
    expect(await values(book, 'sure')).toEqual(before);
  });

  test('answers every question yes with all, and names what is kept', async () => {
    const book = await bookOf('every');
    await gas('adopt', '--book', book, '--sheet', 'every', '--agree', 'all', '--json');
    const [, , , first = []] = await values(book, 'every');
    expect(first.slice(2, 7)).toEqual(['010-0000-0001', '2023-10-26', '2024-10-25', 100_000, '활성화']);
    await gas('edit', '--book', book, '--sheet', 'every', '--cell', 'F4', '--value', '90000');
    expect((await gas('undo', '--book', book, '--json')).json()).toMatchObject({
      kept: [{ where: '4행 요금', before: '100,000원', now: '90000' }],
    });
    const [, , , again = []] = await values(book, 'every');
    expect(again.slice(2, 7)).toEqual(['1000000001', '2023.10.26.', '2024.10.25.', 90_000, '이용중']);
  });

  test('a word that is none, a second time, and nothing to undo are told', async () => {
    const book = await bookOf('told');
    expect(await gas('adopt', '--book', book, '--sheet', 'told', '--agree', 'yes')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Write one of sure, all'),
    });
    expect(await gas('undo', '--book', book)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Adopt a sheet first'),
    });
    await gas('adopt', '--book', book, '--sheet', 'told', '--agree', 'sure');
    expect(await gas('adopt', '--book', book, '--sheet', 'told', '--agree', 'sure')).toMatchObject({
      code: 1,
      err: expect.stringContaining('대장이 만든 시트'),
    });
  });
});
