import { useState } from 'preact/hooks';
import type { Todo } from '../../app/sidebar/today-contract';
import { isStage, stageNames } from '../contracts/stages';
import { Chips } from '../controls/chips';
import { Form } from '../controls/form';
import { FormButtons } from '../controls/form-buttons';
import { RefusalLine } from '../controls/states';
import { TextField } from '../controls/text-field';
import { WordField } from '../controls/word-box';
import { useDraft, useOpening, useTexts } from '../session/context';
import { panelSlot } from './todo-key';
import { useTodoSaves } from './todo-saves';

interface StageFormProps {
  readonly todo: Extract<Todo, { readonly kind: 'contract' }>;
  readonly onClose: () => void;
}

/** Sets the renewal stage; a loss asks for its reason. */
export function StageForm({ todo, onClose }: StageFormProps) {
  const t = useTexts();
  const { lists } = useOpening();
  const slot = panelSlot('stage', todo);
  const draft = useDraft(slot, { stage: String(todo.stage ?? ''), lossReason: '', lossDetail: '' });
  const { setStage } = useTodoSaves();
  const [tries, setTries] = useState(0);
  const { stage, lossReason, lossDetail } = draft.value;
  const isLost = stage === 'lost';

  const save = () => {
    setTries(tries + 1);
    if (!isStage(stage) || (isLost && lossReason === '')) return;
    void setStage(
      todo,
      { stage, lossReason: isLost ? lossReason : '', lossDetail: isLost ? lossDetail : '' },
      slot,
    );
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };

  return (
    <div class="row-panel">
      <Form takesFocus label={t.today.setStage} onSave={save} onEscape={leave} refusals={tries}>
        <RefusalLine refusal={draft.refusal} />
        <Chips
          label={t.contract.stage}
          isRequired
          choices={stageNames.map((name, index) => ({
            value: name,
            label: t.stage[name],
            digit: String(index + 1),
          }))}
          value={stage}
          onChange={(next) => draft.change({ stage: next })}
          error={tries > 0 && stage === '' ? t.form.choose : undefined}
        />
        {isLost && (
          <>
            <WordField
              label={t.contract.lossReason}
              isRequired
              words={lists.lossReason}
              most={9}
              value={lossReason}
              onChange={(next) => draft.change({ lossReason: next })}
              error={
                draft.refusal?.fields.lossReason ??
                (tries > 0 && lossReason === '' ? t.form.choose : undefined)
              }
            />
            <TextField
              label={t.contract.lossDetail}
              value={lossDetail}
              onChange={(next) => draft.change({ lossDetail: next })}
            />
          </>
        )}
        <FormButtons label={t.form.save} onSave={save} onLeave={leave} />
      </Form>
    </div>
  );
}
