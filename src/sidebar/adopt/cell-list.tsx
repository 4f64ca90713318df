import { useEffect, useRef, useState } from 'preact/hooks';
import type { AdoptionWish, CellGroup } from '../../app/sidebar/adoption-contract';
import { Button } from '../controls/button';
import { RefusalLine } from '../controls/states';
import { useTexts } from '../session/context';
import { useStore } from '../session/use-store';
import { Change } from './change';
import { useAdoption } from './use-adoption';

/** The cells of a group: the first as they came, the rest as a person asks for them. */
export function CellList({ group, input }: { readonly group: CellGroup; readonly input: AdoptionWish }) {
  const t = useTexts();
  const { cells } = useAdoption();
  useStore(cells.store);
  const fetched = cells.of(input, group.key);
  const all = [...group.cells, ...fetched.cells];
  const left = group.count - all.length;
  const list = useRef<HTMLOListElement>(null);
  const [next, setNext] = useState<number | null>(null);
  useEffect(() => {
    // The first of the new ones takes the focus, as the button moves away below them.
    if (next === null || all.length <= next) return;
    const item = list.current?.children[next];
    if (item instanceof HTMLElement) item.focus();
    setNext(null);
  }, [next, all.length]);
  return (
    <>
      <ol class="cells" ref={list}>
        {all.map((change) => (
          <li key={change.cell} tabIndex={-1}>
            <span class="cell-name figures">{change.cell}</span>
            <Change change={change} kind={group.kind} />
          </li>
        ))}
      </ol>
      <RefusalLine refusal={fetched.refusal} />
      {left > 0 && (
        <Button
          isBusy={fetched.isAsking}
          onClick={() => {
            setNext(all.length);
            void cells.fetch(input, group.key, all.length);
          }}
        >
          {t.adopt.more(left)}
        </Button>
      )}
    </>
  );
}
