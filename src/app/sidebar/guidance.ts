import type { Policy } from '../../domain/policy/articles';
import { channelRule } from '../../domain/policy/use';
import type { Guidance } from './policy-contract';

/** The rules of the team's channels and the expressions it does not use. */
export function guidanceOf(policy: Policy, channels: readonly string[]): Guidance {
  return {
    rules: channels.flatMap((channel) => {
      const rule = channelRule(policy, channel);
      return rule === null ? [] : [{ channel, rule }];
    }),
    forbidden: policy['expressions.forbidden'],
  };
}
