import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { indexCustomers, searchCustomers } from '../customers/customer-search';
import { useOpening, useTexts } from '../session/context';
import { Combobox, type Option } from './combobox';
import type { FieldTexts } from './field';

const MOST = 8;
const NEW = '+';

interface CustomerBoxProps extends FieldTexts {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (customerId: string) => void;
  /** Offers to register the typed name. */
  readonly onNew?: ((name: string) => void) | undefined;
  readonly controlRef?: Ref<HTMLInputElement> | undefined;
}

/** Finds a customer by part of the name, initial consonants, last four digits or id. */
export function CustomerBox(props: CustomerBoxProps) {
  const t = useTexts();
  const { customers, selectedCustomerId } = useOpening();
  const index = useMemo(() => indexCustomers(customers), [customers]);
  const typed = props.text.trim();
  const { found, count } = useMemo(() => searchCustomers(index, typed, MOST), [index, typed]);
  const selected = typed === '' ? customers.find(([id]) => id === selectedCustomerId) : undefined;
  const shown = selected === undefined ? found : [selected];
  const { onNew } = props;
  const mayBeNew = onNew !== undefined && typed !== '' && !/^[\d\s-]*$/.test(typed);
  const options: Option[] = shown.map(([id, name, phone]) => ({
    id,
    content: (
      <>
        <span class="cut strong" title={name}>
          {name}
        </span>
        <span class="secondary figures">{selected ? t.search.ofSelectedRow(phone) : `${phone} · ${id}`}</span>
      </>
    ),
  }));
  if (mayBeNew) options.push({ id: NEW, content: <span class="accent">{t.search.register(typed)}</span> });
  return (
    <Combobox
      {...props}
      isFirstActive={typed !== '' || selected !== undefined}
      options={options}
      footer={
        typed === ''
          ? undefined
          : count === 0
            ? t.search.none
            : count > MOST
              ? t.search.more(count - MOST)
              : undefined
      }
      onChoose={(id) => (id === NEW ? onNew?.(typed) : props.onChoose(id))}
    />
  );
}
