// Installable triggers as a script sees them: handler and type, never the schedule (section 5).
import { type EnumValue, enumeration } from './enumeration';
import { current, emulated, exception } from './facade';
import type { ClockSchedule, TriggerRecord } from './state';

export const EventType = enumeration<typeof GoogleAppsScript.Script.EventType>('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const TriggerSource = enumeration<typeof GoogleAppsScript.Script.TriggerSource>('TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);

/** 20 per user and script ([A] section 1.2). */
const LIMIT = 20;
const HOUR = 3_600_000;

export class Trigger {
  constructor(private readonly record: TriggerRecord) {}

  getUniqueId(): string {
    return this.record.id;
  }

  getHandlerFunction(): string {
    return this.record.handler;
  }

  getEventType(): EnumValue {
    return EventType[this.record.eventType];
  }

  getTriggerSource(): EnumValue {
    return this.record.eventType === 'CLOCK' ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS;
  }

  getTriggerSourceId(): string | null {
    return this.record.eventType === 'CLOCK' ? null : current().workbook.id;
  }
}

/** Triggers of this script that the effective user created; others' are invisible ([A]). */
export function ownTriggers(): TriggerRecord[] {
  const { state, project, effectiveUser } = current();
  return state.triggers.filter((trigger) => trigger.project === project && trigger.owner === effectiveUser);
}

/** Installs a trigger of the effective user; throws Google's refusals. */
export function install(
  handler: string,
  eventType: TriggerRecord['eventType'],
  schedule: ClockSchedule | null,
): Trigger {
  const { state, project, effectiveUser, host } = current();
  const own = ownTriggers();
  if (own.length >= LIMIT) {
    throw exception(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  if (current().addOn) refuseForAddOn(own, eventType, schedule);
  const record: TriggerRecord = {
    id: String(host.nextId()).padStart(19, '4'),
    project,
    owner: effectiveUser,
    handler,
    eventType,
    schedule,
    createdAt: new Date(current().now()).toISOString(),
    disabled: false,
  };
  state.triggers.push(record);
  return new Trigger(record);
}

/** Add-ons: one trigger of a type per user and document, a clock not more often than hourly (section 1.5). */
function refuseForAddOn(
  own: readonly TriggerRecord[],
  eventType: TriggerRecord['eventType'],
  schedule: ClockSchedule | null,
): void {
  if (schedule?.every === 'minutes' && schedule.count * 60_000 < HOUR) {
    throw exception('Add-ons may not create time-based triggers to run more frequently than once per hour.');
  }
  if (!own.some((trigger) => trigger.eventType === eventType)) return;
  throw exception(
    eventType === 'CLOCK'
      ? 'This add-on has created too many time-based triggers in this document for this Google user account.'
      : 'This add-on has created too many triggers of this type in this document for this Google user account.',
  );
}

emulated(Trigger, 'Trigger');
