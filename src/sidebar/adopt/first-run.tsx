import { useEffect } from 'preact/hooks';
import type { OwnerTabs } from '../../app/sidebar/adoption-contract';
import { Button } from '../controls/button';
import { Empty, Skeleton } from '../controls/states';
import { ViewHead } from '../controls/view-head';
import { useSession, useSessionState, useTexts } from '../session/context';
import { useAdoption, useAdoptionState } from './use-adoption';

/** What a spreadsheet without a ledger of ours offers: first the ledger that its team has kept in it. */
export function FirstRun() {
  const t = useTexts();
  const session = useSession();
  const adoption = useAdoption();
  const { tabs } = useAdoptionState();
  useEffect(() => void adoption.loadTabs(), [adoption]);
  if (tabs === null) {
    return (
      <>
        <ViewHead title={t.today.title(0)} />
        <Skeleton rows={2} />
      </>
    );
  }
  if (tabs.ok && (tabs.value.tabs.length > 0 || tabs.value.unfinished)) return <Offer owned={tabs.value} />;
  return (
    <>
      <ViewHead title={t.today.title(0)} />
      <Empty text={t.today.notInstalled}>
        <Button kind="primary" onClick={() => session.go({ view: 'settings', adopting: null })}>
          {t.today.toInstall}
        </Button>
      </Empty>
    </>
  );
}

function Offer({ owned }: { readonly owned: OwnerTabs }) {
  const t = useTexts();
  const session = useSession();
  const isInstalling = useSessionState().working.includes('install');
  const { tabs, unfinished } = owned;
  // The longest is the likeliest.
  const [longest] = [...tabs].sort((a, b) => b.rows - a.rows);
  return (
    <>
      <ViewHead title={t.adopt.first.title} />
      <Empty
        text={
          unfinished || longest === undefined ? t.adopt.tabs.unfinished : t.adopt.first.text(longest.name)
        }
      >
        <Button kind="primary" onClick={() => session.go({ view: 'settings', adopting: { step: 'tabs' } })}>
          {t.adopt.first.adopt}
        </Button>
        <Button isBusy={isInstalling} onClick={() => void session.install()}>
          {t.adopt.first.empty}
        </Button>
        {isInstalling && (
          <p class="working" role="status">
            {t.settings.working}
          </p>
        )}
        <p class="secondary">{t.adopt.first.emptyHelp}</p>
      </Empty>
    </>
  );
}
