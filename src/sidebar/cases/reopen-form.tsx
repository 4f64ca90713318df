import { useState } from 'preact/hooks';
import type { CasePage } from '../../app/sidebar/cases-contract';
import { ActionBar } from '../controls/action-bar';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextField } from '../controls/text-field';
import { useDraft, useTexts } from '../session/context';
import { useCaseSaves } from './case-saves';

interface ReopenProps {
  readonly page: CasePage;
  readonly onClose: () => void;
}

export const reopenSlot = (caseId: string): string => `case/reopen/${caseId}`;

/** Takes a case up again, with the reason. */
export function ReopenForm({ page, onClose }: ReopenProps) {
  const t = useTexts();
  const slot = reopenSlot(page.caseId);
  const draft = useDraft(slot, { reason: '' });
  const [tries, setTries] = useState(0);
  const saves = useCaseSaves(page);
  const reason = draft.value.reason.trim();
  const save = () => {
    if (reason === '') return setTries(tries + 1);
    void saves.reopen(reason, slot);
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  return (
    <Form takesFocus label={t.cases.reopenTitle} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{t.cases.reopenTitle}</h2>
      <RefusalLine refusal={draft.refusal} />
      <TextField
        label={t.cases.reason}
        isRequired
        help={t.cases.reopenHelp}
        value={draft.value.reason}
        onChange={(text) => draft.change({ reason: text })}
        error={draft.refusal?.fields.reason ?? (tries > 0 && reason === '' ? t.form.blank : undefined)}
      />
      <ActionBar label={t.cases.actions.reopen} onSave={save} onLeave={leave} />
    </Form>
  );
}
