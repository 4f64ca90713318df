import { useState } from 'preact/hooks';
import type { ProgrammeLine } from '../../../app/sidebar/policy-contract';
import { DateField } from '../../controls/date-field';
import { Form } from '../../controls/form';
import { FormButtons } from '../../controls/form-buttons';
import { RefusalLine } from '../../controls/states';
import { TextField } from '../../controls/text-field';
import { dateOf } from '../../controls/typed-date';
import { useDraft, useOpening, useSession, useTexts } from '../../session/context';

export function finishSlot(programmeId: string): string {
  return `programme/${programmeId}`;
}

interface FinishTyped {
  readonly doneOn: string;
  readonly result: string;
  readonly nextDue: string;
}

/** When what was planned was held, how it went, and when it is due again. */
export function FinishForm({
  line,
  onClose,
}: {
  readonly line: ProgrammeLine;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  const session = useSession();
  const { today } = useOpening();
  const { programmeId, title, result, nextDue } = line;
  const slot = finishSlot(programmeId);
  const draft = useDraft<FinishTyped>(slot, { doneOn: today, result, nextDue: nextDue ?? '' });
  const [tries, setTries] = useState(0);
  const doneOn = dateOf(draft.value.doneOn, today, 'back');
  const next = dateOf(draft.value.nextDue, today, 'ahead');
  const isUnread = draft.value.nextDue.trim() !== '' && next === null;
  const isAhead = doneOn !== null && doneOn > today;
  const save = () => {
    setTries(tries + 1);
    if (doneOn === null || isAhead || isUnread) return;
    const edits = [
      { field: 'doneOn' as const, before: '', after: doneOn },
      { field: 'result' as const, before: result, after: draft.value.result.trim() },
      { field: 'nextDue' as const, before: nextDue ?? '', after: next ?? '' },
    ].filter(({ before, after }) => before !== after);
    void session.saves.save({
      name: 'editProgramme',
      input: { key: session.newKey(), draft: { programmeId, edits } },
      about: t.policy.saved.programme(title),
      slot,
      patch: {
        opening: (opening) => ({
          ...opening,
          todos: opening.todos.filter((todo) => todo.kind !== 'duty' || todo.id !== programmeId),
        }),
      },
    });
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const errors = draft.refusal?.fields ?? {};
  return (
    <div class="row-panel">
      <Form takesFocus label={t.policy.programmes.finish} onSave={save} onEscape={leave} refusals={tries}>
        <RefusalLine refusal={draft.refusal} />
        <DateField
          label={t.policy.programmes.doneOn}
          isRequired
          direction="back"
          text={draft.value.doneOn}
          onChange={(text) => draft.change({ doneOn: text })}
          error={
            errors.doneOn ??
            (isAhead
              ? t.log.dateWrong
              : tries > 0 && draft.value.doneOn.trim() === ''
                ? t.form.blank
                : undefined)
          }
        />
        <TextField
          label={t.policy.programmes.result}
          value={draft.value.result}
          onChange={(text) => draft.change({ result: text })}
          onEnter={save}
          error={errors.result}
        />
        <DateField
          label={t.policy.programmes.nextDue}
          direction="ahead"
          help={draft.value.nextDue === '' ? t.policy.programmes.nextDueHelp : undefined}
          text={draft.value.nextDue}
          onChange={(text) => draft.change({ nextDue: text })}
          error={errors.nextDue}
        />
        <FormButtons label={t.policy.programmes.finish} onSave={save} onLeave={leave} />
      </Form>
    </div>
  );
}
