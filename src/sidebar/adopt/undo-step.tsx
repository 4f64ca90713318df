import { useEffect, useState } from 'preact/hooks';
import type { UndoPreview } from '../../app/sidebar/adoption-contract';
import { useTexts } from '../session/context';
import { useStore } from '../session/use-store';
import { Awaited, Changed } from './awaited';
import { Pick } from './pick';
import { Step } from './step';
import { useAdoption, useAdoptionState, useWay } from './use-adoption';

/** 되돌리기: what would come back, and for cells that were edited since, which value is wanted. */
export function UndoStep({ tab, adoptionId }: { readonly tab: string; readonly adoptionId: string }) {
  const t = useTexts();
  const adoption = useAdoption();
  const { changed } = useAdoptionState();
  const go = useWay();
  const [restore, setRestore] = useState<readonly string[]>([]);
  const { input, value, refusal } = useStore(adoption.undoing.store);
  // Others may have typed since the last look.
  useEffect(() => adoption.undoing.askAgain({ adoptionId }), [adoption, adoptionId]);
  const preview = input?.adoptionId === adoptionId ? value : null;
  return (
    <Step
      title={t.adopt.undo.title}
      nextLabel={t.adopt.undo.undo}
      onNext={() => void adoption.undo({ id: adoptionId, tab }, restore)}
      onBack={() => go({ step: 'tabs' })}
      isWaiting={preview === null || refusal !== null}
    >
      <Changed why={changed} />
      <Awaited value={preview} refusal={refusal} onRetry={() => adoption.undoing.askAgain({ adoptionId })}>
        {(known) => <Back preview={known} restore={restore} onRestore={setRestore} />}
      </Awaited>
    </Step>
  );
}

function Back(props: {
  readonly preview: UndoPreview;
  readonly restore: readonly string[];
  readonly onRestore: (keys: readonly string[]) => void;
}) {
  const t = useTexts();
  const texts = t.adopt.undo;
  const { preview, restore, onRestore } = props;
  const { cells, columns, rows, questions } = preview;
  return (
    <>
      <p>{texts.sentence(preview.tab)}</p>
      <ul class="lines bulleted figures">
        {cells > 0 && <li>{texts.cells(cells)}</li>}
        {columns > 0 && <li>{texts.columns(columns)}</li>}
        {rows > 0 && <li>{texts.rows(rows)}</li>}
        <li>{texts.later}</li>
      </ul>
      {questions.length > 0 && (
        <section class="section" aria-label={texts.questions}>
          <h2>{texts.questions}</h2>
          <p class="secondary">{texts.questionsHelp}</p>
          <ul class="questions">
            {questions.map(({ key, where, before, now }) => (
              <Pick
                key={key}
                where={where}
                lines={[texts.now(now || t.adopt.blank), texts.before(before || t.adopt.blank)]}
                label={texts.restore}
                isPicked={restore.includes(key)}
                onPick={(isPicked) =>
                  onRestore(isPicked ? [...restore, key] : restore.filter((one) => one !== key))
                }
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
