// apps-script.md sections 0 and 10.10: Google's errors are in the user's language.
import { scratchMachine } from '../scratch-machine';

describe('the language of Google’s errors', () => {
  const source = "function f() { SpreadsheetApp.getActive().insertSheet('시트1'); }";

  test('is English unless asked otherwise [B]', () => {
    expect(scratchMachine(source).run('f').error).toMatch(
      /^Exception: A sheet with the name .시트1. already exists\./,
    );
  });

  test('is Korean where asked, so that nothing may depend on the English text [B]', () => {
    const { machine, run } = scratchMachine(source);
    machine.state.errorLanguage = 'ko';
    expect(run('f').error).toBe(
      'Exception: 이름이 ‘시트1’인 시트가 이미 있습니다. 다른 이름을 입력해 주세요.',
    );
  });
});
