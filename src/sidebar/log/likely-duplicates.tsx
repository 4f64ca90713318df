import type { Likeness } from '../../app/sidebar/customers-contract';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { useTexts } from '../session/context';

/** Customers that the new one may be already, each with a way to take it instead. */
export function LikelyDuplicates(props: {
  readonly like: readonly Likeness[];
  readonly onUse: (customerId: string) => void;
}) {
  const t = useTexts();
  return (
    <div role="alert">
      <p class="line error">{t.log.duplicates(props.like.length)}</p>
      <ul class="rows">
        {props.like.map(({ customerId, name, phone, reasons }) => (
          <li key={customerId} class="row">
            <div class="row-text">
              <CutText text={name} isStrong />
              <Facts facts={[phone, customerId, ...reasons.map((reason) => t.likeness[reason])]} />
            </div>
            <Button label={t.log.takeInstead(name)} onClick={() => props.onUse(customerId)}>
              {t.log.take}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
