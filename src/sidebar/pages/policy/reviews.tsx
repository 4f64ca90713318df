import type { PolicyPage } from '../../../app/sidebar/policy-contract';
import { Button } from '../../controls/button';
import { useSession, useTexts } from '../../session/context';
import { ArticleRow } from './article-row';

/** Articles whose review is due: each leads to its new version, the rest stays on one click. */
export function Reviews({ page }: { readonly page: PolicyPage }) {
  const t = useTexts();
  const session = useSession();
  const due = page.articles.filter(({ isReviewDue, policyId }) => isReviewDue && policyId !== null);
  if (due.length === 0) return null;
  const keep = async () => {
    const reply = await session.saves.save({
      name: 'keepArticles',
      input: {
        key: session.newKey(),
        draft: {
          policyIds: due.flatMap(({ policyId }) => policyId ?? []),
          nextReview: page.proposedReview,
        },
      },
      about: t.policy.saved.kept(due.length),
    });
    // 오늘 still tells of the review.
    if (reply.ok) await session.open();
  };
  return (
    <section class="section" aria-label={t.policy.reviews(due.length)}>
      <h2>{t.policy.reviews(due.length)}</h2>
      <p class="secondary">{t.policy.reviewsHelp}</p>
      <ul class="rows">
        {due.map((article) => (
          <ArticleRow key={article.key} article={article} />
        ))}
      </ul>
      <p class="secondary figures">{t.policy.keepUntil(page.proposedReview)}</p>
      <div class="buttons">
        <Button onClick={() => void keep()}>{t.policy.keep(due.length)}</Button>
      </div>
    </section>
  );
}
