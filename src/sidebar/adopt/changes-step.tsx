import { useEffect } from 'preact/hooks';
import type { AdoptionPreview, AdoptionWish } from '../../app/sidebar/adoption-contract';
import { useTexts } from '../session/context';
import { useStore } from '../session/use-store';
import { Awaited, Changed } from './awaited';
import { Besides } from './besides';
import { CellGroups } from './cell-groups';
import { sameColumns, withAnswer } from './choices';
import { countCells } from './count-cells';
import { QuestionBox } from './question-box';
import { Step } from './step';
import { useAdoption, useAdoptionState, useChoices, useWay } from './use-adoption';

/** Step 3: every cell that would change, in three classes; what is not sure waits for a yes. */
export function ChangesStep({ tab }: { readonly tab: string }) {
  const t = useTexts();
  const adoption = useAdoption();
  const { changed } = useAdoptionState();
  const go = useWay();
  const { wish } = useChoices(tab);
  const { input, value, refusal } = useStore(adoption.preview.store);
  const isKnown = input !== null && sameColumns(input, wish);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers to the questions need no new look
  useEffect(() => adoption.preview.ask(wish, sameColumns), [tab]);
  return (
    <Step
      title={t.adopt.changes.title}
      at={3}
      nextLabel={t.adopt.next}
      onNext={() => go({ step: 'confirm', tab })}
      onBack={() => go({ step: 'columns', tab })}
      isWaiting={!isKnown || refusal !== null}
    >
      <Changed why={changed} />
      <Awaited
        value={isKnown ? value : null}
        refusal={refusal}
        onRetry={() => adoption.preview.askAgain(wish)}
      >
        {(preview) => input !== null && <Changes tab={tab} preview={preview} input={input} />}
      </Awaited>
    </Step>
  );
}

function Changes(props: {
  readonly tab: string;
  readonly preview: AdoptionPreview;
  readonly input: AdoptionWish;
}) {
  const t = useTexts();
  const { choices } = useChoices(props.tab);
  const { preview, input } = props;
  const { groups, questions } = preview;
  const { sure, asked, unread } = countCells(preview, []);
  const free = (kind: 'sure' | 'unread') =>
    groups.filter((group) => group.question === null && group.kind === kind);
  // What is asked of a whole column comes before what is asked of some of its cells.
  const ordered = [
    ...questions.filter(({ kind }) => kind === 'status'),
    ...questions.filter(({ kind }) => kind !== 'status'),
  ];
  return (
    <>
      <p class="figures">
        {sure + asked + unread === 0 ? t.adopt.changes.nothing : t.adopt.changes.count(sure, asked, unread)}
      </p>
      {ordered.length > 0 && (
        <section class="section" aria-label={t.adopt.changes.ask}>
          <h2>{t.adopt.changes.ask}</h2>
          <p class="secondary">{t.adopt.changes.askHelp}</p>
          <ul class="questions">
            {ordered.map((question) => (
              <QuestionBox
                key={question.key}
                question={question}
                groups={groups.filter((group) => group.question === question.key)}
                input={input}
                isYes={choices.value.yes.includes(question.key)}
                onAnswer={(isYes) => choices.change(withAnswer(choices.value, question.key, isYes))}
              />
            ))}
          </ul>
        </section>
      )}
      <CellGroups
        title={t.adopt.changes.sure}
        help={t.adopt.changes.sureHelp}
        groups={free('sure')}
        input={input}
      />
      <CellGroups
        title={t.adopt.changes.unread}
        help={t.adopt.changes.unreadHelp}
        groups={free('unread')}
        input={input}
      />
      <Besides preview={preview} />
    </>
  );
}
