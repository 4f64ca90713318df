import { useState } from 'preact/hooks';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { FormButtons } from '../controls/form-buttons';
import { RefusalLine } from '../controls/states';
import { TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { useDraft, useOpening, useTexts } from '../session/context';
import { type ScheduledTodo, useTodoChanges } from './todo-changes';

export type Aside = 'postpone' | 'skip';

export const asides: readonly Aside[] = ['postpone', 'skip'];

/** Where the draft of such a form lies. */
export function asideSlot(how: Aside, todoId: string): string {
  return `schedule/${how} ${todoId}`;
}

interface PutAsideProps {
  readonly how: Aside;
  readonly todo: ScheduledTodo;
  readonly onClose: () => void;
}

/** Puts a to-do off to a later day, or passes it over; either with the reason. */
export function PutAside({ how, todo, onClose }: PutAsideProps) {
  const t = useTexts();
  const { today } = useOpening();
  const slot = asideSlot(how, todo.todoId);
  const draft = useDraft(slot, { until: '', reason: '' });
  const changes = useTodoChanges();
  const [tries, setTries] = useState(0);
  const until = dateOf(draft.value.until, today, 'ahead');
  const isPast = until !== null && until < today;
  const reason = draft.value.reason.trim();
  const title = how === 'postpone' ? t.schedule.postpone : t.schedule.skip;

  const save = () => {
    setTries(tries + 1);
    if (reason === '') return;
    if (how === 'skip') void changes.skip(todo, reason, slot);
    else if (until !== null && !isPast) void changes.postpone(todo, until, reason, slot);
    else return;
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const blank = (text: string) => (tries > 0 && text.trim() === '' ? t.form.blank : undefined);

  return (
    <div class="row-panel">
      <Form takesFocus label={title} onSave={save} onEscape={leave} refusals={tries}>
        <RefusalLine refusal={draft.refusal} />
        {how === 'postpone' && (
          <DateField
            label={t.schedule.until}
            isRequired
            direction="ahead"
            text={draft.value.until}
            onChange={(text) => draft.change({ until: text })}
            error={isPast ? t.form.notPast : blank(draft.value.until)}
          />
        )}
        <TextField
          label={how === 'postpone' ? t.schedule.why : t.schedule.skipWhy}
          isRequired
          value={draft.value.reason}
          onChange={(text) => draft.change({ reason: text })}
          onEnter={save}
          error={draft.refusal?.fields.reason ?? blank(reason)}
        />
        <FormButtons label={title} onSave={save} onLeave={leave} />
      </Form>
    </div>
  );
}
