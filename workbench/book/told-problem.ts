/** One sentence in both languages. */
export interface Told {
  readonly ko: string;
  readonly en: string;
}

/** What went wrong and how to mend it, for a person who reads Korean or English; the message is the English one. */
export class ToldProblem extends Error {
  constructor(
    readonly told: Told,
    options?: ErrorOptions,
  ) {
    super(told.en, options);
  }
}
