// What a script can put on a person's screen, for the tests of the desk.

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('시험')
    .addItem('사이드바', 'openSidebar')
    .addItem('질문', 'askTwice')
    .addItem('알림', 'sayHello')
    .addSeparator()
    .addSubMenu(
      SpreadsheetApp.getUi().createMenu('더 보기').addItem('대화상자', 'openDialog').addItem('실패', 'fail'),
    )
    .addToUi();
}

function onEdit(event) {
  if (event.range.getColumn() === 1) event.range.offset(0, 1).setValue(`적음: ${event.value}`);
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('시험 사이드바'),
  );
}

function openDialog() {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(420).setHeight(260);
  SpreadsheetApp.getUi().showModalDialog(page, '시험 대화상자');
}

function sayHello() {
  SpreadsheetApp.getActiveSpreadsheet().toast('안녕하세요', '인사');
}

function askTwice() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.appendRow(['묻기 전']);
  const name = ui.prompt('이름', '이름을 적어 주세요.', ui.ButtonSet.OK_CANCEL);
  if (name.getSelectedButton() !== ui.Button.OK) return;
  const sure = ui.alert('확인', `${name.getResponseText()}, 맞나요?`, ui.ButtonSet.YES_NO);
  sheet.appendRow([name.getResponseText(), sure === ui.Button.YES ? '예' : '아니요']);
}

function fail() {
  throw new Error('일부러 실패');
}

function add(a, b) {
  return a + b;
}

function today() {
  return { at: new Date() };
}

function note(text) {
  SpreadsheetApp.getActiveSheet().appendRow([text]);
  return SpreadsheetApp.getActiveSheet().getLastRow();
}

function refuse() {
  throw new Error('안 돼요');
}

function whoAndWhere() {
  const range = SpreadsheetApp.getActiveSheet().getActiveRange();
  return `${Session.getActiveUser().getEmail()} ${range.getSheet().getName()}!${range.getA1Notation()}`;
}

function echo(values) {
  return values;
}

function hourly() {
  MailApp.sendEmail({
    to: 'younghee.kim@example.com',
    cc: 'chulsoo.park@example.com',
    subject: '시험 메일',
    body: '글자 본문',
    htmlBody: '<h1>그림 본문</h1><script>top.hacked = true</script>',
  });
  console.log('메일을 보냈어요');
}

function installHourly() {
  ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create();
}
