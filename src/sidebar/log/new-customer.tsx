import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Likeness } from '../../app/sidebar/customers-contract';
import type { Opening } from '../../app/sidebar/opening-contract';
import { readPhone } from '../../domain/phone';
import { Button } from '../controls/button';
import { isSaveKey } from '../controls/keys';
import { RefusalLine } from '../controls/states';
import { TextField } from '../controls/text-field';
import { WordField } from '../controls/word-box';
import { ReferrerField } from '../customers/referrer-field';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { LikelyDuplicates } from './likely-duplicates';

export const NEW_CUSTOMER_SLOT = 'new-customer';

interface NewDraft {
  readonly name: string;
  readonly phone: string;
  readonly customerType: string;
  readonly source: string;
  readonly referrerId: string;
}

const blank: NewDraft = { name: '', phone: '', customerType: '', source: '', referrerId: '' };

/** What the panel begins with; it stands open as long as there is such a draft. */
export function newCustomer(name: string, opening: Opening, type: string): NewDraft {
  const { customerType } = opening.lists;
  return { ...blank, name, customerType: customerType.find((word) => word === type) ?? '' };
}

interface NewCustomerProps {
  readonly onDone: (customerId: string) => void;
  readonly onCancel: () => void;
}

export function NewCustomer(props: NewCustomerProps) {
  const { isBegun } = useDraft(NEW_CUSTOMER_SLOT, blank);
  return isBegun ? <NewCustomerPanel {...props} /> : null;
}

/** Asks before a customer is made, and shows who it may already be. */
function NewCustomerPanel(props: NewCustomerProps) {
  const t = useTexts();
  const session = useSession();
  const { lists, me } = useOpening();
  const draft = useDraft(NEW_CUSTOMER_SLOT, blank);
  const { name, phone, customerType, source, referrerId } = draft.value;
  const [like, setLike] = useState<readonly Likeness[] | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isTried, setTried] = useState(false);
  const phoneBox = useRef<HTMLInputElement>(null);
  const reading = readPhone(phone);

  // Before the next key comes: it belongs to this box.
  useLayoutEffect(() => phoneBox.current?.focus(), []);

  const register = async (isSure: boolean) => {
    setTried(true);
    if (name.trim() === '' || !reading.ok || isBusy) return phoneBox.current?.focus();
    setBusy(true);
    const found = isSure
      ? null
      : await session.client.findDuplicates({ name: name.trim(), phone: reading.phone });
    if (found !== null && !found.ok) session.saves.tell('duplicates', found.error.message);
    else if (found !== null && found.value.like.length > 0) setLike(found.value.like);
    else await add(reading.phone);
    setBusy(false);
  };
  const add = async (written: string) => {
    const reply = await session.saves.save({
      name: 'addCustomer',
      input: {
        key: session.newKey(),
        draft: {
          name: name.trim(),
          phone: written,
          secondPhone: '',
          email: '',
          address: '',
          customerType,
          manager: me.name ?? '',
          needs: '',
          source,
          referrerId,
          interests: '',
          preference: '',
          preferredChannel: '',
          ageBand: '',
          gender: '',
          memo: '',
        },
      },
      about: t.saved.customer(name.trim()),
      slot: NEW_CUSTOMER_SLOT,
      patchAfter: ({ customerId }) => ({
        opening: (opening) => ({
          ...opening,
          customers: [...opening.customers, [customerId, name.trim(), written, customerType, me.name ?? '']],
        }),
      }),
    });
    if (reply.ok) props.onDone(reply.value.customerId);
  };
  const cancel = () => {
    draft.clear();
    props.onCancel();
  };

  return (
    <section
      class="panel"
      aria-label={t.log.registerTitle}
      onKeyDown={(event) => {
        if (isSaveKey(event)) {
          event.preventDefault();
          event.stopPropagation();
          void register(like !== null);
        } else if (event.key === 'Escape') cancel();
      }}
    >
      <h2>{t.log.registerTitle}</h2>
      <RefusalLine refusal={draft.refusal} />
      <TextField
        label={t.customer.fields.name}
        isRequired
        value={name}
        onChange={(next) => draft.change({ name: next })}
        error={draft.refusal?.fields.name ?? (isTried && name.trim() === '' ? t.form.blank : undefined)}
      />
      <TextField
        label={t.customer.fields.phone}
        isRequired
        inputMode="tel"
        isFigure
        controlRef={phoneBox}
        value={phone}
        help={reading.ok && reading.phone !== phone ? `→ ${reading.phone}` : undefined}
        onChange={(next) => {
          setLike(null);
          draft.change({ phone: next });
        }}
        onEnter={() => void register(like !== null)}
        error={draft.refusal?.fields.phone ?? (isTried && !reading.ok ? t.form.noPhone : undefined)}
      />
      <WordField
        label={t.customer.fields.customerType}
        words={lists.customerType}
        value={customerType}
        onChange={(next) => draft.change({ customerType: next })}
      />
      <WordField
        label={t.customer.fields.source}
        words={lists.source}
        value={source}
        onChange={(next) => draft.change({ source: next })}
        error={draft.refusal?.fields.source}
      />
      <ReferrerField
        label={t.customer.fields.referrerId}
        value={referrerId}
        onChange={(next) => draft.change({ referrerId: next })}
        error={draft.refusal?.fields.referrerId}
      />
      {like !== null && (
        <LikelyDuplicates
          like={like}
          onUse={(customerId) => {
            draft.clear();
            props.onDone(customerId);
          }}
        />
      )}
      <div class="buttons">
        <Button kind="quiet" onClick={cancel}>
          {t.form.cancel}
        </Button>
        <Button onClick={() => void register(like !== null)} isBusy={isBusy}>
          {isBusy ? t.shell.working : like === null ? t.log.register : t.log.registerAnyway}
        </Button>
      </div>
    </section>
  );
}
