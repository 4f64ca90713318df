import type { ContractFields, ContractLine } from '../../app/sidebar/contracts-contract';
import type { Opening, ServiceOption } from '../../app/sidebar/opening-contract';
import { addDays, type CivilDate, daysBetween, isCivilDate } from '../../domain/civil-date';
import { endOfTerm, termLength, termsOverlap } from '../../domain/term';
import type { FeeCycle } from '../../domain/won';

/** A new term as typed. */
export interface TermDraft {
  readonly service: string;
  readonly start: string;
  /** Whole months; '' where the end is typed instead. */
  readonly months: string;
  /** '' follows the start and the months. */
  readonly end: string;
  readonly fee: string;
  /** The word of the ledger. */
  readonly feeCycle: string;
  readonly manager: string;
  readonly autoRenewal: string;
  readonly memo: string;
  /** When and how the customer agreed to a higher price. */
  readonly consentOn: string;
  readonly consentHow: string;
}

const noConsent = { consentOn: '', consentHow: '' } as const;

type CycleWords = Readonly<Record<FeeCycle, string>>;

const FARTHEST_MONTHS = 1200;

/** A new term: from today, as long and as dear as its service usually is. */
export function newTerm(opening: Opening, manager: string, words: CycleWords): TermDraft {
  const [only, ...others] = opening.services;
  return {
    service: '',
    start: opening.today,
    months: '',
    end: '',
    fee: '',
    feeCycle: '',
    manager: manager || (opening.me.name ?? ''),
    autoRenewal: '',
    memo: '',
    ...noConsent,
    ...(only !== undefined && others.length === 0 ? ofService(only, words) : {}),
  };
}

/** What choosing a service proposes. */
export function ofService(
  service: ServiceOption,
  words: CycleWords,
): Pick<TermDraft, 'service' | 'months' | 'fee' | 'feeCycle'> {
  return {
    service: service.service,
    months: service.months === null ? '' : String(service.months),
    fee: service.fee === null ? '' : String(service.fee),
    feeCycle: service.feeCycle === null ? '' : words[service.feeCycle],
  };
}

/** The term after one: from the day after its end, as long as it was, at its fee. */
export function renewalOf(old: ContractLine): TermDraft {
  const { fields } = old;
  const span = spanOf(fields);
  const length = span === null ? null : termLength(span.start, span.end);
  const isWhole = length !== null && length.days === 0 && length.months > 0;
  const start = span === null ? null : addDays(span.end, 1);
  return {
    service: fields.service,
    start: start ?? '',
    months: isWhole ? String(length.months) : '',
    // A term of odd days is proposed by its days.
    end: !isWhole && span !== null && start !== null ? addDays(start, daysBetween(span.start, span.end)) : '',
    fee: fields.fee,
    feeCycle: fields.feeCycle,
    manager: fields.manager,
    autoRenewal: fields.autoRenewal,
    memo: '',
    ...noConsent,
  };
}

/** The end that follows from a start and months; null where either is missing or no number. */
export function proposedEnd(start: CivilDate | null, months: string): CivilDate | null {
  const count = Number(months.trim() || Number.NaN);
  if (start === null || !Number.isInteger(count) || count < 1 || count > FARTHEST_MONTHS) return null;
  return endOfTerm(start, count);
}

/** The running or coming term of the same service that a new one would overlap. */
export function overlapping(
  contracts: readonly ContractLine[],
  term: { readonly service: string; readonly start: CivilDate; readonly end: CivilDate },
  exceptId: string | null,
): ContractLine | null {
  return (
    contracts.find((contract) => {
      const span = spanOf(contract.fields);
      if (contract.contractId === exceptId || contract.fields.service !== term.service || span === null)
        return false;
      const { terminatedOn } = contract;
      if (terminatedOn === null || terminatedOn > span.end) return termsOverlap(span, term);
      return terminatedOn >= span.start && termsOverlap({ start: span.start, end: terminatedOn }, term);
    }) ?? null
  );
}

/** Where a term ends once its pause has an end: as many days later as it stood still. */
export function endAfterPause(end: CivilDate, from: CivilDate, until: CivilDate): CivilDate {
  return addDays(end, daysBetween(from, until) + 1);
}

function spanOf({ start, end }: ContractFields): { start: CivilDate; end: CivilDate } | null {
  return isCivilDate(start) && isCivilDate(end) && start <= end ? { start, end } : null;
}
