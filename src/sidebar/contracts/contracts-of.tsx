import type { CustomerPage } from '../../app/sidebar/customers-contract';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Icon } from '../controls/icon';
import { Empty, Failed, Skeleton } from '../controls/states';
import { ViewHead } from '../controls/view-head';
import { useSession, useSessionState, useTexts } from '../session/context';
import { ContractRow } from './contract-row';
import { CorrectForm } from './correct-form';
import { EndForm } from './end-form';
import { PauseForm } from './pause-form';
import { TermForm } from './term-form';

/** The contracts of one customer, and the form of what is being done to one. */
export function ContractsOf({ customerId }: { readonly customerId: string }) {
  const t = useTexts();
  const session = useSession();
  const { pages } = useSessionState();
  const loading = pages[customerId];
  const page = session.page(customerId);
  return (
    <>
      <div class="buttons">
        <Button kind="quiet" onClick={() => session.go({ contractsOf: null, task: null })}>
          <Icon name="back" />
          {t.contracts.back}
        </Button>
      </div>
      {page !== null ? (
        <Contracts page={page} />
      ) : loading?.state === 'failed' ? (
        <Failed refusal={loading.refusal} onRetry={() => void session.loadPage(customerId)} />
      ) : (
        <Skeleton />
      )}
    </>
  );
}

function Contracts({ page }: { readonly page: CustomerPage }) {
  const t = useTexts();
  const session = useSession();
  const { task } = useSessionState().places;
  const { customerId } = page;
  const close = () => session.go({ task: null });
  const contract =
    task === null || task.kind === 'new'
      ? undefined
      : page.contracts.find(({ contractId }) => contractId === task.contractId);
  const head = (
    <ViewHead title={<CutText text={page.fields.name || customerId} />}>
      <p class="secondary figures">{customerId}</p>
    </ViewHead>
  );
  if (task?.kind === 'new' || (task?.kind === 'renew' && contract !== undefined)) {
    return (
      <>
        {head}
        <TermForm page={page} previous={contract} onClose={close} />
      </>
    );
  }
  if (task !== null && contract !== undefined) {
    const form = { page, contract, onClose: close };
    return (
      <>
        {head}
        {task.kind === 'correct' && <CorrectForm {...form} />}
        {task.kind === 'pause' && <PauseForm {...form} />}
        {task.kind === 'end' && <EndForm {...form} />}
      </>
    );
  }
  return (
    <>
      {head}
      <div class="buttons">
        <Button kind="primary" onClick={() => session.go({ task: { kind: 'new' } })}>
          {t.contracts.new}
        </Button>
        <Button onClick={() => session.go({ view: 'customers', customerId })}>{t.today.toCustomer}</Button>
      </div>
      {page.contracts.length === 0 ? (
        <Empty text={t.contracts.none} />
      ) : (
        <ul class="rows">
          {page.contracts.map((one) => (
            <ContractRow key={one.contractId} contract={one} customerId={customerId} />
          ))}
        </ul>
      )}
    </>
  );
}
