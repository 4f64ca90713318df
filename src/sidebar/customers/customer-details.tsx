import type { CustomerFields } from '../../app/sidebar/customers-contract';
import { Button } from '../controls/button';
import { useOpening, useTexts } from '../session/context';
import { mainFieldNames, profileFieldNames } from './customer-fields';

/** What is known of a customer; blank fields say so. */
export function CustomerDetails(props: { readonly fields: CustomerFields; readonly onEdit: () => void }) {
  const t = useTexts();
  const { customers } = useOpening();
  const shown = [...mainFieldNames, ...profileFieldNames.filter((field) => props.fields[field] !== '')];
  const referrer = customers.find(([id]) => id === props.fields.referrerId)?.[1];
  return (
    <section class="section" aria-label={t.customers.details}>
      <div class="section-head">
        <h2>{t.customers.details}</h2>
        <Button kind="quiet" onClick={props.onEdit}>
          {t.form.edit}
        </Button>
      </div>
      <dl class="details">
        {shown.map((field) => (
          <div key={field}>
            <dt>{t.customer.fields[field]}</dt>
            <dd class={props.fields[field] === '' ? 'secondary' : ''}>
              {props.fields[field] || t.form.none}
              {field === 'referrerId' && referrer !== undefined && ` · ${referrer}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
