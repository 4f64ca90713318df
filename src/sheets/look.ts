// The visual language of the sheets: `ui` tokens as text on fill, light theme (a sheet has no dark one).
import type { Label } from '../messages/language';

export const states = {
  active: { text: '#0d652d', fill: '#e6f4ea' },
  expiring: { text: '#7a4100', fill: '#fef0c7' },
  expired: { text: '#a50e0e', fill: '#fce8e6' },
  scheduled: { text: '#174ea6', fill: '#e8f0fe' },
  renewed: { text: '#00544c', fill: '#d9f2ee' },
  paused: { text: '#681da8', fill: '#f3e8fd' },
  terminated: { text: '#4a4e52', fill: '#eceff1' },
} as const;

export type State = keyof typeof states;

/** Colours a cell, or its whole row, when its column shows one of the words or a date before today. */
export interface StateColour {
  readonly column: string;
  readonly when: { readonly word: Label } | { readonly overdueUnless: string | null };
  readonly state: State;
  readonly wholeRow?: boolean;
}

export const header = { fill: '#e8eef7', text: '#1f1f1f', derivedText: '#5f6368', height: 34 } as const;
export const hairline = '#dadce0';
