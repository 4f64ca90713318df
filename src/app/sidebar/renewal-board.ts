import { boardEnd, renewalBoard as boardOf } from '../../domain/renewal-board';
import type { Contract } from '../contracts';
import type { Caller } from './caller';
import { callersPolicy } from './caller-policy';
import type { InputOf } from './contract';
import { ledgerContracts } from './ledger-contracts';
import type { BoardRow, BoardView } from './renewals-contract';

/** Nobody looks through more; the sums are of all. */
const MOST_ROWS = 200;

/** What ends in the coming months, how far its renewal is, and what it is worth. */
export function renewalBoard(caller: Caller, { months, mine }: InputOf<'renewalBoard'>): BoardView {
  const { today, me } = caller;
  const policyOn = callersPolicy(caller);
  const contracts = ledgerContracts(caller, policyOn).filter(
    ({ row }) => row.contractId !== null && (!mine || row.manager === me.name),
  );
  const board = boardOf(contracts, { today, months, graceDays: policyOn(today)['renewal.graceDays'] });
  return {
    until: boardEnd(today, months),
    atRisk: board.atRisk,
    renewed: board.renewed,
    byMonth: board.byMonth,
    byStage: board.byStage,
    rows: board.rows.slice(0, MOST_ROWS).map(({ contract, stage }) => boardRow(contract, stage)),
    more: Math.max(0, board.rows.length - MOST_ROWS),
  };
}

function boardRow(contract: Contract, stage: BoardRow['stage']): BoardRow {
  const { row, term } = contract;
  return {
    contractId: term.id,
    customerId: term.customerId,
    customerName: contract.customerName,
    service: term.service ?? '',
    end: term.end,
    daysLeft: contract.daysLeft,
    status: contract.status,
    stage,
    monthlyValue: contract.monthlyValue,
    nextActionOn: row.nextActionOn,
    manager: row.manager,
    renewsItself: row.autoRenewal === true,
    noticeDeadline: contract.noticeDeadline,
  };
}
