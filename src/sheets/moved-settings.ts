// Numbers that stood in 설정 before they became articles of 관리 규정. The rows of earlier books may still be there.
import type { EarlierValues } from '../domain/policy';
import { type PolicyKey, policyArticles } from '../domain/policy/articles';
import type { Placed, RowOf } from './declaration';
import type { settings } from './settings';

/** The article of each, by the key of its row and by the names that the row bears in either language. */
const moved: readonly (readonly [PolicyKey, readonly string[]])[] = [
  ['notice.stages', ['noticeStages', '만료 알림 단계(일)', 'Notice stages (days)']],
  ['notice.window', ['defaultWindow', '기본 만료 알림(일)', 'Usual expiry window (days)']],
  ['notice.mailHour', ['mailHour', '메일 보내는 시각', 'Mail hour']],
  ['offer.stages', ['offerStages', '재계약 안내 단계(일)', 'Renewal mail stages (days)']],
];

/** A row of 설정 whose number is an article's now. */
export interface MovedSetting {
  readonly article: PolicyKey;
  readonly at: number;
  readonly value: string;
}

/** Every such row; of two for one article the first one counts. */
export function movedSettings(rows: readonly Placed<RowOf<typeof settings>>[]): readonly MovedSetting[] {
  return rows.flatMap(({ at, row }): MovedSetting[] => {
    const article = movedArticle(row.key ?? '', row.name ?? '');
    return article === null ? [] : [{ article, at, value: row.value ?? '' }];
  });
}

/** The article that a row of 설정 was, by its key or else by its name; null for a setting that still is one. */
export function movedArticle(key: string, name: string): PolicyKey | null {
  return moved.find(([, names]) => names.includes(key) || names.includes(name))?.[0] ?? null;
}

/** What these rows say of their articles, as far as it can be read. */
export function earlierValues(rows: readonly MovedSetting[]): EarlierValues {
  const first = rows.filter(({ article, at }) => rows.find((one) => one.article === article)?.at === at);
  return Object.fromEntries(
    first
      .filter(({ article, value }) => policyArticles[article].read(value) !== null)
      .map(({ article, value }) => [article, value.trim()]),
  );
}
