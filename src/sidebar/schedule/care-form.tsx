import { useState } from 'preact/hooks';
import type { CareChoice } from '../../app/sidebar/schedule-contract';
import { Button } from '../controls/button';
import { Chips } from '../controls/chips';
import { Form } from '../controls/form';
import { useTexts } from '../session/context';

interface CareFormProps {
  readonly what: CareChoice;
  readonly words: readonly string[];
  readonly chosen: string;
  readonly shown: (word: string) => string;
  /** What became of it: '' or why it was refused. */
  readonly onChoose: (word: string) => Promise<string>;
  readonly onClose: () => void;
}

/** Chooses a group, type or stage; taking the choice back leaves it to the proposal. */
export function CareForm({ what, words, chosen, shown, onChoose, onClose }: CareFormProps) {
  const {
    form,
    schedule: { care: t },
  } = useTexts();
  const [word, setWord] = useState(chosen);
  const [error, setError] = useState('');
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    if (word === chosen) return onClose();
    setBusy(true);
    const refusal = await onChoose(word);
    setBusy(false);
    if (refusal === '') onClose();
    else setError(refusal);
  };
  return (
    <div class="row-panel alone">
      <Form takesFocus label={t.changeOf(t[what])} onSave={() => void save()} onEscape={onClose}>
        <Chips
          label={t[what]}
          help={t.giveBack}
          choices={words.map((one, index) => ({ value: one, label: shown(one), digit: String(index + 1) }))}
          value={word}
          onChange={(next) => {
            setWord(next);
            setError('');
          }}
          error={error || undefined}
        />
        <div class="buttons">
          <Button kind="quiet" onClick={onClose}>
            {form.cancel}
          </Button>
          <Button onClick={() => void save()} isBusy={isBusy} shortcut="Control+Enter">
            {form.save}
          </Button>
        </div>
      </Form>
    </div>
  );
}
