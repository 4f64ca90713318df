import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DeskAction, DeskState, Reply } from '../desk-server/protocol';
import { type Messages, messages } from './messages';

/** What every part of the page needs. */
export interface DeskContext {
  readonly state: DeskState;
  readonly text: Messages;
  /** Does something and shows a refusal in a dialog. */
  readonly act: (action: DeskAction, heading?: string) => Promise<Reply>;
}

export const Context = createContext<DeskContext | null>(null);

export function useDesk(): DeskContext {
  const desk = useContext(Context);
  if (!desk) throw new Error('A part of the desk stands outside of it.');
  return desk;
}

export function textOf(state: DeskState): Messages {
  return messages[state.language];
}
