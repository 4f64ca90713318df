export type Language = 'ko' | 'en';

/** A text in both languages. */
export interface Label {
  readonly ko: string;
  readonly en: string;
}
