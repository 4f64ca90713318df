import type { ComponentChildren } from 'preact';
import { Failed, Skeleton } from '../controls/states';
import { useTexts } from '../session/context';
import type { Refusal } from '../session/state';

/** What the server tells, the wait for it, or why it does not come. */
export function Awaited<Value>(props: {
  readonly value: Value | null;
  readonly refusal: Refusal | null;
  readonly onRetry: () => void;
  readonly children: (value: Value) => ComponentChildren;
}) {
  const t = useTexts();
  if (props.refusal !== null) return <Failed refusal={props.refusal} onRetry={props.onRetry} />;
  if (props.value !== null) return <>{props.children(props.value)}</>;
  return (
    <>
      <p class="working">{t.adopt.looking}</p>
      <Skeleton />
    </>
  );
}

/** Says above a step why it is to be looked at again, as when somebody has edited the sheet meanwhile. */
export function Changed({ why }: { readonly why: string | null }) {
  return why === null ? null : (
    <p class="banner warning" role="alert">
      {why}
    </p>
  );
}
