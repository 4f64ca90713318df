import { type Purchase, purchasePattern } from '../../domain/purchases';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { LogRow } from '../../sheets/care-log';
import type { UsageRow } from '../../sheets/usage';

/** What the log notes as bought: rows with 구매 품목 or 구매 금액. */
export function purchasesIn(log: readonly LogRow[]): Purchase[] {
  return log.flatMap(({ customerId, date, purchasedItem: item, purchasedFor: amount }) =>
    customerId === null || date === null || (item === null && amount === null)
      ? []
      : [{ customerId, date, item, amount }],
  );
}

/** What 이용 정보 notes as bought. */
export function purchasesNoted(rows: readonly UsageRow[]): Purchase[] {
  return rows.flatMap(({ kind, customerId, date, item, amount }) =>
    kind !== 'purchase' || customerId === null || date === null ? [] : [{ customerId, date, item, amount }],
  );
}

/** 구매 패턴 in words; null where nothing was bought. */
export function patternText(purchases: readonly Purchase[], language: Language): string | null {
  const pattern = purchasePattern(purchases);
  if (pattern === null) return null;
  const { common, usage } = messages[language];
  const { count, total, lastOn, lastItem, usualItem, interval } = pattern;
  return [
    common.purchases(count, total, lastOn, lastItem ?? ''),
    ...(interval === null ? [] : [usage.interval(interval)]),
    ...(usualItem === null || usualItem === lastItem ? [] : [usage.usual(usualItem)]),
  ].join(' · ');
}
