import { useState } from 'preact/hooks';
import type { BoardRow as Row } from '../../app/sidebar/renewals-contract';
import type { Todo } from '../../app/sidebar/today-contract';
import type { RenewalStage } from '../../domain/contract';
import { nextStage } from '../../domain/renewal-board';
import { formatDaysLeft, formatWon } from '../../messages/formats';
import { useRenewalCategory } from '../contact-text/about-todo';
import { TextPanel } from '../contact-text/text-panel';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Menu } from '../controls/menu';
import { useLogging } from '../log/start-log';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import { StageForm } from '../today/stage-form';
import { panelSlot } from '../today/todo-key';

type ContractTodo = Extract<Todo, { readonly kind: 'contract' }>;

/** One contract of the board: how long, what it is worth, what comes next, and its one-step actions. */
export function BoardRow({
  row,
  onMove,
}: {
  readonly row: Row;
  readonly onMove: (to: RenewalStage) => void;
}) {
  const t = useTexts();
  const session = useSession();
  const { drafts } = useSessionState();
  const { language, me } = useOpening();
  const startLog = useLogging();
  const todo = todoOf(row);
  const slot = panelSlot('stage', todo);
  const [isOpen, setOpen] = useState(false);
  const [hasText, setHasText] = useState(false);
  const { contractId, customerId } = row;
  const name = row.customerName || contractId;
  const next = nextStage(row.stage);
  const category = useRenewalCategory();
  const ofCustomer =
    customerId === null
      ? []
      : [
          { label: t.today.logContact, run: () => startLog({ customerId, contractId, category }) },
          { label: t.contactTexts.open, run: () => setHasText(true) },
          {
            label: t.today.renew,
            run: () =>
              session.go({
                view: 'contracts',
                contractsOf: customerId,
                task: { kind: 'renew', contractId },
              }),
          },
          { label: t.today.toCustomer, run: () => session.go({ view: 'customers', customerId }) },
        ];
  const facts = [
    formatDaysLeft(row.daysLeft, language),
    row.service,
    row.monthlyValue === null ? '' : t.contract.monthly(formatWon(row.monthlyValue, language)),
    row.nextActionOn === null ? '' : t.today.nextAction(row.nextActionOn),
    row.renewsItself ? t.board.renewsItself(row.noticeDeadline) : '',
    row.manager === null ? t.today.noManager : row.manager === me.name ? '' : row.manager,
  ];
  return (
    <li class="row">
      <div class="row-text">
        <CutText text={name} isStrong />
        <Facts facts={facts} />
      </div>
      <div class="row-side across">
        {next !== null && (
          <button
            id={`board-${contractId}`}
            type="button"
            class="button next-stage"
            aria-label={t.board.moveTo(name, t.stage[next])}
            onClick={() => onMove(next)}
          >
            → {t.stage[next]}
          </button>
        )}
        <Menu
          label={t.today.actionsOf(name)}
          items={[{ label: t.today.setStage, run: () => setOpen(true) }, ...ofCustomer]}
        />
      </div>
      {hasText && customerId !== null && (
        <TextPanel
          about={{ customerId, contractId, reason: 'renewal', channel: '', category }}
          onClose={() => setHasText(false)}
        />
      )}
      {(isOpen || drafts[slot] !== undefined) && <StageForm todo={todo} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** The row as 오늘 would list it, for the forms that both have. */
export function todoOf(row: Row): ContractTodo {
  const { contractId, customerId, customerName, manager, service, end, daysLeft, status, monthlyValue } = row;
  return {
    kind: 'contract',
    contractId,
    customerId,
    customerName,
    manager,
    service,
    end,
    daysLeft,
    status,
    stage: row.stage,
    monthlyValue,
    nextActionOn: row.nextActionOn,
    automatic: null,
  };
}
