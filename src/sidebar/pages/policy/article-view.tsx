import { useState } from 'preact/hooks';
import type { ArticlePage, VersionLine } from '../../../app/sidebar/policy-contract';
import { Button } from '../../controls/button';
import { Facts } from '../../controls/facts';
import { useOpening, useSession, useSessionState, useTexts } from '../../session/context';
import { Answered, useAnswer } from '../use-answer';
import { ArticleForm, articleSlot } from './article-form';
import { History } from './history';
import { standingOf } from './standing';

/** One article: what counts, what it steers, its versions; administrators write a new one. */
export function ArticleView({ id }: { readonly id: string }) {
  const session = useSession();
  const asked = useAnswer(`article ${id}`, () => session.client.articlePage({ key: id }));
  return <Answered asked={asked}>{(page) => <Article page={page} />}</Answered>;
}

/** What a new version begins with: the newest one, or what somebody typed over one. */
interface Beginning {
  readonly value: string;
  readonly restores: string | null;
}

function Article({ page }: { readonly page: ArticlePage }) {
  const t = useTexts();
  const { me } = useOpening();
  const { line, about, versions } = page;
  const hasDraft = useSessionState().drafts[articleSlot(line.key)] !== undefined;
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const begun = beginning ?? (hasDraft ? { value: page.value, restores: null } : null);
  const changed = versions.filter(({ typedOver }) => typedOver !== null);
  const facts = [
    ...standingOf(line, t),
    line.nextReview === null ? '' : `${t.policy.fields.review} ${line.nextReview}`,
  ];
  return (
    <>
      <section class="article" aria-label={line.name}>
        <h2>{line.name}</h2>
        <p class={line.isText ? 'words' : 'article-value figures'}>{line.shown}</p>
        <Facts facts={facts} />
        <p class="secondary">{about}</p>
      </section>
      {changed.map((version) => (
        <TypedOver
          key={version.policyId}
          version={version}
          name={line.name}
          onVersion={() => setBeginning({ value: version.typedOver ?? '', restores: version.policyId })}
        />
      ))}
      {!me.isAdmin && <p class="secondary">{t.policy.adminsOnly}</p>}
      {me.isAdmin && begun === null && (
        <div class="buttons">
          <Button kind="primary" onClick={() => setBeginning({ value: page.value, restores: null })}>
            {t.policy.newVersion}
          </Button>
        </div>
      )}
      {me.isAdmin && begun !== null && (
        <ArticleForm page={page} {...begun} onClose={() => setBeginning(null)} />
      )}
      {begun === null && <History versions={versions} />}
    </>
  );
}

function TypedOver(props: {
  readonly version: VersionLine;
  readonly name: string;
  readonly onVersion: () => void;
}) {
  const t = useTexts();
  const { saves, newKey } = useSession();
  const { me } = useOpening();
  const { policyId, version, typedOver } = props.version;
  const restore = () =>
    void saves.save({
      name: 'restoreVersion',
      input: { key: newKey(), draft: { policyId } },
      about: t.policy.saved.restored(props.name),
    });
  return (
    <div class="banner warning">
      <p class="words">{t.policy.wasTypedOver(version ?? 1, typedOver ?? '')}</p>
      {me.isAdmin && (
        <div class="buttons">
          <Button onClick={props.onVersion}>{t.policy.toNewVersion}</Button>
          <Button onClick={restore}>{t.policy.restore}</Button>
        </div>
      )}
    </div>
  );
}
