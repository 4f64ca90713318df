import type { ContractLine } from '../../app/sidebar/contracts-contract';
import { formatDaysLeft, formatWon } from '../../messages/formats';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Menu } from '../controls/menu';
import { StateChip } from '../controls/state-chip';
import { useOpening, useSession, useTexts } from '../session/context';
import type { ContractTask } from '../session/state';

/** One term: its service and state, its days and fee, and what can be done with it. */
export function ContractRow(props: { readonly contract: ContractLine; readonly customerId: string }) {
  const t = useTexts();
  const session = useSession();
  const { language } = useOpening();
  const { contract, customerId } = props;
  const { contractId, fields, status } = contract;
  const go = (task: ContractTask) => session.go({ view: 'contracts', contractsOf: customerId, task });
  const isOver = status === 'terminated' || status === 'renewed';
  const items = [
    ...(contract.successorId === null
      ? [{ label: t.contracts.renew, run: () => go({ kind: 'renew', contractId }) }]
      : []),
    { label: t.contracts.correct, run: () => go({ kind: 'correct', contractId }) },
    ...(isOver
      ? []
      : [
          {
            label: status === 'paused' ? t.contracts.resume : t.contracts.pause,
            run: () => go({ kind: 'pause', contractId }),
          },
          { label: t.contracts.end, run: () => go({ kind: 'end', contractId }) },
        ]),
  ];
  const value = contract.monthlyValue;
  const facts = [
    `${fields.start} ~ ${fields.end}`,
    status === 'active' || status === 'expiring' ? formatDaysLeft(contract.daysLeft, language) : '',
    value === null ? '' : t.contract.monthly(formatWon(value, language)),
    contract.stage === null ? '' : t.stage[contract.stage],
    contract.successorId === null ? '' : t.contracts.successor(contract.successorId),
    contract.terminatedOn === null ? '' : t.contracts.terminatedOn(contract.terminatedOn),
    contract.pausedFrom === null ? '' : t.contracts.paused(contract.pausedFrom, contract.pausedUntil ?? ''),
    contractId,
  ];
  return (
    <li class="row">
      <div class="row-text">
        <CutText text={fields.service || contractId} isStrong />
        <Facts facts={facts} />
      </div>
      <div class="row-side">
        <StateChip status={status} />
        <Menu label={t.contracts.actionsOf(fields.service || contractId)} items={items} />
      </div>
    </li>
  );
}
