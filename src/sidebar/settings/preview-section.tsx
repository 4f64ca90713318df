import type { Preview } from '../../app/sidebar/settings-contract';
import { formatDate } from '../../messages/formats';
import { Button } from '../controls/button';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { StateChip } from '../controls/state-chip';
import { dateOf } from '../controls/typed-date';
import { useDraft, useOpening, useSession, useSessionState, useTexts } from '../session/context';

/** 오늘이 …라면?: the day's jobs for any date, which write and send nothing. */
export function PreviewSection() {
  const t = useTexts();
  const session = useSession();
  const { today } = useOpening();
  const { preview, working } = useSessionState();
  const draft = useDraft('preview', { date: '' });
  const isBusy = working.includes('preview');
  const date = dateOf(draft.value.date, today, 'ahead');
  const ask = () => {
    if (date !== null && !isBusy) void session.askPreview(date);
  };
  return (
    <section class="section" aria-label={t.preview.title}>
      <h2>{t.preview.title}</h2>
      <Form label={t.preview.title} onSave={ask}>
        <DateField
          label={t.preview.date}
          direction="ahead"
          text={draft.value.date}
          onChange={(text) => draft.change({ date: text })}
          onEnter={ask}
        />
        <div class="buttons">
          <Button onClick={ask} isBusy={isBusy || date === null}>
            {t.preview.ask}
          </Button>
        </div>
      </Form>
      {isBusy && (
        <p class="working" role="status">
          {t.preview.working}
        </p>
      )}
      {!isBusy && preview !== null && !preview.ok && (
        <p class="banner error" role="alert">
          {preview.error.message}
        </p>
      )}
      {!isBusy && preview?.ok && <Result preview={preview.value} />}
    </section>
  );
}

function Result({ preview }: { readonly preview: Preview }) {
  const t = useTexts();
  const { language } = useOpening();
  const { date, isBusinessDay, statusChanges, mails } = preview;
  return (
    <div class="panel">
      <p class="strong figures">
        {formatDate(date, language)}
        {isBusinessDay ? '' : ` · ${t.preview.dayOff}`}
      </p>
      <h3>{t.preview.changes(statusChanges.length)}</h3>
      <ul class="rows">
        {statusChanges.map(({ contractId, customerName, from, to }) => (
          <li key={contractId} class="row">
            <div class="row-text">
              <p class="strong">{customerName}</p>
              <p class="secondary figures">{contractId}</p>
            </div>
            <div class="row-side across">
              <StateChip status={from} />
              <span aria-hidden="true">→</span>
              <span class="sr">{t.preview.becomes}</span>
              <StateChip status={to} />
            </div>
          </li>
        ))}
      </ul>
      <h3>{t.preview.mails(mails.length)}</h3>
      {mails.map(({ to, subject, text }) => (
        <details key={`${to} ${subject}`} class="more">
          <summary>
            <span class="strong">{subject}</span>
            <span class="secondary">{to}</span>
          </summary>
          <pre class="mail">{text}</pre>
        </details>
      ))}
    </div>
  );
}
