import { addDays, addMonths, type CivilDate, type CivilMonth, lastOfMonth, monthOf } from './civil-date';
import { type ContractTerm, isRenewalCommitted, type RenewalStage } from './contract';

/** A contract as the board needs it. */
export interface BoardContract {
  readonly term: ContractTerm;
  readonly monthlyValue: number | null;
  readonly successorId: string | null;
}

/** So many contracts, and what they bring a month as far as their fees are known. */
export interface BoardSum {
  count: number;
  monthlyValue: number;
}

/** What ends in the coming months and how far its renewal is. */
export interface RenewalBoard<Contract> {
  /** Soonest end first. */
  rows: { contract: Contract; stage: RenewalStage }[];
  byStage: Record<RenewalStage, BoardSum>;
  /** What is not agreed on yet, by the month of its end. */
  byMonth: (BoardSum & { month: CivilMonth })[];
  /** All that is not agreed on yet, and neither given up. */
  atRisk: BoardSum;
  /** What ends in these months and has its successor already. */
  renewed: BoardSum;
}

/** The last day of a board over so many calendar months, the running one included. */
export function boardEnd(today: CivilDate, months: number): CivilDate {
  return lastOfMonth(addMonths(today, months - 1));
}

/** Where a renewal stands: a blank stage is that of one nobody has begun with. */
function boardStage(term: ContractTerm): RenewalStage {
  if (term.renewalStage === 'lost') return 'lost';
  return isRenewalCommitted(term, false) ? 'committed' : (term.renewalStage ?? 'target');
}

/**
 * The board of some calendar months: running terms that end in them, and those that lapsed so lately that they may
 * still be renewed. Terms with a 해지일 are over, not up for renewal.
 */
export function renewalBoard<Contract extends BoardContract>(
  contracts: readonly Contract[],
  { today, months, graceDays }: { today: CivilDate; months: number; graceDays: number },
): RenewalBoard<Contract> {
  const [first, last] = [addDays(today, -graceDays), boardEnd(today, months)];
  const ending = contracts.filter(
    ({ term }) => term.end >= first && term.end <= last && term.start <= today && term.terminatedOn === null,
  );
  const open = ending.filter(({ successorId }) => successorId === null);
  const rows = open
    .map((contract) => ({ contract, stage: boardStage(contract.term) }))
    .sort((a, b) => compare(a.contract.term.end, b.contract.term.end) || compareIds(a, b));
  const risky = rows.filter(({ stage }) => stage !== 'committed' && stage !== 'lost');
  const ofStage = (stage: RenewalStage) => sumOf(rows.filter((row) => row.stage === stage).map(contractOf));
  const monthsAtRisk = [...new Set(risky.map(({ contract }) => monthOf(contract.term.end)))];
  return {
    rows,
    byStage: {
      target: ofStage('target'),
      informed: ofStage('informed'),
      consulting: ofStage('consulting'),
      proposed: ofStage('proposed'),
      committed: ofStage('committed'),
      lost: ofStage('lost'),
    },
    byMonth: monthsAtRisk.map((month) => ({
      month,
      ...sumOf(risky.map(contractOf).filter(({ term }) => monthOf(term.end) === month)),
    })),
    atRisk: sumOf(risky.map(contractOf)),
    renewed: sumOf(ending.filter(({ successorId }) => successorId !== null)),
  };
}

/** The stage after one on the way to an agreement; null where there is none. */
export function nextStage(stage: RenewalStage): RenewalStage | null {
  const order: readonly RenewalStage[] = ['target', 'informed', 'consulting', 'proposed', 'committed'];
  const place = order.indexOf(stage);
  return place < 0 ? null : (order[place + 1] ?? null);
}

function sumOf(contracts: readonly BoardContract[]): BoardSum {
  return {
    count: contracts.length,
    monthlyValue: contracts.reduce((sum, { monthlyValue }) => sum + (monthlyValue ?? 0), 0),
  };
}

function contractOf<Contract>({ contract }: { contract: Contract }): Contract {
  return contract;
}

function compareIds(a: { contract: BoardContract }, b: { contract: BoardContract }): number {
  return compare(a.contract.term.id, b.contract.term.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
