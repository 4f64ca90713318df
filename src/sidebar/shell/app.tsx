import { useEffect, useState } from 'preact/hooks';
import { ContractsView } from '../contracts/contracts-view';
import { Failed, Skeleton } from '../controls/states';
import { CustomersView } from '../customers/customers-view';
import { LogView } from '../log/log-view';
import { PageFrame } from '../pages/page-frame';
import { useSession, useSessionState, useTexts } from '../session/context';
import { type ViewName, viewNames } from '../session/state';
import { SettingsView } from '../settings/settings-view';
import { TodayView } from '../today/today-view';
import { Notices } from './notices';
import { Shortcuts } from './shortcuts';
import { singleKeysAreOn } from './single-keys';
import { Tabs } from './tabs';

const views: Readonly<Record<ViewName, () => preact.JSX.Element>> = {
  today: TodayView,
  log: LogView,
  customers: CustomersView,
  contracts: ContractsView,
  settings: SettingsView,
};

/** The whole sidebar: tabs above, one scroll area, what was saved below. */
export function App() {
  const t = useTexts();
  const session = useSession();
  const { opening, places } = useSessionState();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [arrivals, setArrivals] = useState(0);
  const { view } = places;
  const View = views[view];

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing) return;
      // By the key's place: with Alt held, a Mac gives another letter.
      const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
      const chosen = viewNames[Number(digit) - 1];
      if (event.altKey && !event.ctrlKey && !event.metaKey && chosen !== undefined) {
        event.preventDefault();
        leaveTab();
        // The browser forgets the box that had the keyboard when the grid takes it: the view opens anew then.
        if (document.activeElement === document.body) setArrivals((count) => count + 1);
        session.go({ view: chosen });
      } else if (event.altKey && event.code === 'KeyZ') {
        const last = session.store.get().notices.find(({ kind, canUndo }) => kind === 'saved' && canUndo);
        if (last === undefined) return;
        event.preventDefault();
        void session.saves.undo(last.key);
      } else if (
        (event.key === '?' && !isTyping(event.target) && singleKeysAreOn()) ||
        (event.key === '/' && (event.ctrlKey || event.metaKey))
      ) {
        event.preventDefault();
        setHelpOpen(true);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [session]);

  return (
    <div class="shell">
      <Tabs onHelp={() => setHelpOpen(true)} />
      <main class="scroll" key={`${view} ${places.page?.name} ${arrivals}`}>
        <div id={`panel-${view}`} role="tabpanel" aria-labelledby={`tab-${view}`}>
          {opening.state !== 'here' && <h1 class="sr">{t.views[view]}</h1>}
          {opening.state === 'here' ? (
            places.page === null ? (
              <View />
            ) : (
              <PageFrame page={places.page} />
            )
          ) : opening.state === 'failed' ? (
            <Failed refusal={opening.refusal} onRetry={() => void session.open()} />
          ) : (
            <Skeleton />
          )}
        </div>
      </main>
      <Notices />
      {isHelpOpen && <Shortcuts onClose={() => setHelpOpen(false)} />}
    </div>
  );
}

/** A view takes the focus only where no tab has it. */
function leaveTab(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && activeElement.getAttribute('role') === 'tab')
    activeElement.blur();
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}
