import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { Conflict, ErrorCode, Failure } from './answer-contract';

/** A refused operation on its way to the door, where it becomes the answer's error. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure.message);
  }
}

/** Refuses with the sentence of the code, or with one of its own. */
export function refuse(
  language: Language,
  code: ErrorCode,
  details: {
    readonly message?: string;
    readonly fields?: Record<string, string>;
    readonly conflicts?: readonly Conflict[];
  } = {},
): never {
  throw new Refused(failureOf(language, code, details));
}

export function failureOf(
  language: Language,
  code: ErrorCode,
  {
    message,
    fields = {},
    conflicts = [],
  }: {
    readonly message?: string;
    readonly fields?: Record<string, string>;
    readonly conflicts?: readonly Conflict[];
  } = {},
): Failure {
  return { code, message: message ?? messages[language].failures[code], fields, conflicts };
}
