// Who may call what in which authorisation mode (sections 2.1 and 2.3 of the platform facts).
import type { AuthMode } from '../apps-script/execution';
import { Refusal } from '../book/model';
import { neededScopes, SPREADSHEETS } from './scopes';

export interface Authority {
  readonly authMode: AuthMode;
  readonly scopes: readonly string[];
  /** Declared scopes that this person has not granted. */
  readonly ungranted: readonly string[];
}

/** Simple triggers get the open document and what needs no user: not mail, triggers, other documents, dialogs. */
const REFUSED_IN_LIMITED = /^(MailApp\.|ScriptApp\.\w*Triggers?$|Ui\.show|SpreadsheetApp\.(open|create))/;

/** Before a user enables an add-on in a document it may add menu items and little else. */
const ALLOWED_IN_NONE =
  /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+|Logger\.\w+|console\.\w+|Utilities\.\w+|Session\.getActiveUserLocale)$/;

/** Throws Google's refusal when the call is not authorised. */
export function authorize(service: string, member: string, authority: Authority): void {
  const call = `${service}.${member}`;
  const needed = neededScopes(service, member);
  const refusedByMode =
    (authority.authMode === 'LIMITED' && REFUSED_IN_LIMITED.test(call)) ||
    (authority.authMode === 'NONE' && !ALLOWED_IN_NONE.test(call));
  if (refusedByMode) {
    throw new Refusal(
      `You do not have permission to call ${call}.${needed.length > 0 ? ` ${required(needed)}` : ''}`,
    );
  }
  // Simple triggers run before anybody granted anything; what they may do at all needs no scope ([A]).
  if (authority.authMode !== 'FULL' || needed.length === 0) return;
  const declared = needed.filter((scope) => authority.scopes.includes(scope));
  if (declared.length === 0) {
    throw new Refusal(`Specified permissions are not sufficient to call ${call}. ${required(needed)}`);
  }
  if (declared.every((scope) => authority.ungranted.includes(scope))) {
    throw new Refusal(
      'Authorization is required to perform that action. Please run the script again to authorize it.',
    );
  }
}

function required(scopes: readonly string[]): string {
  const list = scopes.length === 1 ? (scopes[0] ?? SPREADSHEETS) : `(${scopes.join(' || ')})`;
  return `Required permissions: ${list}`;
}
