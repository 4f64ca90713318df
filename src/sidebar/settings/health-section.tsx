import { Button } from '../controls/button';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';

/** 상태 점검 in plain words: what was found in the data and what mends it. */
export function HealthSection() {
  const t = useTexts();
  const session = useSession();
  const { working } = useSessionState();
  const { health } = useOpening();
  const hidden = health.findingCount - health.findings.length;
  return (
    <section class="section" aria-label={t.settings.health}>
      <h2>{t.settings.health}</h2>
      <p class="secondary figures">{t.settings.mailsLeft(health.mailsLeft)}</p>
      {health.findings.length === 0 ? (
        <p>{t.settings.healthy}</p>
      ) : (
        <ul class="rows">
          {health.findings.map(({ sheet, row, finding, mend }) => (
            <li key={`${sheet} ${row ?? ''} ${finding}`} class="row">
              <div class="row-text">
                <p class="secondary figures">{t.settings.place(sheet, row)}</p>
                <p>{finding}</p>
                <p class="secondary">{mend}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {health.hasTornRows && (
        <div class="buttons">
          <Button isBusy={working.includes('reuniteRows')} onClick={() => void session.reuniteRows()}>
            {t.settings.reunite}
          </Button>
        </div>
      )}
      {hidden > 0 && <p class="secondary">{t.settings.moreFindings(hidden)}</p>}
    </section>
  );
}
