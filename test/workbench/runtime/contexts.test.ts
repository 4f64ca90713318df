// apps-script.md sections 2 and 10.4: what may be called from where, and as whom.
import { scratchMachine } from '../scratch-machine';

const AUTH = 'https://www.googleapis.com/auth/';
const manifest = (...scopes: string[]) =>
  JSON.stringify({ timeZone: 'Asia/Seoul', oauthScopes: scopes.map((scope) => AUTH + scope) });

function call(
  expression: string,
  how: Parameters<ReturnType<typeof scratchMachine>['run']>[2] = {},
  scopes?: string,
) {
  const files = {
    'Code.gs': `function f() { return ${expression}; }`,
    ...(scopes === undefined ? {} : { 'appsscript.json': manifest(...scopes.split(' ').filter(Boolean)) }),
  };
  return scratchMachine(files).run('f', [], how);
}

describe('the user interface', () => {
  test.each(['trigger', 'editor'] as const)('is not there in %s [B]', (via) => {
    expect(call('SpreadsheetApp.getUi()', { via }).error).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });

  test.each(['menu', 'sidebar', 'open', 'edit'] as const)('is there in %s', (via) => {
    expect(call('SpreadsheetApp.getUi().createMenu("m").addToUi()', { via }).error).toBeNull();
  });

  test('records menus with their sub-menus and handlers', () => {
    const ui = 'SpreadsheetApp.getUi()';
    const { shown } = call(
      `${ui}.createMenu('대장').addItem('설치', 'install').addSeparator().addSubMenu(${ui}.createMenu('더').addItem('x', 'y')).addToUi()`,
      { via: 'open' },
    );
    expect(shown).toEqual([
      {
        kind: 'menu',
        caption: '대장',
        entries: [
          { caption: '설치', handler: 'install', entries: null },
          { caption: '', handler: null, entries: null },
          { caption: '더', handler: null, entries: [{ caption: 'x', handler: 'y', entries: null }] },
        ],
      },
    ]);
  });

  test('asks a person and gets the answers of the test, in order', () => {
    const source = `(() => { const ui = SpreadsheetApp.getUi();
      const a = ui.alert('제목', '지울까요?', ui.ButtonSet.YES_NO) === ui.Button.NO;
      const p = ui.prompt('이름'); return [a, p.getSelectedButton(), p.getResponseText()]; })()`;
    const { result, shown } = call(source, {
      via: 'menu',
      answers: [
        { button: 'NO', text: '' },
        { button: 'OK', text: '김철수' },
      ],
    });
    expect(result).toEqual([true, 'OK', '김철수']);
    expect(shown).toEqual([
      { kind: 'alert', title: '제목', text: '지울까요?', buttons: 'YES_NO' },
      { kind: 'prompt', title: '', text: '이름', buttons: 'OK' },
    ]);
  });
});

describe('simple triggers (LIMITED)', () => {
  test.each([
    [
      "MailApp.sendEmail('a@example.com', 's', 'b')",
      `MailApp.sendEmail. Required permissions: ${AUTH}script.send_mail`,
    ],
    ["ScriptApp.newTrigger('f')", `ScriptApp.newTrigger. Required permissions: ${AUTH}script.scriptapp`],
    ["SpreadsheetApp.openById('x')", `SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      `Ui.showSidebar. Required permissions: ${AUTH}script.container.ui`,
    ],
  ])('may not call %s [A][B]', (expression, refusal) => {
    expect(call(expression, { via: 'open' }).error).toBe(
      `Exception: You do not have permission to call ${refusal}`,
    );
  });

  test.each([
    "PropertiesService.getDocumentProperties().setProperty('a', 'b')",
    "SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1)",
    'LockService.getDocumentLock().tryLock(1)',
    'Session.getActiveUserLocale()',
  ])('may call %s [A]', (expression) => {
    expect(call(expression, { via: 'open' }).error).toBeNull();
  });

  test('are not told who the user is [A]', () => {
    const addresses = '[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]';
    expect(call(addresses, { via: 'open' }).result).toEqual(['', '']);
    expect(call(addresses, { via: 'menu' }).result).toEqual(['owner@example.com', 'owner@example.com']);
  });

  test('break at the top level too: a forbidden call there keeps onOpen from running [A]', () => {
    const source = "const all = ScriptApp.getProjectTriggers(); function onOpen() { return 'ran'; }";
    expect(scratchMachine(source).run('onOpen', [], { via: 'open' }).error).toContain(
      'ScriptApp.getProjectTriggers',
    );
  });
});

describe('an add-on that is not enabled in the document (NONE)', () => {
  const how = { via: 'open', authMode: 'NONE' } as const;

  test('may add menu items [A]', () => {
    const menu = "SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi()";
    expect(call(menu, how).error).toBeNull();
  });

  test.each([
    'SpreadsheetApp.getActive()',
    'PropertiesService.getDocumentProperties()',
    'Session.getActiveUser()',
  ])('may not call %s [A]', (expression) => {
    expect(call(expression, how).error).toMatch(/^Exception: You do not have permission to call \w+\.\w+\./);
  });
});

describe('scopes', () => {
  test.each([
    ['ScriptApp.getProjectTriggers()', 'script.scriptapp'],
    ['Session.getActiveUser()', 'userinfo.email'],
    ['MailApp.getRemainingDailyQuota()', 'script.send_mail'],
    ["SpreadsheetApp.openByUrl('x')", 'spreadsheets'],
  ])('%s needs %s in the manifest [B]', (expression, scope) => {
    expect(call(expression, { via: 'menu' }, 'spreadsheets.currentonly').error).toMatch(
      new RegExp(
        `^Exception: Specified permissions are not sufficient to call \\w+\\.\\w+\\. Required permissions: ${AUTH}${scope}$`,
      ),
    );
  });

  test('the container alone is reached with currentonly [A]', () => {
    expect(call('SpreadsheetApp.getActive().getId()', {}, 'spreadsheets.currentonly').error).toBeNull();
    expect(call('SpreadsheetApp.getActive().getId()', {}, '').error).toContain(
      `(${AUTH}spreadsheets.currentonly || ${AUTH}spreadsheets)`,
    );
  });

  test('are inferred from the source, comments included, when the manifest names none [A]', () => {
    expect(call('ScriptApp.getProjectTriggers().length').result).toBe(0);
    const source = '/** @OnlyCurrentDoc */ function f() { return SpreadsheetApp.openById("x"); }';
    expect(scratchMachine(source).run('f').error).toContain('Specified permissions are not sufficient');
  });

  test('that the user has not granted end the call in Google’s words [B]', () => {
    const faults = { ungranted: [`${AUTH}script.send_mail`] };
    expect(call('MailApp.getRemainingDailyQuota()', { faults }).error).toBe(
      'Exception: Authorization is required to perform that action. Please run the script again to authorize it.',
    );
    const info = `(i => [i.getAuthorizationStatus(), i.getAuthorizationUrl() === null])(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL)); // MailApp`;
    expect(call(`(() => { return ${info}\n })()`, { faults }).result).toEqual(['REQUIRED', false]);
    expect(call(`(() => { return ${info}\n })()`).result).toEqual(['NOT_REQUIRED', true]);
  });

  test('requireScopes ends the run where one is missing, and refuses those the script does not use [A]', () => {
    const mail = `'${AUTH}script.send_mail'`;
    const required = (scope: string) => `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [${scope}])`;
    const faults = { ungranted: [`${AUTH}script.send_mail`] };
    expect(call(required(mail), {}, 'script.send_mail').error).toBeNull();
    expect(call(required(mail), { faults }, 'script.send_mail').error).toContain('Authorization is required');
    expect(call(required(mail), {}, 'spreadsheets').error).toContain('does not use the scope');
  });
});

describe('event objects', () => {
  test('of onOpen carry mode, source and user [A]', () => {
    const source = `function onOpen(e) { return [e.authMode, e.source.getName(), e.user.getEmail(), 'triggerUid' in e]; }`;
    expect(scratchMachine(source).run('onOpen', [], { via: 'open' }).result).toEqual([
      'LIMITED',
      '시험',
      '',
      false,
    ]);
  });

  test('cost the script no calls', () => {
    const { calls } = scratchMachine('function onOpen(e) {}').run('onOpen', [], { via: 'open' });
    expect(calls).toEqual({ roundTrips: 0, cellsRead: 0, cellsWritten: 0, byMethod: {} });
  });
});
