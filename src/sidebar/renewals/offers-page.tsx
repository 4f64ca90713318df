import type { OfferPreview } from '../../app/sidebar/renewals-contract';
import type { CivilDate } from '../../domain/civil-date';
import { formatDate } from '../../messages/formats';
import { DateField } from '../controls/date-field';
import { dateOf } from '../controls/typed-date';
import { Answered, useAnswer } from '../pages/use-answer';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { SettingRow } from '../settings/setting-row';

/** 재계약 안내 메일: its switch and sender, and exactly which mails would go to whom. */
export function OffersPage() {
  const t = useTexts();
  const session = useSession();
  const { today, settings } = useOpening();
  const draft = useDraft('renewals/offers', { date: '' });
  const date = dateOf(draft.value.date, today, 'ahead') ?? today;
  const lines = settings.filter(({ group }) => group === 'offers');
  return (
    <>
      <p class="secondary">{t.offers.about}</p>
      <section class="section" aria-label={t.offers.settings}>
        <h2>{t.offers.settings}</h2>
        {lines.map((line) => (
          <SettingRow key={line.key} line={line} />
        ))}
      </section>
      <section class="section" aria-label={t.offers.preview}>
        <h2>{t.offers.preview}</h2>
        <DateField
          label={t.offers.date}
          direction="ahead"
          text={draft.value.date}
          help={draft.value.date === '' ? t.offers.dateHelp : undefined}
          onChange={(text) => draft.change({ date: text })}
        />
        <OffersOn date={date} ask={() => session.client.previewOffers({ date })} />
      </section>
    </>
  );
}

function OffersOn(props: {
  readonly date: CivilDate;
  readonly ask: Parameters<typeof useAnswer<OfferPreview>>[1];
}) {
  const asked = useAnswer(`offers ${props.date}`, props.ask);
  return <Answered asked={asked}>{(preview) => <Mails preview={preview} />}</Answered>;
}

function Mails({ preview }: { readonly preview: OfferPreview }) {
  const t = useTexts();
  const { language } = useOpening();
  const { mails, more, unreached, trouble } = preview;
  return (
    <div class="panel">
      <p class="strong figures">
        {formatDate(preview.date, language)}
        {preview.isBusinessDay ? '' : ` · ${t.offers.dayOff}`}
      </p>
      {!preview.hasSender && <p class="banner warning">{t.offers.noSender}</p>}
      {trouble !== null && (
        <p class="banner error" role="alert">
          {t.offers.trouble(trouble)}
        </p>
      )}
      <h3>{t.offers.mails(mails.length + more)}</h3>
      {mails.map(({ contractIds, customerName, to, replyTo, stages, subject, text }) => (
        <details key={contractIds.join(' ')} class="more">
          <summary>
            <span class="strong">{customerName || contractIds.join(', ')}</span>
            <span class="secondary">{t.offers.to(to, stages.join(', '))}</span>
          </summary>
          <p class="strong">{subject}</p>
          {replyTo !== '' && <p class="secondary">{t.offers.replyTo(replyTo)}</p>}
          <pre class="mail">{text}</pre>
        </details>
      ))}
      {more > 0 && <p class="secondary">{t.board.more(more)}</p>}
      {unreached.length > 0 && (
        <>
          <h3>{t.offers.unreached(unreached.length)}</h3>
          <ul class="rows">
            {unreached.slice(0, 50).map(({ contractId, customerName, why }) => (
              <li key={contractId} class="row">
                <div class="row-text">
                  <p class="strong">{customerName || contractId}</p>
                  <p class="secondary">{t.offers.why[why]}</p>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
