import type { OwnerTabs } from '../../app/sidebar/adoption-contract';
import { useTexts } from '../session/context';

/** The team's own tabs with their sizes. */
export function TabList(props: {
  readonly tabs: OwnerTabs['tabs'];
  readonly onChoose: (tab: string) => void;
}) {
  const t = useTexts();
  if (props.tabs.length === 0) return null;
  return (
    <ul class="rows">
      {props.tabs.map(({ name, rows, columns }) => (
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
  );
}
