import { Icon } from '../controls/icon';
import { LOG_SLOT } from '../log/log-draft';
import { useSession, useSessionState, useTexts } from '../session/context';
import { viewNames } from '../session/state';

/** The five tabs and the shortcut list; the arrow keys walk along them. */
export function Tabs({ onHelp }: { readonly onHelp: () => void }) {
  const t = useTexts();
  const session = useSession();
  const { places, drafts } = useSessionState();
  const onKeyDown = (event: KeyboardEvent) => {
    const at = viewNames.indexOf(places.view);
    const last = viewNames.length - 1;
    const next = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    }[event.key];
    const view = next === undefined ? undefined : viewNames[next];
    if (view === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    session.go({ view });
    document.getElementById(`tab-${view}`)?.focus();
  };
  return (
    <header class="top">
      <div class="tabs" role="tablist" aria-label={t.shell.views} onKeyDown={onKeyDown}>
        {viewNames.map((view, index) => (
          <button
            key={view}
            type="button"
            role="tab"
            id={`tab-${view}`}
            class="tab"
            aria-selected={places.view === view}
            aria-controls={places.view === view ? `panel-${view}` : undefined}
            aria-keyshortcuts={`Alt+${index + 1}`}
            tabIndex={places.view === view ? 0 : -1}
            onClick={(event) => {
              // A click with the mouse leads on into the view.
              if (event.detail > 0) event.currentTarget.blur();
              session.go({ view });
            }}
          >
            <Icon name={view} />
            <span>{t.views[view]}</span>
            {view === 'log' && drafts[LOG_SLOT] !== undefined && (
              <span class="dot">
                <span class="sr">{t.shell.hasDraft}</span>
              </span>
            )}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="help"
        aria-label={t.shell.shortcuts}
        title={t.shell.shortcuts}
        onClick={onHelp}
      >
        ?
      </button>
    </header>
  );
}
