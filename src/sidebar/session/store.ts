/** A value that can be watched; `change` replaces the named parts. */
export interface Store<State> {
  readonly get: () => State;
  readonly change: (parts: Partial<State>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    change: (parts) => {
      state = { ...state, ...parts };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
