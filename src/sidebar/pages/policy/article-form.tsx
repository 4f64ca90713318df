import { useState } from 'preact/hooks';
import type { ArticlePage } from '../../../app/sidebar/policy-contract';
import { ActionBar } from '../../controls/action-bar';
import { DateField } from '../../controls/date-field';
import { Form } from '../../controls/form';
import { RefusalLine } from '../../controls/states';
import { TextArea, TextField } from '../../controls/text-field';
import { dateOf } from '../../controls/typed-date';
import { useDraft, useOpening, useSession, useTexts } from '../../session/context';

export function articleSlot(key: string): string {
  return `article/${key}`;
}

interface ArticleFormProps {
  readonly page: ArticlePage;
  /** What the new version begins with. */
  readonly value: string;
  /** A version that was typed over, put back along with the save. */
  readonly restores: string | null;
  readonly onClose: () => void;
}

interface ArticleTyped {
  readonly value: string;
  readonly inForceFrom: string;
  readonly nextReview: string;
  readonly reason: string;
  readonly approver: string;
  /** '' where no version was typed over. */
  readonly restores: string;
}

/** A new version of an article: what, from when, why, by whom, and when it is looked at again. */
export function ArticleForm({ page, value, restores, onClose }: ArticleFormProps) {
  const t = useTexts();
  const session = useSession();
  const { today, me, settings } = useOpening();
  const { line, allowed, unit, versions } = page;
  const draft = useDraft<ArticleTyped>(articleSlot(line.key), {
    value,
    inForceFrom: today,
    nextReview: page.proposedReview,
    reason: '',
    approver: me.name ?? '',
    restores: restores ?? '',
  });
  const typed = draft.value;
  const [tries, setTries] = useState(0);
  const inForceFrom = dateOf(typed.inForceFrom, today, 'ahead');
  const nextReview = dateOf(typed.nextReview, today, 'ahead');
  const isBlank = (field: Exclude<keyof ArticleTyped, 'restores'>) => typed[field].trim() === '';
  const save = () => {
    setTries(tries + 1);
    const hasBlank = (['value', 'reason', 'approver'] as const).some(isBlank);
    if (hasBlank || inForceFrom === null || nextReview === null) return;
    const saving = session.saves.save({
      name: 'saveArticle',
      input: {
        key: session.newKey(),
        draft: {
          key: line.key,
          value: typed.value,
          inForceFrom,
          nextReview,
          reason: typed.reason,
          approver: typed.approver,
          seen: versions[0]?.version ?? null,
          restores: typed.restores === '' ? null : typed.restores,
        },
      },
      about: t.policy.saved.article(line.name),
      slot: articleSlot(line.key),
    });
    onClose();
    void saving.then((reply) => {
      if (reply.ok && settings.some(({ article }) => article?.key === line.key)) void session.open();
    });
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const texts = (field: Parameters<typeof isBlank>[0]) => ({
    isRequired: true,
    error: draft.refusal?.fields[field] ?? (tries > 0 && isBlank(field) ? t.form.blank : undefined),
  });
  const label = line.isText
    ? t.policy.fields.text
    : [t.policy.fields.value, unit].filter(Boolean).join(' · ');
  const change = (text: string) => draft.change({ value: text });
  return (
    <Form
      takesFocus
      label={t.policy.newVersion}
      onSave={save}
      onEscape={leave}
      refusals={tries + (draft.refusal === null ? 0 : 1)}
    >
      <h2>{t.policy.newVersion}</h2>
      <p class="secondary">{t.policy.newVersionHelp}</p>
      <RefusalLine refusal={draft.refusal} />
      {line.isText ? (
        <TextArea
          {...texts('value')}
          label={label}
          help={allowed}
          value={typed.value}
          onChange={change}
          rows={6}
        />
      ) : (
        <TextField {...texts('value')} label={label} help={allowed} value={typed.value} onChange={change} />
      )}
      <DateField
        {...texts('inForceFrom')}
        label={t.policy.fields.inForceFrom}
        direction="ahead"
        text={typed.inForceFrom}
        onChange={(text) => draft.change({ inForceFrom: text })}
      />
      <TextField
        {...texts('reason')}
        label={t.policy.fields.reason}
        value={typed.reason}
        onChange={(reason) => draft.change({ reason })}
      />
      <TextField
        {...texts('approver')}
        label={t.policy.fields.approver}
        value={typed.approver}
        onChange={(approver) => draft.change({ approver })}
      />
      <DateField
        {...texts('nextReview')}
        label={t.policy.fields.nextReview}
        direction="ahead"
        text={typed.nextReview}
        onChange={(text) => draft.change({ nextReview: text })}
      />
      <ActionBar label={t.policy.saveVersion} onSave={save} onLeave={leave} />
    </Form>
  );
}
