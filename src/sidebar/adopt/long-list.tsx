import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button';
import { useTexts } from '../session/context';

/** How many more are drawn at a time. */
const PAGE = 50;

export interface Item {
  readonly key: string;
  readonly content: ComponentChildren;
}

/** A list that is here as a whole and is drawn a piece at a time. */
export function LongList({ items }: { readonly items: readonly Item[] }) {
  const t = useTexts();
  const [shown, setShown] = useState(PAGE);
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    // The first of the new ones takes the focus, as the button moves away below them.
    const item = shown > PAGE ? list.current?.children[shown - PAGE] : null;
    if (item instanceof HTMLElement) item.focus();
  }, [shown]);
  const left = items.length - shown;
  return (
    <>
      <ul class="lines figures" ref={list}>
        {items.slice(0, shown).map(({ key, content }) => (
          <li key={key} tabIndex={-1}>
            {content}
          </li>
        ))}
      </ul>
      {left > 0 && <Button onClick={() => setShown(shown + PAGE)}>{t.adopt.moreRows(left)}</Button>}
    </>
  );
}
