// The smaller ports on Apps Script's services.
import type { Cache, Lock, Mail, Scheduler, Store } from '../app/ports';

/** How long a job or a save waits for another to finish writing. */
const LOCK_WAIT_MS = 15_000;

export const documentLock: Lock = {
  hold(work) {
    // Outside a container there is no document lock; the script lock then serves one book only.
    const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
    if (!lock.tryLock(LOCK_WAIT_MS)) return 'busy';
    try {
      return work();
    } finally {
      SpreadsheetApp.flush();
      lock.releaseLock();
    }
  },
};

export const documentStore = propertyStore(() => PropertiesService.getDocumentProperties());

export const personalStore = propertyStore(() => PropertiesService.getUserProperties());

function propertyStore(properties: () => GoogleAppsScript.Properties.Properties): Store {
  return {
    get: (key) => properties().getProperty(key),
    set: (key, value) => {
      properties().setProperty(key, value);
    },
  };
}

/** The longest there is. */
const CACHED_SECONDS = 21_600;
/** In characters, of up to three bytes each; a cached value holds 100 KB. */
const MOST_CACHED = 30_000;

/** A cache that does not answer has forgotten: nothing may fail for it. */
export const documentCache: Cache = {
  get: (key) => orForgotten((cache) => cache.get(key)),
  set: (key, value) => {
    if (value.length <= MOST_CACHED) orForgotten((cache) => cache.put(key, value, CACHED_SECONDS));
  },
  drop: (key) => {
    orForgotten((cache) => cache.remove(key));
  },
};

function orForgotten<Result>(work: (cache: GoogleAppsScript.Cache.Cache) => Result): Result | null {
  try {
    const cache = CacheService.getDocumentCache();
    return cache ? work(cache) : null;
  } catch (error) {
    console.log(`cache: ${String(error)}`);
    return null;
  }
}

export const scriptMail: Mail = {
  remaining: () => MailApp.getRemainingDailyQuota(),
  send: ({ to, subject, text, html, senderName, replyTo }) =>
    MailApp.sendEmail({
      to,
      subject,
      body: text,
      htmlBody: html,
      name: senderName,
      ...(replyTo === undefined ? {} : { replyTo }),
    }),
};

/** The one clock trigger of this person; an editor add-on may own no second one. */
export function hourlyScheduler(handler: string): Scheduler {
  const own = () =>
    ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
  return {
    isHourly: () => own().length > 0,
    ensureHourly(anew) {
      // Google switches a trigger off without taking it away, and does not tell.
      for (const trigger of own().slice(anew ? 0 : 1)) ScriptApp.deleteTrigger(trigger);
      if (own().length === 0) ScriptApp.newTrigger(handler).timeBased().everyHours(1).create();
    },
    authorization() {
      const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
      const granted = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED;
      return { granted, url: granted ? null : info.getAuthorizationUrl() };
    },
  };
}

export function stopHourly(handler: string): void {
  for (const trigger of ownTriggers(handler)) ScriptApp.deleteTrigger(trigger);
}

function ownTriggers(handler: string): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === handler);
}
