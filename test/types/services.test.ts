// The emulated services against @types/google-apps-script, checked by the compiler. A class of mistakes stands first, to show
// that the check can fail.

import type { Blob } from '../../workbench/apps-script/blob';
import type { Browser } from '../../workbench/apps-script/browser';
import type { CacheService } from '../../workbench/apps-script/cache-service';
import type { ClockTriggerBuilder } from '../../workbench/apps-script/clock-trigger-builder';
import type { HtmlOutput } from '../../workbench/apps-script/html-output';
import type { HtmlService } from '../../workbench/apps-script/html-service';
import type { LockService } from '../../workbench/apps-script/lock-service';
import type { MailApp } from '../../workbench/apps-script/mail-app';
import type { Menu } from '../../workbench/apps-script/menu';
import type { PropertiesService } from '../../workbench/apps-script/properties-service';
import type { ScriptApp } from '../../workbench/apps-script/script-app';
import type { Session } from '../../workbench/apps-script/session';
import type { Trigger } from '../../workbench/apps-script/trigger';
import type { userInterface } from '../../workbench/apps-script/ui';
import type { Utilities } from '../../workbench/apps-script/utilities';
import type { Differences } from './emulates';

import G = GoogleAppsScript;

/** A number where Google takes a text, a member that Google has not, a number where Google gives a text. */
interface Wrong {
  base64Encode(data: number): string;
  nope(): void;
  getUuid(): number;
  formatString(template: string): string;
}

/** Compiles only when both are the same names. */
type Same<Found, Allowed> = [Found] extends [Allowed] ? ([Allowed] extends [Found] ? true : never) : never;

const held: readonly true[] = [
  true satisfies Same<Differences<Wrong, G.Utilities.Utilities>, 'base64Encode' | 'nope' | 'getUuid'>,
  true satisfies Same<Differences<typeof MailApp, G.Mail.MailApp>, never>,
  true satisfies Same<Differences<typeof LockService, G.Lock.LockService>, never>,
  true satisfies Same<Differences<ReturnType<(typeof LockService)['getScriptLock']>, G.Lock.Lock>, never>,
  true satisfies Same<Differences<typeof CacheService, G.Cache.CacheService>, never>,
  true satisfies Same<Differences<ReturnType<(typeof CacheService)['getScriptCache']>, G.Cache.Cache>, never>,
  true satisfies Same<Differences<typeof PropertiesService, G.Properties.PropertiesService>, never>,
  true satisfies Same<
    Differences<ReturnType<(typeof PropertiesService)['getUserProperties']>, G.Properties.Properties>,
    never
  >,
  true satisfies Same<Differences<typeof Session, G.Base.Session>, never>,
  true satisfies Same<Differences<typeof Browser, G.Base.Browser>, never>,
  true satisfies Same<Differences<ReturnType<typeof userInterface>, G.Base.Ui>, never>,
  true satisfies Same<Differences<Menu, G.Base.Menu>, never>,
  true satisfies Same<Differences<Blob, G.Base.Blob>, never>,
  true satisfies Same<Differences<typeof HtmlService, G.HTML.HtmlService>, never>,
  true satisfies Same<Differences<HtmlOutput, G.HTML.HtmlOutput>, never>,
  true satisfies Same<Differences<Trigger, G.Script.Trigger>, never>,
  true satisfies Same<Differences<ClockTriggerBuilder, G.Script.ClockTriggerBuilder>, never>,
  true satisfies Same<Differences<typeof ScriptApp, G.Script.ScriptApp>, never>,
  true satisfies Same<Differences<typeof Utilities, G.Utilities.Utilities>, never>,
];

test('every member of the emulated services has Google’s signature', () => {
  expect(held).not.toContain(false);
});
