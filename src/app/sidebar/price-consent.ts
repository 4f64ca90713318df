import type { CivilDate } from '../../domain/civil-date';
import { type ConsentProblem, consentProblem, isPriceRise, needsPriceConsent } from '../../domain/price-rise';
import { monthlyValue } from '../../domain/won';
import { messages } from '../../messages/messages';
import { type ContractRow, contractLedger } from '../../sheets/contract-ledger';
import { readTable } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { type Caller, smallTable } from './caller';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import type { PriceConsent } from './renewals-contract';
import type { Cells } from './row-cells';

/**
 * The cells of the consent to a price that is higher than the one before; none where the price does not rise.
 * Refuses, with the sentence at the field, where the law asks for a consent and none holds.
 *
 * @param from the first day of the new price
 */
export function consentCells(
  caller: Caller,
  { before, after, from }: { readonly before: Cells; readonly after: Cells; readonly from: CivilDate },
  given: PriceConsent | undefined,
): Cells {
  const [old, next] = [pricedRow(caller, before), pricedRow(caller, after)];
  if (!isPriceRise(old.perMonth, next.perMonth)) return {};
  const consent = given?.on == null ? recordedIn(next.row) : given;
  const problem = consentProblem(consent, { from, today: caller.today });
  const isNeeded = needsPriceConsent(from, [old.row, next.row]);
  if (problem !== null && (isNeeded || problem === 'future')) refuseConsent(caller, problem, from);
  if (given?.on == null) return {};
  return cellsOfTexts(caller, contractLedger, { priceConsentOn: given.on, priceConsentHow: given.how });
}

interface Priced {
  readonly row: Pick<ContractRow, 'autoRenewal' | 'itemKind' | 'priceConsentOn' | 'priceConsentHow'>;
  readonly perMonth: number | null;
}

const unreadable = {
  autoRenewal: null,
  itemKind: null,
  priceConsentOn: null,
  priceConsentHow: null,
} as const;

function pricedRow(caller: Caller, cells: Cells): Priced {
  const columns = Object.keys(contractLedger.columns);
  const [read] = readTable(contractLedger, {
    columns: new Map(columns.map((column, index) => [column, index + 1])),
    missing: [],
    ambiguous: [],
    firstRow: 2,
    cells: [columns.map((column) => cells[column] ?? '')],
  }).rows;
  if (!read) return { row: unreadable, perMonth: null };
  const { fee, start, end, service } = read.row;
  const option = smallTable(caller, services).rows.find(({ row }) => row.service === service);
  const cycle = read.row.feeCycle ?? option?.row.feeCycle ?? 'month';
  const isPriced = fee !== null && start !== null && end !== null && end >= start;
  return { row: read.row, perMonth: isPriced ? monthlyValue({ fee, cycle, start, end }) : null };
}

/** What stands in the row already, as when somebody typed it into the sheet. */
function recordedIn({ priceConsentOn, priceConsentHow }: Priced['row']): PriceConsent {
  return { on: priceConsentOn, how: priceConsentHow ?? '' };
}

function refuseConsent(caller: Caller, problem: ConsentProblem, from: CivilDate): never {
  const { fields, renewals } = messages[caller.language];
  const sentence = problem === 'future' ? fields.future : renewals.consent[problem](from);
  return refuse(caller.language, 'bad-input', { message: sentence, fields: { priceConsent: sentence } });
}
