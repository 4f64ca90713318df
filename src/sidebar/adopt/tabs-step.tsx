import type { AdoptionEntry, OwnerTabs } from '../../app/sidebar/adoption-contract';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { useOpening, useTexts } from '../session/context';
import { OwnedTabs } from './owned-tabs';
import { useAdoption, useWay } from './use-adoption';

/** Step 1: which of the team's own tabs it is, and what was adopted before. */
export function TabsStep() {
  const t = useTexts();
  const go = useWay();
  return (
    <OwnedTabs
      title={t.adopt.tabs.title}
      at={1}
      backLabel={t.views.settings}
      onBack={() => go(null)}
      onChoose={(tab) => go({ step: 'columns', tab })}
      above={(owned) => <Above owned={owned} />}
      below={(owned) => <Below owned={owned} />}
    />
  );
}

function Above({ owned: { tabs, unfinished } }: { readonly owned: OwnerTabs }) {
  const t = useTexts();
  const adoption = useAdoption();
  return (
    <>
      {unfinished && (
        <div class="banner warning">
          <p>{t.adopt.tabs.unfinished}</p>
          <Button onClick={() => void adoption.goOn()}>{t.adopt.tabs.goOn}</Button>
        </div>
      )}
      <p class="secondary">{tabs.length === 0 ? t.adopt.tabs.none : t.adopt.tabs.help}</p>
    </>
  );
}

function Below({ owned: { tabs, adoptions } }: { readonly owned: OwnerTabs }) {
  const t = useTexts();
  const { isInstalled } = useOpening();
  const go = useWay();
  return (
    <>
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
        <Facts facts={[t.adopt.tabs.states[state], at.slice(0, 16), who]} />
      </div>
      {canUndo && (
        <Button label={t.adopt.tabs.undoOf(tab)} onClick={() => go({ step: 'undo', tab, adoptionId: id })}>
          {t.adopt.undo.undo}
        </Button>
      )}
    </li>
  );
}
