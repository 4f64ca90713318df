import { useState } from 'preact/hooks';
import type { ArticleLine, PolicyPage } from '../../../app/sidebar/policy-contract';
import { type ArticleClass, articleClasses } from '../../../domain/policy/codes';
import { Button } from '../../controls/button';
import { TextField } from '../../controls/text-field';
import { useOpening, useSession, useTexts } from '../../session/context';
import { Answered, useAnswer } from '../use-answer';
import { ArticleRow } from './article-row';
import { Members } from './members';
import { Reviews } from './reviews';

/** Every article by chapter, with what there is to acknowledge, to review, and who has not yet. */
export function PolicyList() {
  const session = useSession();
  const [turn, setTurn] = useState(0);
  const asked = useAnswer(`policy ${turn}`, () => session.client.policyPage({}));
  return (
    <Answered asked={asked}>{(page) => <Chapters page={page} onBegun={() => setTurn(turn + 1)} />}</Answered>
  );
}

function Chapters({ page, onBegun }: { readonly page: PolicyPage; readonly onBegun: () => void }) {
  const t = useTexts();
  const { language, me } = useOpening();
  const [wanted, setWanted] = useState('');
  const found = page.articles.filter((article) => isFound(article, wanted));
  const codes = Object.keys(articleClasses) as ArticleClass[];
  return (
    <>
      {page.isBegun ? <Unread page={page} /> : <Begin onBegun={onBegun} />}
      {me.isAdmin && <Reviews page={page} />}
      <TextField label={t.policy.find} value={wanted} onChange={setWanted} />
      {found.length === 0 && <p class="secondary">{t.policy.notFound}</p>}
      {codes.map((code) => {
        const articles = found.filter((article) => article.class === code);
        if (articles.length === 0) return null;
        const left = articles.filter(({ isUnread }) => isUnread).length;
        return (
          <details key={code} class="more" open={wanted.trim() !== '' || undefined}>
            <summary>
              <span class="chapter">
                <span class="strong">{articleClasses[code][language]}</span>
                {left > 0 && <span class="state scheduled">{`${t.policy.isNew} ${left}`}</span>}
              </span>
              <span class="secondary">{t.policy.articles(articles.length)}</span>
            </summary>
            <ul class="rows">
              {articles.map((article) => (
                <ArticleRow key={article.key} article={article} />
              ))}
            </ul>
          </details>
        );
      })}
      <Members members={page.members} isBegun={page.isBegun} />
    </>
  );
}

function Begin({ onBegun }: { readonly onBegun: () => void }) {
  const t = useTexts();
  const session = useSession();
  const { me } = useOpening();
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    const reply = await session.client.beginPolicy({});
    setBusy(false);
    if (reply.ok) onBegun();
    else session.saves.tell('beginPolicy', reply.error.message);
  };
  return (
    <div class="banner">
      <p>{t.policy.notBegun}</p>
      {isBusy && (
        <p class="working" role="status">
          {t.policy.beginning}
        </p>
      )}
      {me.isAdmin ? (
        <Button isBusy={isBusy} onClick={() => void begin()}>
          {t.policy.begin}
        </Button>
      ) : (
        <p class="secondary">{t.policy.askAdmin}</p>
      )}
    </div>
  );
}

/** What the person has not acknowledged yet, with the one click that does. */
function Unread({ page }: { readonly page: PolicyPage }) {
  const t = useTexts();
  const { saves, newKey } = useSession();
  const { edition } = page;
  const { me } = useOpening();
  const count = page.articles.filter(({ isUnread }) => isUnread).length;
  if (me.name === null || edition === null) return null;
  if (count === 0) return <p class="secondary">{t.policy.allRead}</p>;
  const acknowledge = () =>
    void saves.save({
      name: 'acknowledge',
      input: { key: newKey(), draft: { edition } },
      about: t.policy.saved.acknowledged,
      patch: {
        opening: (opening) => ({
          ...opening,
          todos: opening.todos.filter(
            (todo) => todo.kind !== 'duty' || todo.duty !== 'acknowledgement' || todo.manager !== me.name,
          ),
        }),
      },
    });
  return (
    <div class="banner">
      <p class="strong">{t.policy.unread(count)}</p>
      <p class="secondary">{t.policy.unreadHelp}</p>
      <Button kind="primary" onClick={acknowledge}>
        {t.policy.acknowledge}
      </Button>
    </div>
  );
}

function isFound({ name, shown }: ArticleLine, wanted: string): boolean {
  const plain = (text: string) => text.replace(/\s/g, '').toLowerCase();
  return plain(name + shown).includes(plain(wanted));
}
