import type { HolidayCalendar } from '../../domain/business-days';
import { addDays, type CivilDate } from '../../domain/civil-date';
import type { Policy } from '../../domain/policy/articles';
import { channelRule } from '../../domain/policy/use';
import type { Guidance } from './policy-contract';

/** What the rules in force say to who writes down a contact. */
export function guidanceOf(
  policy: Policy,
  channels: readonly string[],
  { today, calendar }: { readonly today: CivilDate; readonly calendar: HolidayCalendar },
): Guidance {
  const due = addDays(today, policy['followUp.defaultDays']);
  return {
    rules: channels.flatMap((channel) => {
      const rule = channelRule(policy, channel);
      return rule === null ? [] : [{ channel, rule }];
    }),
    criteria: policy['satisfaction.criteria'],
    followUpBy: calendar.firstBusinessDayOnOrAfter(due),
    forbidden: policy['expressions.forbidden'],
  };
}
