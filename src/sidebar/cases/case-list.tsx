import { Button } from '../controls/button';
import { Empty } from '../controls/states';
import { Answered, useAnswer } from '../pages/use-answer';
import { useSession, useTexts } from '../session/context';
import { Figures } from './case-figures';
import { CaseRow } from './case-row';

/** Every open case, most urgent first; those closed lately; figures and causes. */
export function CaseList() {
  const t = useTexts();
  const session = useSession();
  const asked = useAnswer('cases', () => session.client.caseList({ customerId: null }));
  const toNew = () => session.go({ page: { name: 'cases', id: 'new' } });
  return (
    <Answered asked={asked}>
      {({ open, closed, moreClosed, figures }) => (
        <>
          {open.length === 0 ? (
            <Empty text={t.cases.empty}>
              <Button kind="primary" onClick={toNew}>
                {t.cases.new}
              </Button>
            </Empty>
          ) : (
            <>
              <div class="buttons">
                <Button kind="primary" onClick={toNew}>
                  {t.cases.new}
                </Button>
              </div>
              <section aria-label={t.cases.open(open.length)}>
                <h2>{t.cases.open(open.length)}</h2>
                <ul class="rows">
                  {open.map((line) => (
                    <CaseRow key={line.caseId} line={line} />
                  ))}
                </ul>
              </section>
            </>
          )}
          {figures !== null && open.length + closed.length > 0 && <Figures figures={figures} />}
          {closed.length > 0 && (
            <section class="section" aria-label={t.cases.closed}>
              <h2>{t.cases.closed}</h2>
              <ul class="rows">
                {closed.map((line) => (
                  <CaseRow key={line.caseId} line={line} />
                ))}
              </ul>
              {moreClosed > 0 && <p class="secondary">{t.cases.moreClosed(moreClosed)}</p>}
            </section>
          )}
        </>
      )}
    </Answered>
  );
}
