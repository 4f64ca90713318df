import { useEffect } from 'preact/hooks';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { Failed, Skeleton } from '../controls/states';
import { useTexts } from '../session/context';
import { StepHead } from './step';
import { TabList } from './tab-list';
import { useAdoption, useAdoptionState, useWay } from './use-adoption';

/** 행 더하기: whose rows are to be added to a sheet that is in use already. */
export function RowTabsStep() {
  const t = useTexts();
  const adoption = useAdoption();
  const { tabs } = useAdoptionState();
  const go = useWay();
  useEffect(() => void adoption.loadTabs(), [adoption]);
  const back = () => go({ step: 'tabs' });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from wherever the focus is in it
    <div class="form" onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && back()}>
      <div class="buttons">
        <Button kind="quiet" onClick={back}>
          <Icon name="back" />
          {t.adopt.back}
        </Button>
      </div>
      <StepHead title={t.adopt.addRows.which} />
      {tabs === null ? (
        <Skeleton />
      ) : tabs.ok ? (
        <>
          {tabs.value.tabs.length === 0 && <p class="secondary">{t.adopt.addRows.none}</p>}
          <TabList tabs={tabs.value.tabs} onChoose={(tab) => go({ step: 'rows', tab })} />
        </>
      ) : (
        <Failed refusal={tabs.error} onRetry={() => void adoption.loadTabs()} />
      )}
    </div>
  );
}
