import { useState } from 'preact/hooks';
import type { CustomerPage } from '../../app/sidebar/customers-contract';
import { CustomerCases } from '../cases/customer-cases';
import { TextPanel } from '../contact-text/text-panel';
import { ContractRow } from '../contracts/contract-row';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Icon } from '../controls/icon';
import { Failed, Skeleton } from '../controls/states';
import { ViewHead } from '../controls/view-head';
import { useLogging } from '../log/start-log';
import { ProgrammeRow } from '../pages/programmes/programme-row';
import { CareSection } from '../schedule/care-section';
import { useSession, useSessionState, useTexts } from '../session/context';
import { CustomerUsage } from '../usage/customer-usage';
import { Archived } from './archived';
import { CustomerDetails } from './customer-details';
import { CustomerForm, customerSlot } from './customer-form';
import { SatisfactionChart } from './satisfaction-chart';
import { Timeline } from './timeline';

/** The page of one customer. */
export function CustomerView({ customerId }: { readonly customerId: string }) {
  const t = useTexts();
  const session = useSession();
  const { pages } = useSessionState();
  const loading = pages[customerId];
  const page = session.page(customerId);
  return (
    <>
      <div class="buttons">
        <Button kind="quiet" onClick={() => session.go({ customerId: null })}>
          <Icon name="back" />
          {t.customers.back}
        </Button>
      </div>
      {page !== null ? (
        <Page page={page} />
      ) : loading?.state === 'failed' ? (
        <Failed refusal={loading.refusal} onRetry={() => void session.loadPage(customerId)} />
      ) : (
        <Skeleton rows={6} />
      )}
    </>
  );
}

function Page({ page }: { readonly page: CustomerPage }) {
  const t = useTexts();
  const session = useSession();
  const startLog = useLogging();
  const { customerId } = page;
  const hasDraft = useSessionState().drafts[customerSlot(customerId)] !== undefined;
  const [isEditing, setEditing] = useState(false);
  const [hasText, setHasText] = useState(false);
  return (
    <>
      <ViewHead title={<CutText text={page.fields.name || customerId} />}>
        <Facts facts={[customerId, page.fields.customerType, page.fields.manager]} />
      </ViewHead>
      <div class="buttons">
        <Button kind="primary" onClick={() => startLog({ customerId })}>
          {t.today.logContact}
        </Button>
        <Button
          onClick={() => session.go({ view: 'contracts', contractsOf: customerId, task: { kind: 'new' } })}
        >
          {t.contracts.new}
        </Button>
        <Button onClick={() => setHasText(!hasText)}>{t.contactTexts.open}</Button>
      </div>
      {hasText && (
        <TextPanel
          isAlone
          about={{ customerId, contractId: '', reason: 'contact', channel: '', category: '' }}
          onClose={() => setHasText(false)}
        />
      )}
      {page.missing.length > 0 && (
        <p class="banner warning">{t.customers.missing(page.missing.join(', '))}</p>
      )}
      {isEditing || hasDraft ? (
        <CustomerForm page={page} onClose={() => setEditing(false)} />
      ) : (
        <CustomerDetails fields={page.fields} onEdit={() => setEditing(true)} />
      )}
      <CareSection customerId={customerId} name={page.fields.name} />
      <section class="section" aria-label={t.customers.contracts}>
        <h2>{t.customers.contracts}</h2>
        {page.contracts.length === 0 ? (
          <p class="secondary">{t.contracts.none}</p>
        ) : (
          <ul class="rows">
            {page.contracts.map((contract) => (
              <ContractRow key={contract.contractId} contract={contract} customerId={customerId} />
            ))}
          </ul>
        )}
      </section>
      <CustomerUsage page={page} />
      <CustomerCases customerId={customerId} />
      <section class="section" aria-label={t.customers.satisfaction}>
        <h2>{t.customers.satisfaction}</h2>
        <SatisfactionChart answers={page.satisfaction} />
      </section>
      {page.programmes.length > 0 && (
        <section class="section" aria-label={t.policy.programmes.list}>
          <h2>{t.policy.programmes.list}</h2>
          <ul class="rows">
            {page.programmes.map((line) => (
              <ProgrammeRow key={line.programmeId} line={line} isOpened={false} isOfCustomer />
            ))}
          </ul>
        </section>
      )}
      <section class="section" aria-label={t.customers.timeline}>
        <h2>{t.customers.timeline}</h2>
        <Timeline contacts={page.timeline} />
      </section>
      <Archived customerId={customerId} archives={page.archives} />
    </>
  );
}
