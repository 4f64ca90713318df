import { useState } from 'preact/hooks';
import type { CasePage } from '../../app/sidebar/cases-contract';
import { ActionBar } from '../controls/action-bar';
import { Chips } from '../controls/chips';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextArea } from '../controls/text-field';
import { WordField } from '../controls/word-box';
import { useDraft, useTexts } from '../session/context';
import { useCaseSaves } from './case-saves';

interface SolveProps {
  readonly page: CasePage;
  readonly to: 'replied' | 'closed';
  readonly onClose: () => void;
}

export const solveSlot = (caseId: string, to: SolveProps['to']): string => `case/${to}/${caseId}`;

/** What was done for the customer; to close a case also why it happened, and what the customer says. */
export function SolveForm({ page, to, onClose }: SolveProps) {
  const t = useTexts();
  const slot = solveSlot(page.caseId, to);
  const draft = useDraft(slot, {
    solution: page.solution,
    cause: page.cause,
    prevention: page.prevention,
    satisfaction: page.satisfaction === null ? '' : String(page.satisfaction),
  });
  const { value, change } = draft;
  const [tries, setTries] = useState(0);
  const saves = useCaseSaves(page);
  const isClosing = to === 'closed';
  const isWhole = value.solution.trim() !== '' && (!isClosing || value.cause !== '');
  const save = () => {
    if (!isWhole) return setTries(tries + 1);
    const { solution, cause, prevention, satisfaction } = value;
    const points = satisfaction === '' ? null : Number(satisfaction);
    void saves.step(to, { solution, cause, prevention, satisfaction: points }, slot);
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const errorOf = (field: 'solution' | 'cause', text: string) =>
    draft.refusal?.fields[field] ?? (tries > 0 && value[field].trim() === '' ? text : undefined);
  const title = isClosing ? t.cases.closeTitle : t.cases.replyTitle;
  return (
    <Form takesFocus label={title} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{title}</h2>
      <RefusalLine refusal={draft.refusal} />
      {isClosing && (
        <WordField
          label={t.cases.fields.cause}
          isRequired
          words={page.causes}
          most={9}
          value={value.cause}
          onChange={(cause) => change({ cause })}
          error={errorOf('cause', t.form.choose)}
        />
      )}
      <TextArea
        label={t.cases.fields.solution}
        isRequired
        value={value.solution}
        onChange={(solution) => change({ solution })}
        error={errorOf('solution', t.form.blank)}
      />
      {isClosing && (
        <>
          <TextArea
            label={t.cases.fields.prevention}
            rows={2}
            value={value.prevention}
            onChange={(prevention) => change({ prevention })}
            error={draft.refusal?.fields.prevention}
          />
          <Chips
            label={t.cases.fields.satisfaction}
            help={t.log.satisfactionHelp}
            choices={(['5', '4', '3', '2', '1'] as const).map((points) => ({
              value: points,
              label: t.satisfaction[points],
              digit: points,
            }))}
            value={value.satisfaction}
            onChange={(satisfaction) => change({ satisfaction })}
          />
        </>
      )}
      <ActionBar label={t.cases.actions[to]} onSave={save} onLeave={leave} />
    </Form>
  );
}
