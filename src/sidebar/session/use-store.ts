import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { Store } from './store';

/** The value of a store; the component is drawn again when it changes. */
export function useStore<State>(store: Store<State>): State {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // Before the browser draws: an answer that comes at once must not fall between reading and watching.
  useLayoutEffect(() => store.subscribe(() => redraw(undefined)), [store]);
  return store.get();
}
