import type { LossView } from '../../app/sidebar/renewals-contract';
import { formatShare, formatWon } from '../../messages/formats';
import { Chips } from '../controls/chips';
import { Empty } from '../controls/states';
import { Answered, useAnswer } from '../pages/use-answer';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';

const spans = ['3', '6', '12'] as const;

/** 이탈 분석: renewal rate, churn and the reasons of loss, month by month. */
export function LossPage() {
  const t = useTexts();
  const session = useSession();
  const { value, change } = useDraft('renewals/losses', { months: '6' });
  const months = Number(value.months);
  const asked = useAnswer(`losses ${months}`, () => session.client.lossAnalysis({ months }));
  return (
    <>
      <Chips
        label={t.losses.span}
        choices={spans.map((one, index) => ({
          value: one,
          label: t.board.months(Number(one)),
          digit: String(index + 1),
        }))}
        value={value.months}
        onChange={(next) => next !== '' && change({ months: next })}
      />
      <Answered asked={asked}>{(view) => <Losses view={view} />}</Answered>
    </>
  );
}

function Losses({ view }: { readonly view: LossView }) {
  const t = useTexts();
  const { language } = useOpening();
  const share = (value: number | null) => (value === null ? '–' : formatShare(value));
  const won = (value: number) => formatWon(value, language);
  return (
    <>
      <section class="section" aria-label={t.losses.reasons}>
        <h2>{t.losses.reasons}</h2>
        {view.reasons.length === 0 ? (
          <Empty text={t.losses.none} />
        ) : (
          <table class="sums figures">
            <caption class="sr">{t.losses.reasons}</caption>
            <tbody>
              {view.reasons.map(({ reason, count, monthlyValue }) => (
                <tr key={reason ?? ''}>
                  <th scope="row">{reason ?? t.losses.noReason}</th>
                  <td>{t.board.count(count)}</td>
                  <td>{won(monthlyValue)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section class="section" aria-label={t.losses.byMonth}>
        <h2>{t.losses.byMonth}</h2>
        <table class="sums figures">
          <thead>
            <tr>
              <th scope="col">{t.losses.month}</th>
              <th scope="col">{t.losses.renewal}</th>
              <th scope="col">{t.losses.customers}</th>
              <th scope="col">{t.losses.net}</th>
            </tr>
          </thead>
          <tbody>
            {view.months.map(({ month, renewal, customers, netChurn }) => (
              <tr key={month}>
                <th scope="row">{t.losses.shortMonth(month)}</th>
                <td>
                  {share(renewal.rate)}
                  <span class="secondary of">{t.losses.of(renewal.renewed, renewal.due)}</span>
                  {renewal.pending > 0 && (
                    <span class="secondary of">{t.losses.pending(renewal.pending)}</span>
                  )}
                </td>
                <td>
                  {share(customers.rate)}
                  <span class="secondary of">{t.losses.of(customers.lost, customers.atStart)}</span>
                  {customers.pending > 0 && (
                    <span class="secondary of">{t.losses.pending(customers.pending)}</span>
                  )}
                </td>
                <td>{share(netChurn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <ul class="definitions secondary">
          {t.losses.definitions.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
