import type { CustomerFields } from '../../app/sidebar/contract';
import { Button } from '../controls/button';
import { useTexts } from '../session/context';
import { customerFieldNames } from './customer-fields';

/** What is known of a customer; blank fields say so. */
export function CustomerDetails(props: { readonly fields: CustomerFields; readonly onEdit: () => void }) {
  const t = useTexts();
  return (
    <section class="section" aria-label={t.customers.details}>
      <div class="section-head">
        <h2>{t.customers.details}</h2>
        <Button kind="quiet" onClick={props.onEdit}>
          {t.form.edit}
        </Button>
      </div>
      <dl class="details">
        {customerFieldNames.map((field) => (
          <div key={field}>
            <dt>{t.customer.fields[field]}</dt>
            <dd class={props.fields[field] === '' ? 'secondary' : ''}>
              {props.fields[field] || t.form.none}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
