// What every call of the sidebar is answered.

export type ErrorCode =
  | 'bad-input'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'duplicate'
  | 'busy'
  | 'not-installed'
  | 'failed';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export interface Failure {
  readonly code: ErrorCode;
  /** A sentence that says what to do. */
  readonly message: string;
  /** Sentences by field of the draft. */
  readonly fields: Readonly<Record<string, string>>;
  /** For `conflict`: by field, what stood there when the person began, what stands there now, what they want. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly field: string;
  readonly before: string;
  readonly theirs: string;
  readonly yours: string;
}
