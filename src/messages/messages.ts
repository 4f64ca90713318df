import { en } from './en';
import { ko } from './ko';
import type { Language } from './language';
import type { Messages } from './shape';

/** Code of something that a person should look at. */
export type FindingCode = keyof typeof ko.findings;

export const messages: Readonly<Record<Language, Messages>> = { ko, en };
