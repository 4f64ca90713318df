import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { OwnerTabs } from '../../app/sidebar/adoption-contract';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { useTexts } from '../session/context';
import { Awaited } from './awaited';
import { StepHead } from './step';
import { useAdoption, useAdoptionState } from './use-adoption';

interface OwnedTabsProps {
  readonly title: string;
  readonly at?: number;
  readonly backLabel: string;
  readonly onBack: () => void;
  readonly onChoose: (tab: string) => void;
  /** What stands above and below the list. */
  readonly above: (owned: OwnerTabs) => ComponentChildren;
  readonly below?: (owned: OwnerTabs) => ComponentChildren;
}

/** A page that lets one of the team's own tabs be chosen; Escape goes back. */
export function OwnedTabs(props: OwnedTabsProps) {
  const t = useTexts();
  const adoption = useAdoption();
  const { tabs } = useAdoptionState();
  useEffect(() => void adoption.loadTabs(), [adoption]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from wherever the focus is in it
    <div class="form" onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && props.onBack()}>
      <div class="buttons">
        <Button kind="quiet" onClick={props.onBack}>
          <Icon name="back" />
          {props.backLabel}
        </Button>
      </div>
      <StepHead title={props.title} at={props.at} />
      <Awaited
        value={tabs?.ok ? tabs.value : null}
        refusal={tabs?.ok === false ? tabs.error : null}
        onRetry={() => void adoption.loadTabs()}
      >
        {(owned) => (
          <>
            {props.above(owned)}
            <ul class="rows">
              {owned.tabs.map(({ name, rows, columns }) => (
                <li key={name}>
                  <button type="button" class="row row-button" onClick={() => props.onChoose(name)}>
                    <span class="row-text">
                      <span class="strong">{name}</span>
                      <span class="secondary figures">{t.adopt.tabs.size(rows, columns)}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {props.below?.(owned)}
          </>
        )}
      </Awaited>
    </div>
  );
}
