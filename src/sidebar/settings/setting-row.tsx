import { useState } from 'preact/hooks';
import type { SettingArticle, SettingLine } from '../../app/sidebar/settings-contract';
import { Button } from '../controls/button';
import { Chips, numbered } from '../controls/chips';
import { Conflicts } from '../controls/conflicts';
import { Facts } from '../controls/facts';
import { Form } from '../controls/form';
import { FormButtons } from '../controls/form-buttons';
import { TextField } from '../controls/text-field';
import { standingOf } from '../pages/policy/standing';
import { useDraft, useSession, useTexts } from '../session/context';
import { type EditDraft, settle } from '../session/edits';

/** One setting: its value, what it does, and where it is changed: in its place, or as an article of 관리 규정. */
export function SettingRow({ line }: { readonly line: SettingLine }) {
  const { article } = line;
  return article === null ? <OwnSetting line={line} /> : <ArticleSetting line={line} article={article} />;
}

function ArticleSetting(props: { readonly line: SettingLine; readonly article: SettingArticle }) {
  const t = useTexts();
  const session = useSession();
  const { name, value, meaning } = props.line;
  return (
    <div class="setting">
      <div class="row-text">
        <p class="strong">{name}</p>
        <p class="figures">{value}</p>
        <p class="secondary">{meaning}</p>
        <Facts facts={standingOf(props.article, t)} />
      </div>
      <Button
        kind="quiet"
        label={t.settings.articleOf(name)}
        onClick={() => session.go({ page: { name: 'policy', id: props.article.key } })}
      >
        {t.pages.titles.policy}
      </Button>
    </div>
  );
}

function OwnSetting({ line }: { readonly line: SettingLine }) {
  const t = useTexts();
  const draft = useDraft<EditDraft>(`setting/${line.key}`, {
    before: { value: line.value },
    after: { value: line.value },
  });
  const [isEditing, setEditing] = useState(false);
  if (isEditing || draft.isBegun) return <SettingForm line={line} onClose={() => setEditing(false)} />;
  return (
    <div class="setting">
      <div class="row-text">
        <p class="strong">{line.name}</p>
        <p class="figures">{line.value || t.form.none}</p>
        {line.meaning && <p class="secondary">{line.meaning}</p>}
      </div>
      <Button kind="quiet" label={t.settings.editOf(line.name)} onClick={() => setEditing(true)}>
        {t.form.edit}
      </Button>
    </div>
  );
}

function SettingForm({ line, onClose }: { readonly line: SettingLine; readonly onClose: () => void }) {
  const t = useTexts();
  const session = useSession();
  const slot = `setting/${line.key}`;
  const draft = useDraft<EditDraft>(slot, { before: { value: line.value }, after: { value: line.value } });
  const { before, after } = draft.value;
  const value = after.value ?? '';
  const conflicts = draft.refusal?.conflicts ?? [];

  const send = async (edit: EditDraft) => {
    const next = (edit.after.value ?? '').trim();
    const was = edit.before.value ?? '';
    const isStale = conflicts.length > 0;
    if (next === was) {
      draft.clear();
      onClose();
      if (isStale) await session.open();
      return;
    }
    const saving = session.saves.save({
      name: 'saveSetting',
      input: { key: session.newKey(), draft: { key: line.key, before: was, value: next } },
      about: t.saved.setting(line.name),
      slot,
      patch: {
        opening: (opening) => ({
          ...opening,
          settings: opening.settings.map((one) => (one.key === line.key ? { ...one, value: next } : one)),
        }),
      },
    });
    onClose();
    const reply = await saving;
    // Another language comes with words of its own from the server.
    if (reply.ok && line.key === 'language') await session.open();
  };
  const save = () => {
    if (conflicts.length === 0) void send(draft.value);
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const change = (text: string) => draft.change({ after: { value: text } });
  const error =
    draft.refusal === null || conflicts.length > 0
      ? undefined
      : (draft.refusal.fields.value ?? draft.refusal.message);

  return (
    <Form takesFocus label={line.name} onSave={save} onEscape={leave}>
      {conflicts.length > 0 && (
        <Conflicts
          conflicts={conflicts}
          nameOf={() => line.name}
          onSettle={(chosen) =>
            void send(
              chosen.reduce((edit, { conflict, text }) => settle(edit, conflict, text), { before, after }),
            )
          }
        />
      )}
      {line.choices.length > 0 ? (
        <Chips
          label={line.name}
          isRequired
          help={line.meaning}
          choices={numbered(line.choices)}
          value={value}
          onChange={change}
          error={error}
        />
      ) : (
        <TextField
          label={line.name}
          help={[line.meaning, line.allowed].filter(Boolean).join(' ')}
          value={value}
          onChange={change}
          onEnter={save}
          error={error}
        />
      )}
      <FormButtons label={t.form.save} onSave={save} onLeave={leave} />
    </Form>
  );
}
