import type { ko } from './ko';

/** The same shape with every text widened to `string`: what each catalogue must have. */
export type Widened<T> = T extends string
  ? string
  : T extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Messages = Widened<typeof ko>;
