import { useState } from 'preact/hooks';
import type { TodoLine } from '../../app/sidebar/schedule-contract';
import { formatDate, formatDaysLeft } from '../../messages/formats';
import { textAbout, useTextAction } from '../contact-text/about-todo';
import { TextPanel } from '../contact-text/text-panel';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Icon } from '../controls/icon';
import { Menu } from '../controls/menu';
import { useLogging } from '../log/start-log';
import { useOpening, useSession, useSessionState, useTexts } from '../session/context';
import type { TodoAction } from '../today/duty-actions';
import { type Aside, asideSlot, asides, PutAside } from './put-aside';
import { useTodoChanges } from './todo-changes';

const looks = {
  planned: 'scheduled',
  today: 'expiring',
  overdue: 'expired',
  done: 'active',
  skipped: 'terminated',
} as const;

/** One to-do of the week: who and why, its state, and what can be done with it. */
export function TodoLineRow({ todo }: { readonly todo: TodoLine }) {
  const t = useTexts();
  const { language } = useOpening();
  const { drafts } = useSessionState();
  const [opened, setOpened] = useState<Aside | null>(null);
  const panel = opened ?? asides.find((how) => drafts[asideSlot(how, todo.todoId)] !== undefined) ?? null;
  const isOpen = todo.state !== 'done' && todo.state !== 'skipped';
  const name = todo.customerName || todo.reason;
  const about = textOf(todo);
  const [hasText, setHasText] = useState(false);
  const texts = useTextAction(about, () => setHasText(true));
  const actions = useActions(todo, isOpen, setOpened, texts);
  return (
    <li class="row">
      <div class="row-text">
        <CutText text={name} isStrong />
        <Facts
          facts={[
            todo.state === 'overdue' ? formatDaysLeft(todo.daysLeft, language) : '',
            todo.customerName === '' ? t.schedule.kind[todo.kind] : todo.reason,
            todo.channel,
            todo.manager || t.schedule.nobody,
            todo.originalDue === null ? '' : t.schedule.firstDue(formatDate(todo.originalDue, language)),
            todo.note,
          ]}
        />
      </div>
      <div class="row-side">
        <span class={`state ${looks[todo.state]}`}>{t.schedule.state[todo.state]}</span>
        {actions.length > 0 && (
          <div class="row-actions">
            <span class="row-quick">
              {actions.slice(0, 3).map(({ icon, label, run }) => (
                <Button key={label} kind="quiet" label={`${label}: ${name}`} title={label} onClick={run}>
                  <Icon name={icon} />
                </Button>
              ))}
            </span>
            <Menu label={t.schedule.actionsOf(name)} items={actions} />
          </div>
        )}
      </div>
      {hasText && isOpen && about !== null && <TextPanel about={about} onClose={() => setHasText(false)} />}
      {panel !== null && isOpen && (
        <PutAside how={panel} todo={{ todoId: todo.todoId, name }} onClose={() => setOpened(null)} />
      )}
    </li>
  );
}

/** What a text for it is about. */
function textOf({ customerId, kind, channel }: TodoLine) {
  if (customerId === null) return null;
  return textAbout({ customerId, channel, reason: kind === 'followUp' ? 'followUp' : 'contact' });
}

function useActions(
  todo: TodoLine,
  isOpen: boolean,
  open: (how: Aside) => void,
  texts: readonly TodoAction[],
): readonly TodoAction[] {
  const t = useTexts();
  const session = useSession();
  const startLog = useLogging();
  const changes = useTodoChanges();
  const { customerId, todoId, customerName } = todo;
  const ofCustomer: TodoAction[] =
    customerId === null
      ? []
      : [
          {
            icon: 'customers',
            label: t.today.toCustomer,
            run: () => session.go({ view: 'customers', customerId }),
          },
        ];
  if (!isOpen || todoId === '') return ofCustomer;
  return [
    {
      icon: 'done',
      label: t.schedule.done,
      run: () => void changes.complete({ todoId, name: customerName }),
    },
    ...(customerId === null
      ? []
      : [{ icon: 'log', label: t.today.logContact, run: () => startLog({ customerId }) } as const]),
    ...texts,
    { icon: 'postpone', label: t.schedule.postpone, run: () => open('postpone') },
    { icon: 'close', label: t.schedule.skip, run: () => open('skip') },
    ...ofCustomer,
  ];
}
