import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { CustomerBox } from '../controls/customer-box';
import { Empty } from '../controls/states';
import { ViewHead } from '../controls/view-head';
import { useArrival } from '../session/arrival';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import { CustomerView } from './customer-view';

/** 고객: search, or the page of one customer. */
export function CustomersView() {
  const { customerId } = useSessionState().places;
  return customerId === null ? <CustomerSearch /> : <CustomerView key={customerId} customerId={customerId} />;
}

function CustomerSearch() {
  const t = useTexts();
  const session = useSession();
  const { customers } = useOpening();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useArrival(box);
  return (
    <>
      <ViewHead title={t.customers.title}>
        <p class="secondary figures">{t.customers.count(customers.length)}</p>
      </ViewHead>
      <CustomerBox
        label={t.customers.search}
        help={t.search.help}
        text={text}
        onText={setText}
        controlRef={box}
        onChoose={(customerId) => session.go({ customerId })}
      />
      {text === '' &&
        (customers.length > 0 ? (
          <Empty text={t.customers.empty} />
        ) : (
          <Empty text={t.customers.none}>
            <Button kind="primary" onClick={() => session.go({ view: 'log' })}>
              {t.customers.toLog}
            </Button>
          </Empty>
        ))}
    </>
  );
}
