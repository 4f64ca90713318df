// Which OAuth scopes a service member needs (sections 2.2 and 2.3).

const AUTH = 'https://www.googleapis.com/auth/';
export const SPREADSHEETS = `${AUTH}spreadsheets`;
const CURRENT_ONLY = `${AUTH}spreadsheets.currentonly`;
const CONTAINER_UI = `${AUTH}script.container.ui`;
const SEND_MAIL = `${AUTH}script.send_mail`;
const SCRIPT_APP = `${AUTH}script.scriptapp`;
const USER_EMAIL = `${AUTH}userinfo.email`;

/** Any one of these is enough. */
type Alternatives = readonly string[];

const BY_MEMBER: Readonly<Record<string, Alternatives>> = {
  'SpreadsheetApp.getUi': [],
  'SpreadsheetApp.openById': [SPREADSHEETS],
  'SpreadsheetApp.openByUrl': [SPREADSHEETS],
  'SpreadsheetApp.open': [SPREADSHEETS],
  'SpreadsheetApp.create': [SPREADSHEETS],
  'Ui.showSidebar': [CONTAINER_UI],
  'Ui.showModalDialog': [CONTAINER_UI],
  'Ui.showModelessDialog': [CONTAINER_UI],
  'ScriptApp.newTrigger': [SCRIPT_APP],
  'ScriptApp.getProjectTriggers': [SCRIPT_APP],
  'ScriptApp.getUserTriggers': [SCRIPT_APP],
  'ScriptApp.deleteTrigger': [SCRIPT_APP],
  'Session.getActiveUser': [USER_EMAIL],
  'Session.getEffectiveUser': [USER_EMAIL],
};

/** The scopes of which one is needed to call the member; empty when it needs none. */
export function neededScopes(service: string, member: string): Alternatives {
  const known = BY_MEMBER[`${service}.${member}`];
  if (known) return known;
  if (service === 'MailApp') return [SEND_MAIL];
  if (service === 'SpreadsheetApp' || service.startsWith('SpreadsheetApp.'))
    return [CURRENT_ONLY, SPREADSHEETS];
  return [];
}

const INFERENCE: readonly (readonly [RegExp, string])[] = [
  [/\bMailApp\b/, SEND_MAIL],
  [/\bshow(Sidebar|ModalDialog|ModelessDialog)\b/, CONTAINER_UI],
  [/\bScriptApp\s*\.\s*(newTrigger|getProjectTriggers|getUserTriggers|deleteTrigger)\b/, SCRIPT_APP],
  [/\bSession\s*\.\s*get(Active|Effective)User\b/, USER_EMAIL],
];

/** What Google infers where the manifest declares no scopes: a plain scan of the text, comments included ([A]). */
export function inferredScopes(sources: readonly string[]): string[] {
  const text = sources.join('\n');
  const found = INFERENCE.filter(([pattern]) => pattern.test(text)).map(([, scope]) => scope);
  // An installable trigger gets the open document in its event without naming the service.
  if (!/\bSpreadsheetApp\b/.test(text)) return [CURRENT_ONLY, ...found];
  const onlyCurrent = /@OnlyCurrentDoc\b/.test(text) && !/@NotOnlyCurrentDoc\b/.test(text);
  return [onlyCurrent ? CURRENT_ONLY : SPREADSHEETS, ...found];
}
