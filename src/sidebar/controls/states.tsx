import type { ComponentChildren } from 'preact';
import { useTexts } from '../session/context';
import type { Refusal } from '../session/state';
import { Button } from './button';

/** The shape of what comes; it appears after 300 ms only (in the style sheet). */
export function Skeleton({ rows = 4 }: { readonly rows?: number }) {
  const t = useTexts();
  return (
    <div class="skeleton" role="status">
      <span class="sr">{t.shell.loading}</span>
      {[1, 2, 3, 4, 5, 6].slice(0, rows).map((row) => (
        <div key={row} class="skeleton-row" aria-hidden="true">
          <i />
          <i />
        </div>
      ))}
    </div>
  );
}

/** Says what a view is for and offers the one next step. */
export function Empty(props: { readonly text: string; readonly children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

export function Failed(props: { readonly refusal: Refusal; readonly onRetry: () => void }) {
  const t = useTexts();
  return (
    <div class="empty" role="alert">
      <p>{props.refusal.message}</p>
      <Button onClick={props.onRetry}>{t.shell.again}</Button>
    </div>
  );
}

/** The sentence of a refusal above a form, unless each of its fields says its own. */
export function RefusalLine({ refusal }: { readonly refusal: Refusal | null }) {
  if (refusal === null) return null;
  return (
    <p class="banner error" role="alert">
      {refusal.message}
    </p>
  );
}
