import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Opening } from '../../app/sidebar/opening-contract';
import { type SidebarMessages, sidebarMessages } from '../../messages/sidebar-messages';
import type { SidebarSession } from './session';
import type { Refusal, SessionState } from './state';
import { useStore } from './use-store';

const SessionContext = createContext<SidebarSession | null>(null);

export const SessionProvider = SessionContext.Provider;

export function useSession(): SidebarSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A component stands outside the session.');
  return session;
}

/** The session's state; the component is drawn again when it changes. */
export function useSessionState(): SessionState {
  return useStore(useSession().store);
}

export function useTexts(): SidebarMessages {
  const session = useSession();
  return sidebarMessages[session.store.get().language];
}

/** The opening with every save applied; views are drawn only once it is here. */
export function useOpening(): Opening {
  const session = useSession();
  useSessionState();
  const opening = session.opening();
  if (opening === null) throw new Error('A view stands before the opening.');
  return opening;
}

export interface FormDraft<Value> {
  readonly value: Value;
  readonly refusal: Refusal | null;
  /** Whether anything is typed. */
  readonly isBegun: boolean;
  readonly change: (parts: Partial<Value>) => void;
  readonly clear: () => void;
}

/** A form's content in its slot; a kept draft of another shape than `blank` counts as none. */
export function useDraft<Value extends object>(slot: string, blank: Value): FormDraft<Value> {
  const session = useSession();
  const { drafts } = session;
  const draft = useSessionState().drafts[slot];
  const kept = draft !== undefined && isLike(draft.value, blank) ? draft.value : null;
  const value = kept ?? blank;
  return {
    value,
    refusal: draft?.refusal ?? null,
    isBegun: kept !== null,
    change: (parts) => {
      // Read again: two changes may come before the next drawing.
      const now = drafts.value(slot);
      const refusal = session.store.get().drafts[slot]?.refusal ?? null;
      drafts.set(slot, { ...(isLike(now, blank) ? now : blank), ...parts }, without(refusal, parts));
    },
    clear: () => drafts.clear(slot),
  };
}

/** What was said of a field is void once the field has changed. */
function without(refusal: Refusal | null, parts: object): Refusal | null {
  if (refusal === null) return null;
  const fields = Object.entries(refusal.fields).filter(([field]) => !(field in parts));
  return { ...refusal, fields: Object.fromEntries(fields) };
}

function isLike<Value extends object>(kept: unknown, blank: Value): kept is Value {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    Object.entries(blank).every(([name, value]) => typeof Reflect.get(kept, name) === typeof value)
  );
}
