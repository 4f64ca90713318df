import { careArticles } from './care-articles';
import { communicationArticles } from './communication-articles';
import type { ArticleDefinition } from './define';
import { noticeArticles } from './notice-articles';
import { principleArticles } from './principle-articles';
import { serviceArticles } from './service-articles';

const all = {
  ...principleArticles,
  ...serviceArticles,
  ...communicationArticles,
  ...careArticles,
  ...noticeArticles,
};

export type PolicyKey = keyof typeof all;

/** The value of each article in code: minutes for times, 0–1 for per cent, won, days …; see its definition. */
export type Policy = {
  readonly [Key in PolicyKey]: (typeof all)[Key] extends ArticleDefinition<infer Value> ? Value : never;
};

/** Every article that the product knows, in the order of the sheet 관리 규정. */
export const policyArticles: { readonly [Key in PolicyKey]: ArticleDefinition<Policy[Key]> } = all;

export const policyKeys = Object.keys(all) as PolicyKey[];

export function isPolicyKey(key: string): key is PolicyKey {
  return policyKeys.some((known) => known === key);
}
