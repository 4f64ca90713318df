import { useState } from 'preact/hooks';
import type { PlanView, StepView } from '../../app/sidebar/plans-contract';
import { isCivilDate } from '../../domain/civil-date';
import { formatDate, formatWon } from '../../messages/formats';
import { Button } from '../controls/button';
import { Facts } from '../controls/facts';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import { stepLook } from './plan-look';
import { StepForm, stepSlot } from './step-form';

/** A step: what, by when and who, with one step to have it done. */
export function StepRow({ step, plan }: { readonly step: StepView; readonly plan: PlanView }) {
  const t = useTexts();
  const session = useSession();
  const { language } = useOpening();
  const { drafts } = useSessionState();
  const [isEditing, setEditing] = useState(false);
  const [isSent, setSent] = useState(false);
  const { rowId, state, fields, doneOn } = step;
  const isOver = state === 'done' || state === 'dropped';
  const isOpen = isEditing || (rowId !== null && drafts[stepSlot(rowId)] !== undefined);
  const spent = Number(fields.spent);
  const complete = async () => {
    if (rowId === null || isSent) return;
    setSent(true);
    const reply = await session.saves.save({
      name: 'completeStep',
      input: { key: session.newKey(), draft: { rowId } },
      about: t.plans.saved.done(plan.name),
    });
    if (!reply.ok) setSent(false);
  };
  return (
    <li class="row">
      <div class="row-text">
        <span>{fields.step}</span>
        <Facts
          facts={[
            doneOn !== null
              ? t.plans.doneOn(doneOn)
              : isCivilDate(fields.due)
                ? t.plans.stepDue(formatDate(fields.due, language))
                : '',
            fields.manager,
            fields.spent !== '' && Number.isFinite(spent)
              ? `${t.plans.fields.spent} ${formatWon(spent, language)}`
              : '',
          ]}
        />
        {fields.review !== '' && <p class="secondary">{fields.review}</p>}
      </div>
      <div class="row-side">
        <span class={`state ${stepLook[state]}`}>{t.plans.states[state]}</span>
      </div>
      {rowId !== null && !isOpen && (
        <div class="buttons plan-buttons">
          {!isOver && (
            <Button label={t.plans.completeOf(fields.step)} isBusy={isSent} onClick={() => void complete()}>
              {t.plans.complete}
            </Button>
          )}
          <Button kind="quiet" label={t.plans.editOf(fields.step)} onClick={() => setEditing(true)}>
            {t.plans.edit}
          </Button>
        </div>
      )}
      {rowId !== null && isOpen && (
        <StepForm step={step} rowId={rowId} plan={plan} onClose={() => setEditing(false)} />
      )}
    </li>
  );
}
