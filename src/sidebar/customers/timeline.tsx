import { useState } from 'preact/hooks';
import type { ContactLine } from '../../app/sidebar/customers-contract';
import { formatDate } from '../../messages/formats';
import { Button } from '../controls/button';
import { Facts } from '../controls/facts';
import { useOpening, useTexts } from '../session/context';
import { pointsKey } from './points';

const FIRST = 10;

/** Every contact, newest first. */
export function Timeline({ contacts }: { readonly contacts: readonly ContactLine[] }) {
  const t = useTexts();
  const [isWhole, setWhole] = useState(false);
  if (contacts.length === 0) return <p class="secondary">{t.customers.noContacts}</p>;
  const shown = isWhole ? contacts : contacts.slice(0, FIRST);
  return (
    <>
      <ol class="timeline">
        {shown.map((contact, index) => (
          <Contact key={contact.recordId || index} contact={contact} />
        ))}
      </ol>
      {contacts.length > shown.length && (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {t.customers.showAll(contacts.length)}
        </Button>
      )}
    </>
  );
}

function Contact({ contact }: { readonly contact: ContactLine }) {
  const t = useTexts();
  const { language } = useOpening();
  const points = pointsKey(contact.points);
  const due = contact.followUpBy === null ? '' : formatDate(contact.followUpBy, language);
  return (
    <li>
      <Facts
        facts={[
          formatDate(contact.date, language),
          contact.channel,
          contact.category,
          contact.manager,
          points === null ? '' : t.satisfaction[points],
        ]}
      />
      <p>{contact.content}</p>
      {contact.result && <p class="secondary">{t.customers.result(contact.result)}</p>}
      {contact.followUp && (
        <p class="secondary">
          {contact.followedUpOn === null
            ? t.customers.followUpOpen(contact.followUp, due)
            : t.customers.followUpDone(contact.followUp, contact.followedUpOn)}
        </p>
      )}
    </li>
  );
}
