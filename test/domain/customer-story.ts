// A customer's facts, as a few words a line.
import type { CivilDate } from '../../src/domain/civil-date';
import { isCivilDate } from '../../src/domain/civil-date';
import type {
  ContactCategory,
  ContactFact,
  CustomerFacts,
  PurchaseFact,
  UseFact,
} from '../../src/domain/customer-facts';

const words: Readonly<Record<string, ContactCategory>> = {
  문의: 'question',
  요청: 'request',
  건의: 'suggestion',
  불만: 'complaint',
  상담: 'consultation',
  판매: 'sale',
  재계약: 'renewal',
  교육: 'training',
};

/**
 * Lines such as `2024-03-01~2025-02-28 월 100000`, `2024-03-01~2025-02-28 갱신`, `2024-05-02 불만`,
 * `2024-05-02 만족도 2`, `2024-05-02 구매 30000`, `2024-05-02 이용`, `추천 2`, `관계 2020-01-01`.
 */
export function story(...lines: string[]): CustomerFacts {
  const terms: UseFact[] = [];
  const contacts: ContactFact[] = [];
  const purchases: PurchaseFact[] = [];
  const uses: CivilDate[] = [];
  let referrals = 0;
  let since: CivilDate | null = null;
  for (const line of lines) {
    const [head = '', word = '', value = ''] = line.split(' ');
    const [first = '', last] = head.split('~');
    if (head === '추천') referrals = Number(word);
    else if (head === '관계') since = day(word);
    else if (last !== undefined) {
      const monthlyValue = word === '월' ? Number(value) : null;
      terms.push({ first: day(first), last: day(last), isRenewal: word === '갱신', monthlyValue });
    } else {
      const category = words[word] ?? null;
      const points = word === '만족도' ? Number(value) : null;
      const on = day(first);
      if (word === '구매') purchases.push({ on, won: Number(value) });
      else if (word === '이용') uses.push(on);
      else contacts.push({ on, category, points });
    }
  }
  return { terms, contacts, purchases, uses, referrals, since };
}

function day(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`${text} is no day.`);
  return text;
}
