import { useState } from 'preact/hooks';
import { CustomerBox } from '../controls/customer-box';
import type { FieldTexts } from '../controls/field';
import { useOpening, useTexts } from '../session/context';

interface ReferrerProps extends FieldTexts {
  /** A customer's id; '' for nobody. */
  readonly value: string;
  readonly onChange: (customerId: string) => void;
}

/** Who recommended a customer, found as customers are everywhere. */
export function ReferrerField({ value, onChange, ...texts }: ReferrerProps) {
  const t = useTexts();
  const { customers } = useOpening();
  const name = customers.find(([id]) => id === value)?.[1];
  const [typed, setTyped] = useState(name ?? value);
  return (
    <CustomerBox
      {...texts}
      help={name === undefined ? t.customer.referrerHelp : t.customer.moreOf(name)}
      text={typed}
      onText={(text) => {
        setTyped(text);
        // A name that is no longer the one that was chosen stands for nobody.
        onChange(text.trim() === '' || text !== name ? text.trim() : value);
      }}
      onChoose={(customerId) => {
        setTyped(customers.find(([id]) => id === customerId)?.[1] ?? customerId);
        onChange(customerId);
      }}
    />
  );
}
