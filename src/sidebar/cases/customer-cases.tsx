import { Button } from '../controls/button';
import { Answered, useAnswer } from '../pages/use-answer';
import { useSession, useTexts } from '../session/context';
import { CaseRow } from './case-row';

/** The complaints and requests of one customer, on their page. */
export function CustomerCases({ customerId }: { readonly customerId: string }) {
  const { cases: t } = useTexts();
  const session = useSession();
  const asked = useAnswer(`cases ${customerId}`, () => session.client.caseList({ customerId }));
  return (
    <section class="section" aria-label={t.ofCustomer}>
      <h2>{t.ofCustomer}</h2>
      <Answered asked={asked}>
        {({ open, closed }) =>
          open.length + closed.length === 0 ? (
            <p class="secondary">{t.noneOfCustomer}</p>
          ) : (
            <ul class="rows">
              {[...open, ...closed].map((line) => (
                <CaseRow key={line.caseId} line={line} />
              ))}
            </ul>
          )
        }
      </Answered>
      <div class="buttons">
        <Button onClick={() => session.go({ page: { name: 'cases', id: `new ${customerId}` } })}>
          {t.new}
        </Button>
      </div>
    </section>
  );
}
