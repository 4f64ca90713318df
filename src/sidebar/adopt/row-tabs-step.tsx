import { useTexts } from '../session/context';
import { OwnedTabs } from './owned-tabs';
import { useWay } from './use-adoption';

/** 행 더하기: whose rows are to be added to a sheet that is in use already. */
export function RowTabsStep() {
  const t = useTexts();
  const go = useWay();
  return (
    <OwnedTabs
      title={t.adopt.addRows.which}
      backLabel={t.adopt.back}
      onBack={() => go({ step: 'tabs' })}
      onChoose={(tab) => go({ step: 'rows', tab })}
      above={({ tabs }) => <p class="secondary">{tabs.length === 0 && t.adopt.addRows.none}</p>}
    />
  );
}
