import type { Measured } from '../../../domain/plan';
import { formatNumber, formatShare } from '../../../messages/formats';
import type { Language } from '../../../messages/language';
import { messages } from '../../../messages/messages';

/** A figure as it is read: `83.3% (10/12) · 대기 2`, `120건`; '' where there is nothing to say. */
export function measuredText(measured: Measured, language: Language): string {
  const { value, share, pending } = measured;
  const { plans } = messages[language];
  const parts = [
    ...(value === null
      ? []
      : [
          share === null
            ? plans.count(formatNumber(value))
            : `${formatShare(value)} (${share.successes}/${share.n})`,
        ]),
    ...(pending === 0 ? [] : [plans.pending(pending)]),
  ];
  return parts.join(' · ');
}
