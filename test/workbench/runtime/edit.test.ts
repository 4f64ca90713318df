// apps-script.md sections 2.1, 3.4, 3.5 and 5: a person types into a cell.
import { edit } from '../../../workbench/runtime/edit';
import { bookWith } from '../book/book-with';
import { scratchMachine } from '../scratch-machine';

const source = `
  function onEdit(e) {
    console.log(JSON.stringify([e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue, String(e.authMode)]));
    if (e.value === 'boom') throw new Error('in the trigger');
  }
  function install() {
    ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
    ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create();
  }
  function edited(e) { return [e.value, String(e.authMode), e.triggerUid !== undefined, Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
  function changed(e) { return [e.changeType, 'range' in e]; }
  function guard() {
    const s = SpreadsheetApp.getActive().getSheets()[0];
    s.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['매우 만족', '만족']).setAllowInvalid(false).build());
    s.getRange('B1').protect().setWarningOnly(true);
    s.getRange('C1').protect();
  }`;

function begin() {
  const workbook = bookWith({ 시트1: [], 둘: [] });
  const scratch = scratchMachine(source, { workbook });
  scratch.run('guard', [], { via: 'menu' });
  const type = (cell: string, value: string) => edit(scratch.machine, { sheet: '시트1', cell, value });
  return { ...scratch, type, cells: workbook.sheets[0]?.cells };
}

describe('typing', () => {
  test('is read as Google reads it', () => {
    const { type, cells } = begin();
    type('D1', '1,234');
    type('D2', "'007");
    expect([cells?.get(1, 4), cells?.get(2, 4)]).toEqual([1234, '007']);
  });

  test('what a rejecting rule refuses changes nothing and starts nothing [B]', () => {
    const { type, cells } = begin();
    expect(type('A1', '좋음')).toEqual({
      ok: false,
      error:
        'The data you entered in cell A1 violates the data validation rules set on this cell. Please enter one of the following values: 매우 만족, 만족.',
      executions: [],
    });
    expect(cells?.get(1, 1)).toBe('');
    expect(type('A1', '매우 만족').ok).toBe(true);
  });

  test('a protection keeps others out, one that only warns does not [A]', () => {
    const { type, machine } = begin();
    machine.set({ user: 'lee@example.com' });
    expect(type('B1', 'x').ok).toBe(true);
    expect(type('C1', 'x').error).toMatch(/^You are trying to edit a protected cell or object\./);
    machine.set({ user: 'owner@example.com' });
    expect(type('C1', 'x').ok).toBe(true);
  });

  test('into a sheet or cell that is not there is refused', () => {
    const { machine, type } = begin();
    expect(edit(machine, { sheet: '없음', cell: 'A1', value: 'x' }).error).toBe(
      'There is no sheet 없음. The book has: 시트1, 둘.',
    );
    expect(type('A1001', 'x').ok).toBe(false);
    expect(type('??', 'x').error).toBe('Range not found');
  });
});

describe('the triggers of an edit', () => {
  const logs = (result: ReturnType<ReturnType<typeof begin>['type']>) =>
    result.executions.flatMap(({ log }) => log);

  test('onEdit gets texts; value and oldValue are missing for emptiness [A]', () => {
    const { type } = begin();
    expect(logs(type('D1', '5'))).toEqual(['["D1","시트1","5",null,"LIMITED"]']);
    expect(logs(type('D1', 'true'))).toEqual(['["D1","시트1","TRUE","5","LIMITED"]']);
    expect(logs(type('D1', ''))).toEqual(['["D1","시트1",null,"TRUE","LIMITED"]']);
  });

  test('an onEdit that throws does not undo the edit', () => {
    const { type, cells } = begin();
    const result = type('D1', 'boom');
    expect(result).toMatchObject({ ok: true, error: null });
    expect(result.executions.map(({ error }) => error)).toEqual(['Error: in the trigger']);
    expect(cells?.get(1, 4)).toBe('boom');
  });

  test('installable ones run in full as their creator, told who types [A]', () => {
    const { run, type, machine } = begin();
    run('install', [], { user: 'kim@example.com' });
    machine.set({ user: 'lee@example.com' });
    const { executions } = type('D1', 'x');
    expect(executions.map(({ functionName }) => functionName)).toEqual(['onEdit', 'edited', 'changed']);
    expect(executions[1]?.result).toEqual(['x', 'FULL', true, 'lee@example.com', 'kim@example.com']);
    expect(executions[2]?.result).toEqual(['EDIT', false]);
  });

  test('a script’s own writes start none [A]', () => {
    const { run, machine } = begin();
    run('install');
    const before = machine.state.executions.length;
    run('guard', [], { via: 'menu' });
    expect(machine.state.executions.length).toBe(before + 1);
  });
});
