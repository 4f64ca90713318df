import { useState } from 'preact/hooks';
import type { Todo } from '../../app/sidebar/today-contract';
import { useRenewalCategory, useTextAbout, useTextAction } from '../contact-text/about-todo';
import { TextPanel } from '../contact-text/text-panel';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Icon } from '../controls/icon';
import { Menu } from '../controls/menu';
import { StateChip } from '../controls/state-chip';
import { useLogging } from '../log/start-log';
import { ConsentPanel, consentSlot } from '../renewals/consent-panel';
import { type Aside, asideSlot, asides, PutAside } from '../schedule/put-aside';
import { useTodoChanges } from '../schedule/todo-changes';
import { useSession, useSessionState, useTexts } from '../session/context';
import { dutyPages, type TodoAction } from './duty-actions';
import { Postpone } from './postpone';
import { StageForm } from './stage-form';
import { panelSlot } from './todo-key';
import { useTodoSaves } from './todo-saves';
import { useWhy } from './why';

type Panel = 'stage' | 'postpone';

const panels: readonly Panel[] = ['stage', 'postpone'];

/** One thing to do: what and who, why now, and its one-step actions. */
export function TodoRow({ todo }: { readonly todo: Todo }) {
  const t = useTexts();
  const why = useWhy(todo);
  const { drafts } = useSessionState();
  const [opened, setPanel] = useState<Panel | null>(null);
  // A draft that was kept or refused opens its panel by itself.
  const panel = opened ?? panels.find((one) => drafts[panelSlot(one, todo)] !== undefined) ?? null;
  const [put, setAside] = useState<Aside | null>(null);
  const isContact = todo.kind === 'duty' && todo.duty === 'contact';
  const aside = isContact
    ? (put ?? asides.find((how) => drafts[asideSlot(how, todo.id)] !== undefined) ?? null)
    : null;
  const about = useTextAbout(todo);
  const [hasText, setHasText] = useState(false);
  const texts = useTextAction(about, () => setHasText(true));
  const isPrice = todo.kind === 'duty' && todo.duty === 'priceConsent';
  const [isSettling, setSettling] = useState(false);
  const consent: readonly TodoAction[] = isPrice
    ? [{ icon: 'done', label: t.consent.settle, run: () => setSettling(true) }]
    : [];
  const actions = useActions(todo, setPanel, setAside, [...texts, ...consent]);
  const name = todo.customerName || t.today.nobody;
  return (
    <li class="row">
      <div class="row-text">
        <CutText text={name} isStrong />
        <Facts facts={why} />
      </div>
      <div class="row-side">
        <Badge todo={todo} />
        <div class="row-actions">
          <span class="row-quick">
            {actions.slice(0, 3).map(({ icon, label, run }) => (
              <Button key={label} kind="quiet" label={`${label}: ${name}`} title={label} onClick={run}>
                <Icon name={icon} />
              </Button>
            ))}
          </span>
          <Menu label={t.today.actionsOf(name)} items={actions} />
        </div>
      </div>
      {aside !== null && todo.kind === 'duty' && (
        <PutAside
          how={aside}
          todo={{ todoId: todo.id, name: todo.customerName }}
          onClose={() => setAside(null)}
        />
      )}
      {isPrice && (isSettling || drafts[consentSlot(todo.id)] !== undefined) && (
        <ConsentPanel contractId={todo.id} name={todo.customerName} onClose={() => setSettling(false)} />
      )}
      {hasText && about !== null && <TextPanel about={about} onClose={() => setHasText(false)} />}
      {panel === 'stage' && todo.kind === 'contract' && (
        <StageForm todo={todo} onClose={() => setPanel(null)} />
      )}
      {panel === 'postpone' && (todo.kind === 'contract' || todo.kind === 'followUp') && (
        <Postpone todo={todo} onClose={() => setPanel(null)} />
      )}
    </li>
  );
}

/** It has no day of its own: the fee is up already. */
function isPriceConsent(todo: Todo): boolean {
  return todo.kind === 'duty' && todo.duty === 'priceConsent';
}

function Badge({ todo }: { readonly todo: Todo }) {
  const t = useTexts();
  if (todo.kind === 'contract' && todo.automatic === null) return <StateChip status={todo.status} />;
  if (todo.kind === 'contract') {
    const isOver = todo.automatic?.step === 'renewed';
    return <span class={`state ${isOver ? 'expired' : 'expiring'}`}>{t.today.duties.renewal}</span>;
  }
  const isOver = todo.kind === 'missing' || todo.daysLeft < 0 || (todo.kind === 'duty' && todo.isOverdue);
  const isLate = isOver && !isPriceConsent(todo);
  const usual = todo.kind === 'duty' ? t.today.duties[todo.duty] : t.today.followUp;
  const word = todo.kind === 'missing' ? t.today.missing : isLate ? t.today.late : usual;
  return <span class={`state ${isLate ? 'expired' : 'scheduled'}`}>{word}</span>;
}

function useActions(
  todo: Todo,
  open: (panel: Panel) => void,
  putAside: (how: Aside) => void,
  texts: readonly TodoAction[],
): readonly TodoAction[] {
  const changes = useTodoChanges();
  const t = useTexts();
  const session = useSession();
  const startLog = useLogging();
  const category = useRenewalCategory();
  const { complete } = useTodoSaves();
  const { customerId } = todo;
  const toCustomer: TodoAction[] =
    customerId === null
      ? []
      : [
          {
            icon: 'customers',
            label: t.today.toCustomer,
            run: () => session.go({ view: 'customers', customerId }),
          },
        ];
  const log = (contractId: string): TodoAction[] =>
    customerId === null
      ? []
      : [
          {
            icon: 'log',
            label: t.today.logContact,
            run: () => startLog({ customerId, contractId, category }),
          },
        ];
  const task = (kind: 'renew' | 'correct', contractId: string): void => {
    if (customerId !== null)
      session.go({ view: 'contracts', contractsOf: customerId, task: { kind, contractId } });
  };
  switch (todo.kind) {
    case 'contract': {
      const renew: TodoAction[] =
        customerId === null
          ? []
          : [{ icon: 'contracts', label: t.today.renew, run: () => task('renew', todo.contractId) }];
      const others: TodoAction[] = [
        ...log(todo.contractId),
        { icon: 'stage', label: t.today.setStage, run: () => open('stage') },
        { icon: 'postpone', label: t.today.postpone, run: () => open('postpone') },
        ...texts,
      ];
      // What went on by itself needs its next term written, before all else.
      const hasGoneOn = todo.automatic?.step === 'renewed';
      return [...(hasGoneOn ? [...renew, ...others] : [...others, ...renew]), ...toCustomer];
    }
    case 'followUp':
      return [
        { icon: 'done', label: t.today.complete, run: () => void complete(todo) },
        { icon: 'postpone', label: t.today.postpone, run: () => open('postpone') },
        ...(customerId === null
          ? []
          : [{ icon: 'log', label: t.today.logContact, run: () => startLog({ customerId }) } as const]),
        ...texts,
        ...toCustomer,
      ];
    case 'duty': {
      if (todo.duty === 'contact') {
        const { id: todoId, customerName: name } = todo;
        return [
          { icon: 'done', label: t.today.complete, run: () => void changes.complete({ todoId, name }) },
          ...(customerId === null
            ? []
            : [{ icon: 'log', label: t.today.logContact, run: () => startLog({ customerId }) } as const]),
          { icon: 'postpone', label: t.today.postpone, run: () => putAside('postpone') },
          { icon: 'close', label: t.schedule.skip, run: () => putAside('skip') },
          ...texts,
          ...toCustomer,
        ];
      }
      const name = dutyPages[todo.duty];
      return name === undefined
        ? [...texts, ...toCustomer]
        : [
            {
              icon: 'more',
              label: t.pages.titles[name],
              run: () => session.go({ page: { name, id: todo.id } }),
            },
            ...toCustomer,
          ];
    }
    case 'missing':
      return customerId === null
        ? []
        : [
            { icon: 'contracts', label: t.today.correct, run: () => task('correct', todo.contractId) },
            ...toCustomer,
          ];
  }
}
