// ScriptApp: triggers and authorisation (sections 1.5, 2 and 5).
import { ClockTriggerBuilder } from './clock-trigger-builder';
import { type EnumValue, enumeration } from './enumeration';
import { current, emulated, exception } from './facade';
import { EventType, install, ownTriggers, Trigger, TriggerSource } from './trigger';

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
const AuthorizationStatus = enumeration<typeof GoogleAppsScript.Script.AuthorizationStatus>(
  'AuthorizationStatus',
  ['REQUIRED', 'NOT_REQUIRED'],
);
const InstallationSource = enumeration<typeof GoogleAppsScript.Script.InstallationSource>(
  'InstallationSource',
  ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'],
);
const WeekDay = enumeration<typeof GoogleAppsScript.Base.Weekday>('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

class SpreadsheetTriggerBuilder {
  private eventType: 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT' | null = null;

  constructor(private readonly handler: string) {}

  onOpen(): this {
    this.eventType = 'ON_OPEN';
    return this;
  }

  onEdit(): this {
    this.eventType = 'ON_EDIT';
    return this;
  }

  onChange(): this {
    this.eventType = 'ON_CHANGE';
    return this;
  }

  onFormSubmit(): this {
    this.eventType = 'ON_FORM_SUBMIT';
    return this;
  }

  create(): Trigger {
    if (this.eventType === null) throw exception('Please specify an event type for the trigger.');
    return install(this.handler, this.eventType, null);
  }
}

class TriggerBuilder {
  constructor(private readonly handler: string) {}

  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.handler);
  }

  forSpreadsheet(sheet: unknown): SpreadsheetTriggerBuilder {
    if (typeof sheet === 'string' && sheet !== current().workbook.id) {
      throw exception(
        `Document ${sheet} is missing (perhaps it was deleted, or you don't have read access?)`,
      );
    }
    return new SpreadsheetTriggerBuilder(this.handler);
  }
}

class AuthorizationInfo {
  constructor(private readonly missing: readonly string[]) {}

  getAuthorizationStatus(): EnumValue {
    return this.missing.length > 0 ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }

  /** Null when nothing has to be granted ([A]). */
  getAuthorizationUrl(): string | null {
    if (this.missing.length === 0) return null;
    return `https://script.google.com/macros/s/${scriptId()}/auth?scope=${this.missing.map(encodeURIComponent).join('+')}`;
  }

  getAuthorizedScopes(): string[] {
    return current().scopes.filter((scope) => !this.missing.includes(scope));
  }
}

class ScriptAppService {
  readonly AuthMode = AuthMode;
  readonly AuthorizationStatus = AuthorizationStatus;
  readonly EventType = EventType;
  readonly InstallationSource = InstallationSource;
  readonly TriggerSource = TriggerSource;
  readonly WeekDay = WeekDay;

  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(functionName);
  }

  /** The effective user's own triggers of this script; those of others are invisible ([A]). */
  getProjectTriggers(): Trigger[] {
    return ownTriggers().map((record) => new Trigger(record));
  }

  getUserTriggers(_document: unknown): Trigger[] {
    return ownTriggers()
      .filter(({ eventType }) => eventType !== 'CLOCK')
      .map((record) => new Trigger(record));
  }

  deleteTrigger(trigger: Trigger): void {
    const { state } = current();
    const own = ownTriggers().some(({ id }) => id === trigger.getUniqueId());
    if (own) state.triggers = state.triggers.filter(({ id }) => id !== trigger.getUniqueId());
  }

  getScriptId(): string {
    return scriptId();
  }

  getInstallationSource(): EnumValue {
    return current().addOn ? InstallationSource.WEB_STORE_ADD_ON : InstallationSource.NONE;
  }

  getAuthorizationInfo(_authMode: EnumValue, oAuthScopes?: readonly string[]): AuthorizationInfo {
    const asked = oAuthScopes ?? current().scopes;
    return new AuthorizationInfo(asked.filter((scope) => current().host.ungranted.includes(scope)));
  }

  requireAllScopes(_authMode: EnumValue): void {
    requireGranted(current().scopes);
  }

  /** Scopes that the script does not use are an error ([A] section 2.3). */
  requireScopes(_authMode: EnumValue, oAuthScopes: readonly string[]): void {
    const unused = oAuthScopes.find((scope) => !current().scopes.includes(scope));
    if (unused !== undefined) throw exception(`The script does not use the scope ${unused}.`);
    requireGranted(oAuthScopes);
  }
}

/** Google ends the execution and asks the person to grant what is missing. */
function requireGranted(scopes: readonly string[]): void {
  if (!scopes.some((scope) => current().host.ungranted.includes(scope))) return;
  throw exception(
    'Authorization is required to perform that action. Please run the script again to authorize it.',
  );
}

/** Made from the project's name: as long as Google's, the same for the same script. */
function scriptId(): string {
  const { host, project } = current();
  const bytes = Array.from(encodeURIComponent(project), (letter) => letter.charCodeAt(0));
  const hex = host.digest('sha256', bytes, null).map((byte) => (byte & 0xff).toString(16).padStart(2, '0'));
  return `1${hex.join('').slice(0, 56)}`;
}

emulated(SpreadsheetTriggerBuilder, 'SpreadsheetTriggerBuilder');
emulated(TriggerBuilder, 'TriggerBuilder');
emulated(AuthorizationInfo, 'AuthorizationInfo');
emulated(ScriptAppService, 'ScriptApp');

export const ScriptApp = new ScriptAppService();
