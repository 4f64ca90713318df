import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Failed, Skeleton } from '../controls/states';
import { useSession, useSessionState } from '../session/context';
import type { Outcome, Refusal } from '../session/state';

export type Asked<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: Refusal; readonly retry: () => void }
  | { readonly state: 'here'; readonly value: Value };

/**
 * What the server says to a question of a page: asked when the page opens, when the question changes, and anew after
 * each save that was written. An older answer stays in sight until the next is here.
 *
 * @param question names the question; another one is asked anew
 */
export function useAnswer<Value>(question: string, ask: () => Promise<Outcome<Value>>): Asked<Value> {
  const session = useSession();
  const { written } = useSessionState();
  const [answer, setAnswer] = useState<{ question: string; outcome: Outcome<Value> } | null>(null);
  const [tries, setTries] = useState(0);
  const latest = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the question says when to ask, not the function made at each drawing
  useEffect(() => {
    latest.current += 1;
    const turn = latest.current;
    void ask().then((outcome) => {
      if (turn === latest.current) setAnswer({ question, outcome });
    });
    return () => {
      latest.current += 1;
    };
  }, [session, question, written, tries]);
  if (answer === null || answer.question !== question) return { state: 'loading' };
  if (answer.outcome.ok) return { state: 'here', value: answer.outcome.value };
  return { state: 'failed', refusal: answer.outcome.error, retry: () => setTries(tries + 1) };
}

/** Shows an answer, or that it is awaited, or why there is none. */
export function Answered<Value>({
  asked,
  children,
}: {
  readonly asked: Asked<Value>;
  readonly children: (value: Value) => ComponentChildren;
}) {
  if (asked.state === 'loading') return <Skeleton />;
  if (asked.state === 'failed') return <Failed refusal={asked.refusal} onRetry={asked.retry} />;
  return <>{children(asked.value)}</>;
}
