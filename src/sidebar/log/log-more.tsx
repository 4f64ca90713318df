import { formatDate } from '../../messages/formats';
import { Chips } from '../controls/chips';
import { DateField } from '../controls/date-field';
import { Facts } from '../controls/facts';
import { TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { WordField } from '../controls/word-box';
import { type FormDraft, useOpening, useTexts } from '../session/context';
import { contractsOf, type LogDraft } from './log-draft';

interface LogMoreProps {
  readonly draft: FormDraft<LogDraft>;
  readonly dateError: string | undefined;
  readonly soldForError: string | undefined;
}

/** What fills itself in, folded away: the day, the contract, who logs. */
export function LogMore({ draft, dateError, soldForError }: LogMoreProps) {
  const t = useTexts();
  const opening = useOpening();
  const { today, language, managers, customers } = opening;
  const { value, change } = draft;
  const running = contractsOf(opening, value.customerId);
  const date = dateOf(value.date, today, 'back') ?? today;
  const contract = running.find(([id]) => id === value.contractId);
  const type = customers.find(([id]) => id === value.customerId)?.[3];
  const summary = [
    formatDate(date, language),
    type ?? '',
    contract?.[2] ?? (running.length > 1 ? t.log.chooseContract(running.length) : ''),
    value.manager || opening.me.name || t.today.noManager,
    value.soldItem === '' ? '' : t.plans.usage.sold(value.soldItem),
  ];
  // What was sold is asked for where a sale is logged; it need not be noted anywhere else.
  const isSale = value.category === t.plans.usage.saleCategory;
  const isOpen = isSale || dateError !== undefined || soldForError !== undefined;
  return (
    <details class="more" open={isOpen || undefined}>
      <summary>
        <span class="label">{t.log.filled}</span>
        <Facts facts={summary} />
      </summary>
      <DateField
        label={t.log.date}
        direction="back"
        text={value.date}
        help={value.date === '' ? `→ ${formatDate(today, language)}` : undefined}
        onChange={(text) => change({ date: text })}
        error={dateError}
      />
      {running.length > 0 && (
        <Chips
          label={t.log.contract}
          choices={running.map(([id, , service, end], index) => ({
            value: id,
            label: t.log.contractChoice(service, end),
            digit: index < 9 ? String(index + 1) : '',
          }))}
          value={value.contractId}
          onChange={(contractId) => change({ contractId })}
          error={draft.refusal?.fields.contractId}
        />
      )}
      <WordField
        label={t.customer.fields.manager}
        words={managers}
        value={value.manager || (opening.me.name ?? '')}
        onChange={(manager) => change({ manager })}
        error={draft.refusal?.fields.manager}
      />
      <TextField
        label={t.plans.usage.soldItem}
        value={value.soldItem}
        onChange={(soldItem) => change({ soldItem })}
        error={draft.refusal?.fields.purchasedItem}
      />
      <TextField
        label={t.plans.usage.soldFor}
        isFigure
        help={t.contract.feeHelp}
        value={value.soldFor}
        onChange={(soldFor) => change({ soldFor })}
        error={draft.refusal?.fields.purchasedFor ?? soldForError}
      />
      <div class="field">
        <p class="label">{t.policy.criteria}</p>
        <p class="line words">{opening.guidance.criteria}</p>
      </div>
    </details>
  );
}
