import { ArticleView } from './article-view';
import { PolicyList } from './policy-list';

/** 관리 규정: the articles by chapter, or one of them; a duty leads to the list under a name of its own. */
export function PolicyPage({ id }: { readonly id: string | null }) {
  return id?.includes('.') ? <ArticleView id={id} /> : <PolicyList />;
}
