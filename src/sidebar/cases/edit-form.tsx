import { useState } from 'preact/hooks';
import type { CaseField, CasePage } from '../../app/sidebar/cases-contract';
import { ActionBar } from '../controls/action-bar';
import { Chips, numbered } from '../controls/chips';
import { Conflicts } from '../controls/conflicts';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextArea } from '../controls/text-field';
import { WordField } from '../controls/word-box';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { type EditDraft, editsOf, settle } from '../session/edits';
import { severities } from './case-words';

const fieldNames = ['severity', 'channel', 'manager', 'content'] as const satisfies readonly CaseField[];

interface EditProps {
  readonly page: CasePage;
  readonly onClose: () => void;
}

export const editSlot = (caseId: string): string => `case/edit/${caseId}`;

/** Changes what people typed of a case; only what was changed is sent. */
export function EditForm({ page, onClose }: EditProps) {
  const t = useTexts();
  const session = useSession();
  const { lists, managers } = useOpening();
  const slot = editSlot(page.caseId);
  const draft = useDraft<EditDraft>(slot, { before: page.fields, after: page.fields });
  const [tries, setTries] = useState(0);
  const { value } = draft;
  const conflicts = draft.refusal?.conflicts ?? [];
  const typed = (name: CaseField) => value.after[name] ?? '';
  const set = (name: CaseField) => (text: string) =>
    draft.change({ after: { ...value.after, [name]: text } });
  const nameOf = (name: string) =>
    name === 'severity'
      ? t.cases.severity.label
      : name === 'channel' || name === 'manager'
        ? t.cases.fields[name]
        : t.cases.fields.content;
  const leave = () => {
    draft.clear();
    onClose();
  };
  const send = (edited: EditDraft) => {
    const edits = editsOf(fieldNames, edited);
    if (edits.length === 0) return leave();
    void session.saves.save({
      name: 'saveCase',
      input: { key: session.newKey(), draft: { caseId: page.caseId, edits } },
      about: t.cases.saved.edited(page.customerName || page.caseId),
      slot,
    });
    onClose();
  };
  const save = () => (typed('content').trim() === '' ? setTries(tries + 1) : send(value));
  return (
    <Form takesFocus label={t.form.edit} onSave={save} onEscape={leave} refusals={tries}>
      <RefusalLine refusal={draft.refusal} />
      {conflicts.length > 0 && (
        <Conflicts
          conflicts={conflicts}
          nameOf={nameOf}
          onSettle={(chosen) =>
            send(chosen.reduce((all, { conflict, text }) => settle(all, conflict, text), value))
          }
        />
      )}
      <Chips
        label={t.cases.severity.label}
        isRequired
        choices={numbered(severities.map((severity) => t.cases.severity.words[severity]))}
        value={typed('severity') || t.cases.severity.words.normal}
        onChange={set('severity')}
        error={draft.refusal?.fields.severity}
      />
      <Chips
        label={t.cases.fields.channel}
        choices={numbered(lists.channel)}
        value={typed('channel')}
        onChange={set('channel')}
        error={draft.refusal?.fields.channel}
      />
      <WordField
        label={t.cases.fields.manager}
        words={managers}
        value={typed('manager')}
        onChange={set('manager')}
        error={draft.refusal?.fields.manager}
      />
      <TextArea
        label={t.cases.fields.content}
        isRequired
        value={typed('content')}
        onChange={set('content')}
        error={
          draft.refusal?.fields.content ??
          (tries > 0 && typed('content').trim() === '' ? t.form.blank : undefined)
        }
      />
      <ActionBar label={t.form.save} onSave={save} onLeave={leave} />
    </Form>
  );
}
