import { useMemo, useRef, useState } from 'preact/hooks';
import type { Opening } from '../../app/sidebar/opening-contract';
import { daysBetween } from '../../domain/civil-date';
import { formatDate, formatDaysLeft } from '../../messages/formats';
import { Button } from '../controls/button';
import { CustomerBox } from '../controls/customer-box';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Empty } from '../controls/states';
import { ViewHead } from '../controls/view-head';
import { useArrival } from '../session/arrival';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import { ContractsOf } from './contracts-of';

/** 계약: the contracts of one customer, or where to find them. */
export function ContractsView() {
  const { contractsOf } = useSessionState().places;
  return contractsOf === null ? (
    <ContractSearch />
  ) : (
    <ContractsOf key={contractsOf} customerId={contractsOf} />
  );
}

const SOONEST = 20;

function ContractSearch() {
  const t = useTexts();
  const session = useSession();
  const { contracts, customers, today, language } = useOpening();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useArrival(box);
  const soonest = useMemo(() => soonestOf({ contracts, customers }), [contracts, customers]);
  const show = (customerId: string) => session.go({ contractsOf: customerId, task: null });
  return (
    <>
      <ViewHead title={t.contracts.title}>
        <p class="secondary figures">{t.contracts.count(contracts.length)}</p>
      </ViewHead>
      <CustomerBox
        label={t.customers.search}
        help={t.search.help}
        text={text}
        onText={setText}
        controlRef={box}
        onChoose={show}
      />
      <div class="buttons">
        <Button onClick={() => session.go({ page: { name: 'renewals', id: null } })}>
          {t.pages.titles.renewals}
        </Button>
      </div>
      {soonest.length === 0 ? (
        <Empty text={t.contracts.empty} />
      ) : (
        <section class="section" aria-label={t.contracts.soonest}>
          <h2>{t.contracts.soonest}</h2>
          <ul class="rows">
            {soonest.map(({ id, customerId, name, service, end }) => (
              <li key={id}>
                <button type="button" class="row row-button" onClick={() => show(customerId)}>
                  <span class="row-text">
                    <CutText text={name} isStrong />
                    <Facts
                      facts={[
                        formatDaysLeft(daysBetween(today, end), language),
                        service,
                        formatDate(end, language),
                      ]}
                    />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function soonestOf({ contracts, customers }: Pick<Opening, 'contracts' | 'customers'>) {
  return [...contracts]
    .sort((a, b) => (a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : 0))
    .slice(0, SOONEST)
    .map(([id, customerId, service, end]) => {
      const name = customers.find(([one]) => one === customerId)?.[1] ?? customerId;
      return { id, customerId, name, service, end };
    });
}
