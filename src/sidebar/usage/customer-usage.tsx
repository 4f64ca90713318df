import { useState } from 'preact/hooks';
import type { CustomerPage } from '../../app/sidebar/customers-contract';
import type { UsageLine } from '../../app/sidebar/plans-contract';
import { formatDate, formatNumber, formatWon } from '../../messages/formats';
import { Button } from '../controls/button';
import { Facts } from '../controls/facts';
import { Answered, useAnswer } from '../pages/use-answer';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import { UsageForm, usageSlot } from './usage-form';

/** What a customer uses and buys, and a form to note more of it. */
export function CustomerUsage({ page }: { readonly page: CustomerPage }) {
  const { usage: t } = useTexts().plans;
  const session = useSession();
  const { customerId } = page;
  const { drafts } = useSessionState();
  const [isAdding, setAdding] = useState(false);
  const asked = useAnswer(`usage ${customerId}`, () => session.client.usage({ customerId }));
  const isOpen = isAdding || drafts[usageSlot(customerId)] !== undefined;
  return (
    <section class="section" aria-label={t.title}>
      <div class="section-head">
        <h2>{t.title}</h2>
        {!isOpen && (
          <Button kind="quiet" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        )}
      </div>
      {isOpen && <UsageForm page={page} onClose={() => setAdding(false)} />}
      <Answered asked={asked}>
        {({ pattern, lines }) => (
          <>
            {pattern !== '' && <p class="figures">{pattern}</p>}
            {lines.length === 0 ? (
              <p class="secondary">{t.none}</p>
            ) : (
              <ol class="timeline">
                {lines.map((line, index) => (
                  <Line key={line.usageId || index} line={line} />
                ))}
              </ol>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

function Line({ line: { date, kind, item, quantity, amount, memo } }: { readonly line: UsageLine }) {
  const { usage: t } = useTexts().plans;
  const { language } = useOpening();
  return (
    <li>
      <Facts
        facts={[
          formatDate(date, language),
          t.kinds[kind],
          item,
          quantity === null ? '' : t.quantity(formatNumber(quantity)),
          amount === null ? '' : formatWon(amount, language),
        ]}
      />
      {memo !== '' && <p>{memo}</p>}
    </li>
  );
}
