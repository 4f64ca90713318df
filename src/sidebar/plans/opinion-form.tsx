import { ActionBar } from '../controls/action-bar';
import { Conflicts } from '../controls/conflicts';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextArea } from '../controls/text-field';
import { useDraft, useSession, useTexts } from '../session/context';
import { type EditDraft, settle } from '../session/edits';

const FIELD = 'opinion';

/** The team's word on a month; it stays whatever is computed again. */
export function OpinionForm({ month, opinion }: { readonly month: string; readonly opinion: string }) {
  const { month: t } = useTexts().plans;
  const session = useSession();
  const slot = `month/${month}`;
  const blank: EditDraft = { before: { [FIELD]: opinion }, after: { [FIELD]: opinion } };
  const draft = useDraft(slot, blank);
  const conflicts = draft.refusal?.conflicts ?? [];
  const text = draft.value.after[FIELD] ?? '';
  const send = ({ before, after }: EditDraft) => {
    const [was, is] = [before[FIELD] ?? '', (after[FIELD] ?? '').trim()];
    if (was === is) return draft.clear();
    void session.saves.save({
      name: 'saveReview',
      input: { key: session.newKey(), draft: { month, before: was, after: is } },
      about: t.saved(month),
      slot,
    });
  };
  const save = () => {
    if (conflicts.length === 0) send(draft.value);
  };
  return (
    <Form label={t.opinion} onSave={save} onEscape={draft.isBegun ? draft.clear : undefined}>
      <RefusalLine refusal={draft.refusal} />
      {conflicts.length > 0 && (
        <Conflicts
          conflicts={conflicts}
          nameOf={() => t.opinion}
          onSettle={(chosen) =>
            send(chosen.reduce((value, { conflict, text: one }) => settle(value, conflict, one), draft.value))
          }
        />
      )}
      <TextArea
        label={t.opinion}
        help={t.opinionHelp}
        rows={4}
        value={text}
        onChange={(after) => draft.change({ after: { [FIELD]: after } })}
      />
      <ActionBar label={t.save} onSave={save} />
    </Form>
  );
}
