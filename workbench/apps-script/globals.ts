// The names that Google puts into a script's global scope.
import { Browser } from './browser';
import { CacheService } from './cache-service';
import { ConsoleService, LoggerService } from './console';
import { wrap } from './facade';
import { HtmlService } from './html-service';
import { LockService } from './lock-service';
import { MailApp } from './mail-app';
import { MimeType } from './mime-type';
import { NOT_EMULATED, notEmulated } from './not-emulated';
import { PropertiesService } from './properties-service';
import { ScriptApp } from './script-app';
import { Session } from './session';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { Utilities } from './utilities';

/** Defines them in this context. */
export function installGlobals(): void {
  for (const name of NOT_EMULATED) define(name, notEmulated(name));
  define('Browser', wrap(Browser));
  define('CacheService', wrap(CacheService));
  define('console', wrap(new ConsoleService()));
  define('HtmlService', wrap(HtmlService));
  define('LockService', wrap(LockService));
  define('Logger', wrap(new LoggerService()));
  define('MailApp', wrap(MailApp));
  define('MimeType', MimeType);
  define('PropertiesService', wrap(PropertiesService));
  define('ScriptApp', wrap(ScriptApp));
  define('Session', wrap(Session));
  define('SpreadsheetApp', wrap(SpreadsheetApp));
  define('Utilities', wrap(Utilities));
}

function define(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: true, configurable: true, enumerable: false });
}
