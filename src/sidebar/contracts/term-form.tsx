import { useState } from 'preact/hooks';
import type { ContractLine } from '../../app/sidebar/contracts-contract';
import type { CustomerPage } from '../../app/sidebar/customers-contract';
import { type CivilDate, daysBetween } from '../../domain/civil-date';
import { monthlyValue } from '../../domain/won';
import { readWonText } from '../../domain/won-text';
import { ActionBar } from '../controls/action-bar';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { dateOf } from '../controls/typed-date';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { ConsentFields } from './consent-fields';
import { feeCycleOf } from './fee-cycles';
import { priceRise, readConsent } from './price-rise';
import { newTerm, overlapping, proposedEnd, renewalOf } from './proposal';
import { TermFields, type TermProblem } from './term-fields';

interface TermFormProps {
  readonly page: CustomerPage;
  /** The term that is renewed. */
  readonly previous: ContractLine | undefined;
  readonly onClose: () => void;
}

/** A new term, or the one that follows an old one. */
export function TermForm({ page, previous, onClose }: TermFormProps) {
  const t = useTexts();
  const session = useSession();
  const opening = useOpening();
  const { today } = opening;
  const { customerId } = page;
  const slot =
    previous === undefined ? `contract/new/${customerId}` : `contract/renew/${previous.contractId}`;
  const draft = useDraft(
    slot,
    previous === undefined ? newTerm(opening, page.fields.manager, t.feeCycle) : renewalOf(previous),
  );
  const [tries, setTries] = useState(0);
  const { value } = draft;

  const start = dateOf(value.start, today, 'ahead');
  const proposed = proposedEnd(start, value.months);
  const end = value.end.trim() === '' ? proposed : dateOf(value.end, today, 'ahead');
  const fee = readWonText(value.fee)?.won ?? null;
  const cycle = feeCycleOf(value.feeCycle);
  const span = start !== null && end !== null && end >= start ? { start, end } : null;
  const other = span === null ? null : overlapping(page.contracts, { service: value.service, ...span }, null);
  const priced = { ...value, start: span?.start ?? '', end: span?.end ?? '' };
  const rise =
    previous === undefined || start === null ? null : priceRise(previous, priced, start, opening.services);
  const agreed = rise === null ? null : readConsent(value, rise, today);
  const problems: TermProblem[] = [
    ...(value.service === '' ? (['service'] as const) : []),
    ...(start === null ? (['start'] as const) : []),
    ...(end === null || (start !== null && end < start) ? (['end'] as const) : []),
    ...(value.fee.trim() !== '' && fee === null ? (['fee'] as const) : []),
  ];

  const save = () => {
    const isAgreed = agreed === null || agreed.problem === null;
    if (problems.length > 0 || span === null || !isAgreed) return setTries(tries + 1);
    const fields = {
      start: span.start,
      end: span.end,
      service: value.service,
      fee: fee === null ? '' : String(fee),
      feeCycle: value.feeCycle,
      manager: value.manager,
      autoRenewal: value.autoRenewal,
      memo: value.memo.trim(),
    };
    void session.saves.save({
      name: 'addContract',
      input: {
        key: session.newKey(),
        draft: {
          ...fields,
          customerId,
          previousId: previous?.contractId ?? null,
          ...(agreed === null ? {} : { priceConsent: agreed.consent }),
        },
      },
      about:
        previous === undefined
          ? t.saved.contract(page.fields.name)
          : t.saved.renewal(page.fields.name, span.end),
      slot,
      patchAfter: ({ contractId }) => ({
        opening: (now) => ({
          ...now,
          contracts: [...now.contracts, [contractId, customerId, fields.service, span.end]],
          todos: now.todos.filter(
            (todo) => todo.kind !== 'contract' || todo.contractId !== previous?.contractId,
          ),
        }),
        page: { customerId, change: (now) => withTerm(now, contractId, fields, span, today, previous) },
      }),
    });
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const title = previous === undefined ? t.contracts.new : t.contracts.renewalOf(previous.contractId);

  return (
    <Form takesFocus label={title} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{title}</h2>
      <RefusalLine refusal={draft.refusal} />
      <TermFields
        draft={draft}
        end={end}
        isProposed={value.end.trim() === '' && proposed !== null}
        monthly={
          span !== null && fee !== null && cycle !== null ? monthlyValue({ fee, cycle, ...span }) : null
        }
        problems={tries > 0 ? problems : []}
      />
      {rise !== null && (
        <ConsentFields
          rise={rise}
          value={value}
          onChange={draft.change}
          isTried={tries > 0}
          refusal={draft.refusal?.fields.priceConsent}
        />
      )}
      {other !== null && (
        <p class="banner warning" role="status">
          {t.contracts.overlap(other.contractId, other.fields.start, other.fields.end)}
        </p>
      )}
      <ActionBar
        label={previous === undefined ? t.contracts.add : t.contracts.renew}
        onSave={save}
        onLeave={leave}
      />
    </Form>
  );
}

/** A term as it stands until the page is asked for again. */
function withTerm(
  page: CustomerPage,
  contractId: string,
  fields: ContractLine['fields'],
  span: { readonly start: CivilDate; readonly end: CivilDate },
  today: CivilDate,
  previous: ContractLine | undefined,
): CustomerPage {
  const line: ContractLine = {
    contractId,
    fields,
    status: span.start > today ? 'scheduled' : 'active',
    daysLeft: daysBetween(today, span.end),
    stage: null,
    monthlyValue: null,
    isSubscription: previous?.isSubscription ?? false,
    successorId: null,
    terminatedOn: null,
    pausedFrom: null,
    pausedUntil: null,
  };
  return {
    ...page,
    contracts: [
      line,
      ...page.contracts.map((one) =>
        one.contractId === previous?.contractId ? { ...one, successorId: contractId } : one,
      ),
    ],
  };
}
