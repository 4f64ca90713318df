import { en } from './en';
import { ko } from './ko';
import type { Language } from './language';

/** The same shape with every text widened to `string`: what each catalogue must have. */
type Widened<T> = T extends string
  ? string
  : T extends (...parts: infer Parts) => string
    ? (...parts: Parts) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Messages = Widened<typeof ko>;

/** Code of something that a person should look at. */
export type FindingCode = keyof typeof ko.findings;

export const messages: Readonly<Record<Language, Messages>> = { ko, en };
