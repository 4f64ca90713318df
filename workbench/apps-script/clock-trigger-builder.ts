// ClockTriggerBuilder: turns a script's wish into a schedule with a fixed first firing (section 5).
import { type EnumValue, enumTypeOf } from './enumeration';
import { current, emulated, exception } from './facade';
import type { ClockSchedule } from './state';
import { install, type Trigger } from './trigger';
import { civilDay, firstFiring } from './trigger-schedule';

const MINUTES = [1, 5, 10, 15, 30];
/** What Google's own dialog offers; scripts are said to be held to the same ([C]). */
const HOURS = [1, 2, 4, 6, 8, 12];

export class ClockTriggerBuilder {
  private every: ClockSchedule['every'] | null = null;
  private count = 1;
  private moment: number | null = null;
  private day: readonly [year: number, month: number, day: number] | null = null;
  private hour: number | null = null;
  private minute: number | null = null;
  private weekDay: number | null = null;
  private monthDay: number | null = null;
  private timeZone = current().manifest.timeZone;

  constructor(private readonly handler: string) {}

  after(durationMilliseconds: number): this {
    return this.once(current().now() + durationMilliseconds);
  }

  at(date: Date): this {
    return this.once(date.getTime());
  }

  atDate(year: number, month: number, day: number): this {
    this.day = [year, month, day];
    return this.repeat('once', 1);
  }

  everyMinutes(n: number): this {
    if (!MINUTES.includes(n)) {
      throw exception(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    return this.repeat('minutes', n);
  }

  everyHours(n: number): this {
    if (!HOURS.includes(n)) {
      throw exception(
        'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
      );
    }
    return this.repeat('hours', n);
  }

  everyDays(n: number): this {
    return this.repeat('days', n);
  }

  everyWeeks(n: number): this {
    return this.repeat('weeks', n);
  }

  onWeekDay(day: EnumValue): this {
    if (enumTypeOf(day) !== 'Weekday') {
      throw exception(
        "The parameters (String) don't match the method signature for ClockTriggerBuilder.onWeekDay.",
      );
    }
    // Google's enum begins with Sunday, the schedule counts Monday as 1 and Sunday as 7.
    this.weekDay = day.ordinal() || 7;
    return this.every === 'weeks' ? this : this.repeat('weeks', 1);
  }

  onMonthDay(day: number): this {
    if (day < 1 || day > 31) throw exception('The day of the month must be between 1 and 31.');
    this.monthDay = day;
    return this.repeat('month', 1);
  }

  atHour(hour: number): this {
    if (hour < 0 || hour > 23) throw exception('The hour must be between 0 and 23.');
    this.hour = hour;
    return this;
  }

  nearMinute(minute: number): this {
    if (minute < 0 || minute > 59) throw exception('The minute must be between 0 and 59.');
    this.minute = minute;
    return this;
  }

  inTimezone(timezone: string): this {
    if (!current().host.isTimeZone(timezone)) throw exception(`Invalid argument: timezone ${timezone}`);
    this.timeZone = timezone;
    return this;
  }

  create(): Trigger {
    const { every } = this;
    if (every === null) {
      throw exception('Frequency is required if you are using atHour() or nearMinute().');
    }
    const { host } = current();
    const wish = {
      every,
      count: this.count,
      weekDay: this.weekDay,
      monthDay: this.monthDay,
      timeZone: this.timeZone,
      hour: this.hour,
      minute: this.minute,
      // Google spreads load: the minute, and without atHour the hour, are its own choice. Here they follow
      // from the trigger's number, so that the same run gives the same schedule.
      chance: host.nextId(),
    };
    const first =
      this.moment ??
      (this.day
        ? host.instantOf(civilDay(...this.day), this.timeZone)
        : firstFiring(wish, current().now(), host));
    return install(this.handler, 'CLOCK', {
      every,
      count: this.count,
      first: new Date(first).toISOString(),
      weekDay: this.weekDay,
      monthDay: this.monthDay,
      timeZone: this.timeZone,
    });
  }

  private once(moment: number): this {
    this.moment = moment;
    return this.repeat('once', 1);
  }

  private repeat(every: ClockSchedule['every'], count: number): this {
    this.every = every;
    this.count = count;
    return this;
  }
}

emulated(ClockTriggerBuilder, 'ClockTriggerBuilder');
