import { useEffect } from 'preact/hooks';
import type { AdoptionPreview } from '../../app/sidebar/adoption-contract';
import { useSession, useTexts } from '../session/context';
import { useStore } from '../session/use-store';
import { Awaited } from './awaited';
import { slotOf } from './choices';
import { countCells } from './count-cells';
import { Step } from './step';
import { useAdoption, useChoices, useWay } from './use-adoption';

/** Step 4: what was seen and agreed to, once more in figures, and the yes to all of it. */
export function ConfirmStep({ tab }: { readonly tab: string }) {
  const t = useTexts();
  const session = useSession();
  const adoption = useAdoption();
  const go = useWay();
  const { choices, wish } = useChoices(tab);
  const { value, refusal } = useStore(adoption.preview.store);
  const isKnown = adoption.preview.answers(wish);
  // What is added elsewhere may hang on the answers: what is agreed to is what the server has just told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing can be chosen on this step
  useEffect(() => adoption.preview.ask(wish), [tab]);
  const preview = isKnown && refusal === null ? value : null;
  const adopt = async () => {
    if (preview === null) return;
    const end = await adoption.adopt(wish, preview.seen);
    if (end === 'changed') go({ step: 'changes', tab });
    if (end === 'done') session.drafts.clear(slotOf(tab));
  };
  return (
    <Step
      title={t.adopt.confirm.title}
      at={4}
      nextLabel={t.adopt.confirm.adopt}
      onNext={() => void adopt()}
      onBack={() => go({ step: 'changes', tab })}
      isWaiting={preview === null}
    >
      <Awaited value={preview} refusal={refusal} onRetry={() => adoption.preview.askAgain(wish)}>
        {(known) => <Sum tab={tab} preview={known} yes={choices.value.yes} />}
      </Awaited>
    </Step>
  );
}

function Sum(props: {
  readonly tab: string;
  readonly preview: AdoptionPreview;
  readonly yes: readonly string[];
}) {
  const t = useTexts();
  const texts = t.adopt.confirm;
  const { preview, tab, yes } = props;
  const { sure, asked, agreed, unread } = countCells(preview, yes);
  const lines = [
    ...(sure > 0 ? [texts.sure(sure)] : []),
    ...(agreed > 0 ? [texts.yes(agreed)] : []),
    ...(sure + agreed === 0 ? [texts.nothing] : []),
    ...(asked > agreed ? [texts.no(asked - agreed)] : []),
    ...(unread > 0 ? [texts.unread(unread)] : []),
    ...(preview.addedColumns.length > 0 ? [texts.columns(preview.addedColumns.length)] : []),
    ...preview.additions,
  ];
  return (
    <>
      <p>{texts.sentence(tab, t.adopt.roles[preview.role], preview.rows)}</p>
      <ul class="lines bulleted figures">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="secondary">{texts.undo}</p>
    </>
  );
}
