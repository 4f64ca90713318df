import type { Policy } from './articles';
import type { CadenceGroup } from './care-articles';
import { careChannels, codeOf, type Severity } from './codes';
import type { DaySpan } from './value-kinds';

const STANDARD_DAY: readonly DaySpan[] = [{ from: 9 * 60, to: 18 * 60 }];

/**
 * The spans of a business day that count, in minutes after midnight, without the lunch; 09:00–18:00 where hours that
 * were typed by hand leave none, so that every deadline comes.
 */
export function businessSpans(policy: Policy): readonly DaySpan[] {
  const spans = writtenSpans(policy);
  return spans.length > 0 ? spans : STANDARD_DAY;
}

/** The same as written: none where it closes before it opens. */
export function writtenSpans(policy: Policy): readonly DaySpan[] {
  const { 'hours.open': from, 'hours.close': to, 'hours.lunch': breaks } = policy;
  return breaks
    .reduce<readonly DaySpan[]>(
      (spans, pause) =>
        spans.flatMap((span) => [
          { from: span.from, to: Math.min(span.to, pause.from) },
          { from: Math.max(span.from, pause.to), to: span.to },
        ]),
      [{ from, to }],
    )
    .filter((span) => span.from < span.to);
}

/** Business minutes until a first response: the shorter of those of the channel (a word of 목록) and the severity. */
export function firstResponseMinutes(policy: Policy, channel: string | null, severity: Severity): number {
  const known = channel === null ? null : codeOf(careChannels, channel);
  const bySeverity = policy[`firstResponse.severity.${severity}`];
  return known === null ? bySeverity : Math.min(bySeverity, policy[`firstResponse.channel.${known}`]);
}

/** Business minutes until a case is resolved. */
export function resolutionMinutes(policy: Policy, severity: Severity): number {
  return policy[`resolution.${severity}`];
}

/** How often, at most how often in 30 days, and by which channels (words of 목록, best first) a group is contacted. */
export function cadenceOf(
  policy: Policy,
  group: CadenceGroup,
): { everyDays: number; mostPerMonth: number; channels: readonly string[] } {
  return {
    everyDays: policy[`cadence.${group}.everyDays`],
    mostPerMonth: policy[`cadence.${group}.mostPerMonth`],
    channels: policy[`cadence.${group}.channels`],
  };
}

/** What staff keeps to on a channel (a word of 목록); null for a channel of the team's own. */
export function channelRule(policy: Policy, channel: string): string | null {
  const known = codeOf(careChannels, channel);
  return known === null ? null : policy[`channel.rule.${known}`];
}
