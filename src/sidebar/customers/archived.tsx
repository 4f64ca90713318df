import { useState } from 'preact/hooks';
import type { ContactLine } from '../../app/sidebar/customers-contract';
import { Button } from '../controls/button';
import { RefusalLine } from '../controls/states';
import { useSession, useTexts } from '../session/context';
import type { Outcome } from '../session/state';
import { Timeline } from './timeline';

/** 보관된 일지: contacts in closed years, read one year at a time when someone asks. */
export function Archived(props: { readonly customerId: string; readonly archives: readonly string[] }) {
  const t = useTexts();
  if (props.archives.length === 0) return null;
  return (
    <section class="section" aria-label={t.archive.customer.title}>
      <h2>{t.archive.customer.title}</h2>
      {props.archives.map((id) => (
        <ArchivedYear key={id} id={id} customerId={props.customerId} />
      ))}
    </section>
  );
}

function ArchivedYear({ id, customerId }: { readonly id: string; readonly customerId: string }) {
  const t = useTexts();
  const { client } = useSession();
  const [answer, setAnswer] = useState<Outcome<{ readonly contacts: readonly ContactLine[] }> | null>(null);
  const [isReading, setReading] = useState(false);
  const [year = id] = id.split('-');
  const read = async () => {
    setReading(true);
    setAnswer(await client.archivedContacts({ id, customerId }));
    setReading(false);
  };
  if (!answer?.ok)
    return (
      <>
        <RefusalLine refusal={answer?.error ?? null} />
        <div class="buttons">
          <Button isBusy={isReading} onClick={() => void read()}>
            {t.archive.customer.read(year)}
          </Button>
        </div>
      </>
    );
  return (
    <>
      <h3>{t.archive.year(year)}</h3>
      {answer.value.contacts.length === 0 ? (
        <p class="secondary">{t.archive.customer.none(year)}</p>
      ) : (
        <Timeline contacts={answer.value.contacts} />
      )}
    </>
  );
}
