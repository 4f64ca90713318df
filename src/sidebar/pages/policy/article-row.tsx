import type { ArticleLine } from '../../../app/sidebar/policy-contract';
import { Facts } from '../../controls/facts';
import { useSession, useTexts } from '../../session/context';
import { standingOf } from './standing';

/** An article in its list: what it is called, what counts, since when. */
export function ArticleRow({ article }: { readonly article: ArticleLine }) {
  const t = useTexts();
  const session = useSession();
  const { key, name, shown, isText } = article;
  const facts = [isText ? '' : shown, ...standingOf(article, t)];
  return (
    <li>
      <button
        type="button"
        class="row row-button"
        onClick={() => session.go({ page: { name: 'policy', id: key } })}
      >
        <span class="row-text">
          <span class="strong">{name}</span>
          {isText && <span class="article-words">{shown}</span>}
          <Facts facts={facts} />
        </span>
        <span class="row-side">
          <Chip article={article} />
        </span>
      </button>
    </li>
  );
}

/** The one thing about an article that asks for something, most urgent first. */
function Chip({ article }: { readonly article: ArticleLine }) {
  const t = useTexts();
  if (article.isChanged) return <span class="state expired">{t.policy.typedOver}</span>;
  if (article.isUnread) return <span class="state scheduled">{t.policy.isNew}</span>;
  if (article.isReviewDue) return <span class="state expiring">{t.policy.reviewDue}</span>;
  return null;
}
