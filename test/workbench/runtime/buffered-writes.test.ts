// apps-script.md sections 3.4, 3.9 and 10.3: writes wait, refusals surface when they reach the document.
import { scratchMachine } from '../scratch-machine';

const sheet = 'const s = SpreadsheetApp.getActive().getSheets()[0];';
const rejecting =
  "s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['가', '나']).setAllowInvalid(false).build()); SpreadsheetApp.flush();";
const REFUSAL =
  'Exception: The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: 가, 나.';

function start(body: string, faults = {}) {
  const scratch = scratchMachine(`function f() { ${sheet} ${body} }`);
  const run = scratch.run('f', [], { via: 'menu', faults });
  const cells = scratch.machine.workbook.sheets[0]?.cells;
  return { run, cell: (row: number, column: number) => cells?.get(row, column) };
}

describe('buffered writes', () => {
  test('are applied when the execution ends', () => {
    const { run, cell } = start("s.getRange('A1').setValue('끝');");
    expect([run.ok, cell(1, 1), run.calls.cellsWritten]).toEqual([true, '끝', 1]);
  });

  test('are applied before a read, and both are round trips', () => {
    const body =
      "const r = s.getRange('B1:B2'); r.setValues([[1], [2]]); r.setNumberFormat('0'); return r.getValues();";
    const { run } = start(body);
    expect(run.result).toEqual([[1], [2]]);
    // getSheets, the flush, getValues.
    expect(run.calls).toMatchObject({ roundTrips: 3, cellsRead: 2 });
  });

  test('that a rule refuses fail at the next read, with Google’s message; the write is not applied [B][C+]', () => {
    const { run, cell } = start(
      `${rejecting} s.getRange('A1').setValue('다'); console.log('went on'); s.getRange('B1').getValue(); console.log('not here');`,
    );
    expect(run).toMatchObject({ ok: false, error: REFUSAL, log: ['went on'] });
    expect(cell(1, 1)).toBe('');
  });

  test('that a rule refuses at the very end fail the run', () => {
    const { run } = start(`${rejecting} s.getRange('A1').setValue('다'); return 'done';`);
    expect(run).toMatchObject({ ok: false, result: null, error: REFUSAL });
  });

  test('the script can catch the refusal and go on; the other writes stand', () => {
    const { run, cell } = start(
      `${rejecting} s.getRange('A1').setValue('다'); s.getRange('B1').setValue(5);
       try { SpreadsheetApp.flush(); } catch (e) { return [e instanceof Error, e.name, e.message.startsWith('The data')]; }`,
    );
    expect(run.result).toEqual([true, 'Exception', true]);
    expect([cell(1, 1), cell(1, 2)]).toEqual(['', 5]);
  });

  test('reach the document also when the script throws', () => {
    const { run, cell } = start("s.getRange('A1').setValue(1); throw new Error('late');");
    expect([run.error, cell(1, 1)]).toEqual(['Error: late', 1]);
  });
});

describe('faults', () => {
  const body =
    "s.getRange('A1').setValue('sending'); MailApp.sendEmail('a@example.com', 's', 'b'); s.getRange('A1').setValue('sent');";

  test('an injected exception is the script’s to catch', () => {
    const { run } = start("try { s.getName(); } catch (e) { return e.name + ' ' + e.message; }", {
      throwAt: { call: 1, member: 'Sheet.getName', message: 'Service Spreadsheets timed out.' },
    });
    expect(run.result).toBe('Exception Service Spreadsheets timed out.');
  });

  test.each([
    ['lost', ''],
    ['kept', 'sending'],
  ] as const)('a kill ends the run for good, buffered writes are %s', (pendingWrites, left) => {
    const { run, cell } = start(
      `try { ${body} } catch (e) { s.getRange('A1').setValue('caught'); } return 'alive';`,
      {
        killAt: { call: 1, member: 'MailApp.sendEmail', pendingWrites },
      },
    );
    expect(run).toMatchObject({
      ok: false,
      result: null,
      error: 'Exceeded maximum execution time',
      mails: [],
    });
    expect(cell(1, 1)).toBe(left);
  });

  test('the n-th call of all is counted from the script’s first', () => {
    const { run } = start('', { throwAt: { call: 2, message: 'second' } });
    expect([run.error, Object.keys(run.calls.byMethod)]).toEqual([
      'Exception: second',
      ['SpreadsheetApp.getActive', 'Spreadsheet.getSheets'],
    ]);
  });
});
