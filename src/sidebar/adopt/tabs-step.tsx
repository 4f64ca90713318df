import { useEffect } from 'preact/hooks';
import type { AdoptionEntry, OwnerTabs } from '../../app/sidebar/adoption-contract';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Icon } from '../controls/icon';
import { Failed, Skeleton } from '../controls/states';
import { useOpening, useTexts } from '../session/context';
import { StepHead } from './step';
import { TabList } from './tab-list';
import { useAdoption, useAdoptionState, useWay } from './use-adoption';

/** Step 1: which of the team's own tabs it is, and what was adopted before. */
export function TabsStep() {
  const t = useTexts();
  const adoption = useAdoption();
  const { tabs } = useAdoptionState();
  const go = useWay();
  useEffect(() => void adoption.loadTabs(), [adoption]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from wherever the focus is in it
    <div class="form" onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && go(null)}>
      <div class="buttons">
        <Button kind="quiet" onClick={() => go(null)}>
          <Icon name="back" />
          {t.views.settings}
        </Button>
      </div>
      <StepHead title={t.adopt.tabs.title} at={1} />
      {tabs === null ? (
        <Skeleton />
      ) : tabs.ok ? (
        <Tabs owned={tabs.value} />
      ) : (
        <Failed refusal={tabs.error} onRetry={() => void adoption.loadTabs()} />
      )}
    </div>
  );
}

function Tabs({ owned }: { readonly owned: OwnerTabs }) {
  const t = useTexts();
  const { isInstalled } = useOpening();
  const adoption = useAdoption();
  const go = useWay();
  const { tabs, adoptions, unfinished } = owned;
  return (
    <>
      {unfinished && (
        <div class="banner warning">
          <p>{t.adopt.tabs.unfinished}</p>
          <Button onClick={() => void adoption.goOn()}>{t.adopt.tabs.goOn}</Button>
        </div>
      )}
      <p class="secondary">{tabs.length === 0 ? t.adopt.tabs.none : t.adopt.tabs.help}</p>
      <TabList tabs={tabs} onChoose={(tab) => go({ step: 'columns', tab })} />
      {isInstalled && tabs.length > 0 && (
        <section class="section" aria-label={t.adopt.addRows.title}>
          <h2>{t.adopt.addRows.title}</h2>
          <p class="secondary">{t.adopt.tabs.addRowsHelp}</p>
          <div class="buttons">
            <Button onClick={() => go({ step: 'rowTabs' })}>{t.adopt.tabs.addRows}</Button>
          </div>
        </section>
      )}
      {adoptions.length > 0 && (
        <section class="section" aria-label={t.adopt.tabs.past}>
          <h2>{t.adopt.tabs.past}</h2>
          <ul class="rows">
            {adoptions.map((entry) => (
              <PastAdoption key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function PastAdoption({ entry }: { readonly entry: AdoptionEntry }) {
  const t = useTexts();
  const go = useWay();
  const { id, tab, at, who, state, canUndo } = entry;
  return (
    <li class="row">
      <div class="row-text">
        <CutText text={tab} isStrong />
        <Facts facts={[t.adopt.tabs.states[state], at.slice(0, 16), t.adopt.tabs.who(who)]} />
      </div>
      {canUndo && (
        <Button label={t.adopt.tabs.undoOf(tab)} onClick={() => go({ step: 'undo', tab, adoptionId: id })}>
          {t.adopt.tabs.undo}
        </Button>
      )}
    </li>
  );
}
