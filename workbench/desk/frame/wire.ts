// What a script's page and the desk around it say to each other, across origins.

/** From the page. `id` numbers the calls of one page. */
export type FromFrame =
  | { readonly desk: 'call'; readonly id: number; readonly name: string; readonly args: string }
  | { readonly desk: 'close' | 'focus' | 'skip' }
  | { readonly desk: 'size'; readonly width?: number; readonly height?: number };

/** To the page: how a call ended. */
export interface ToFrame {
  readonly desk: 'answer';
  readonly id: number;
  readonly ok: boolean;
  /** JSON. */
  readonly result: string | null;
  readonly error: string;
}
