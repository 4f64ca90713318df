import { type CivilDate, daysBetween } from './civil-date';

/** Something a customer bought, as a row of the log or of 이용 정보 notes it. */
export interface Purchase {
  customerId: string;
  date: CivilDate;
  item: string | null;
  /** Won for all of it. */
  amount: number | null;
}

/** 구매 패턴: what the purchases of one customer say. */
export interface PurchasePattern {
  count: number;
  /** Won; a purchase without an amount adds nothing. */
  total: number;
  lastOn: CivilDate;
  lastItem: string | null;
  /** What was bought most often, where anything was bought more than once; of several the latest. */
  usualItem: string | null;
  /** Mean days between the days of purchase, to the nearest; null while there is one day only. */
  interval: number | null;
}

/**
 * All purchases, oldest first. What both sources note (same customer, day, item and amount) counts once; what one of
 * them notes twice was bought twice.
 */
export function joinPurchases(logged: readonly Purchase[], noted: readonly Purchase[]): Purchase[] {
  const counted = new Map<string, number>();
  for (const purchase of logged) {
    const key = keyOf(purchase);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const others = noted.filter((purchase) => {
    const key = keyOf(purchase);
    const left = counted.get(key) ?? 0;
    if (left > 0) counted.set(key, left - 1);
    return left === 0;
  });
  return [...logged, ...others].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}

/** The pattern of one customer's purchases, oldest first; null where there are none. */
export function purchasePattern(purchases: readonly Purchase[]): PurchasePattern | null {
  const [first, last] = [purchases[0], purchases[purchases.length - 1]];
  if (first === undefined || last === undefined) return null;
  const days = new Set(purchases.map(({ date }) => date)).size;
  const span = daysBetween(first.date, last.date);
  return {
    count: purchases.length,
    total: purchases.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
    lastOn: last.date,
    lastItem: last.item,
    usualItem: usualItem(purchases),
    interval: days < 2 ? null : Math.round(span / (days - 1)),
  };
}

function usualItem(purchases: readonly Purchase[]): string | null {
  const times = new Map<string, number>();
  let usual: string | null = null;
  for (const { item } of purchases) {
    if (item === null) continue;
    const key = plainItem(item);
    const count = (times.get(key) ?? 0) + 1;
    times.set(key, count);
    if (count > 1 && count >= (usual === null ? 0 : (times.get(plainItem(usual)) ?? 0))) usual = item;
  }
  return usual;
}

function keyOf({ customerId, date, item, amount }: Purchase): string {
  return JSON.stringify([customerId, date, plainItem(item ?? ''), amount]);
}

/** Two people write one item with and without spaces and capitals. */
function plainItem(item: string): string {
  return item.normalize('NFC').replace(/\s+/g, '').toLowerCase();
}
