import { useState } from 'preact/hooks';
import type { Todo } from '../../app/sidebar/today-contract';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { FormButtons } from '../controls/form-buttons';
import { RefusalLine } from '../controls/states';
import { TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { useDraft, useOpening, useTexts } from '../session/context';
import { panelSlot } from './todo-key';
import { useTodoSaves } from './todo-saves';

interface PostponeProps {
  readonly todo: Extract<Todo, { readonly kind: 'contract' | 'followUp' }>;
  readonly onClose: () => void;
}

/** Puts something off to a later day, with the reason. */
export function Postpone({ todo, onClose }: PostponeProps) {
  const t = useTexts();
  const { today } = useOpening();
  const slot = panelSlot('postpone', todo);
  const draft = useDraft(slot, { until: '', reason: '' });
  const { postpone } = useTodoSaves();
  const [tries, setTries] = useState(0);
  const until = dateOf(draft.value.until, today, 'ahead');
  const isPast = until !== null && until < today;
  const isTried = tries > 0;
  const reason = draft.value.reason.trim();

  const save = () => {
    setTries(tries + 1);
    if (until === null || isPast || reason === '') return;
    void postpone(todo, until, reason, slot);
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };

  return (
    <div class="row-panel">
      <Form takesFocus label={t.today.postpone} onSave={save} onEscape={leave} refusals={tries}>
        <RefusalLine refusal={draft.refusal} />
        <DateField
          label={t.today.until}
          isRequired
          direction="ahead"
          text={draft.value.until}
          onChange={(text) => draft.change({ until: text })}
          error={
            isPast ? t.form.notPast : isTried && draft.value.until.trim() === '' ? t.form.blank : undefined
          }
        />
        <TextField
          label={t.today.reason}
          isRequired
          value={draft.value.reason}
          onChange={(text) => draft.change({ reason: text })}
          onEnter={save}
          error={draft.refusal?.fields.reason ?? (isTried && reason === '' ? t.form.blank : undefined)}
        />
        <FormButtons label={t.today.postpone} onSave={save} onLeave={leave} />
      </Form>
    </div>
  );
}
