// The event objects that Google hands to triggers (section 5).

import { current, wrap } from './facade';
import { AuthMode } from './script-app';
import { User } from './session';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app';

export type EventRequest =
  | { readonly kind: 'clock'; readonly triggerUid: string }
  | { readonly kind: 'open'; readonly triggerUid: string | null }
  | { readonly kind: 'change'; readonly triggerUid: string; readonly changeType: string }
  | {
      readonly kind: 'edit';
      readonly triggerUid: string | null;
      readonly sheet: string;
      readonly a1: string;
      /** Undefined for an emptied cell, or one that was empty before ([A]). */
      readonly value: string | undefined;
      readonly oldValue: string | undefined;
    };

/** Builds the object from this context's own values and services. */
export function eventObject(request: EventRequest): object {
  const execution = current();
  const authMode = AuthMode[execution.authMode];
  if (request.kind === 'clock')
    return { authMode, ...clockFields(execution.now()), triggerUid: request.triggerUid };
  const source = SpreadsheetApp.getActiveSpreadsheet();
  const common = {
    authMode,
    source: wrap(source),
    user: wrap(new User(execution.activeUser)),
    ...(request.triggerUid === null ? {} : { triggerUid: request.triggerUid }),
  };
  switch (request.kind) {
    case 'open':
      return common;
    case 'change':
      return { ...common, changeType: request.changeType };
    case 'edit': {
      const range = source.getSheetByName(request.sheet)?.getRange(request.a1);
      return {
        ...common,
        range: wrap(range),
        ...(request.value === undefined ? {} : { value: request.value }),
        ...(request.oldValue === undefined ? {} : { oldValue: request.oldValue }),
      };
    }
  }
}

/** Numbers in UTC, whatever the zone of the script ([A] event objects). */
function clockFields(now: number): object {
  const date = new Date(now);
  const weekDay = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': weekDay,
    'week-of-year': isoWeek(date),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}

/** ISO 8601 week; Google does not say which week numbering it uses. */
function isoWeek(date: Date): number {
  const thursday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return Math.ceil(((thursday.getTime() - yearStart) / 86_400_000 + 1) / 7);
}
