// What the view of settings and the server say to each other.
import type { CivilDate } from '../../domain/civil-date';
import type { ContractStatus } from '../../domain/contract';
import type { ArticleLine } from './policy-contract';
import type { Save, Saved } from './save-contract';

/** The procedures of settings; part of `Procedures`. */
export interface SettingProcedures {
  saveSetting: (
    input: Save<{ readonly key: string; readonly before: string; readonly value: string }>,
  ) => Saved;
  install: (input: Record<string, never>) => { readonly installed: boolean };
  setHourly: (input: { readonly on: boolean }) => { readonly isHourly: boolean };
  /** Puts rows together again that a sort of some columns has torn: how many, and at how many a person must look. */
  reuniteRows: (input: Record<string, never>) => { readonly mended: number; readonly left: number };
  /** What the day's jobs would do on a date; writes and sends nothing. */
  preview: (input: { readonly date: CivilDate }) => Preview;
}

/** One setting; those of a service (`windows`) or of a person (`recipients`) have keys of their own. */
export interface SettingLine {
  readonly key: string;
  readonly group: 'general' | 'notices' | 'offers' | 'windows' | 'recipients';
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  readonly allowed: string;
  /** The allowed values where they are few; empty for a free text. */
  readonly choices: readonly string[];
  /** The article of 관리 규정 that says it, and is changed there; null for what is changed in its place. */
  readonly article: SettingArticle | null;
}

/** How an article stands that is shown among the settings. */
export type SettingArticle = Pick<
  ArticleLine,
  'key' | 'version' | 'isFromSettings' | 'inForceFrom' | 'plannedFrom'
>;

export interface Health {
  readonly isHourly: boolean;
  readonly runBy: string;
  /** `2024-10-02 08:37`, in the book's zone. */
  readonly lastRunAt: string | null;
  readonly mailsLeft: number;
  readonly findings: readonly {
    readonly sheet: string;
    readonly row: number | null;
    readonly finding: string;
    readonly mend: string;
  }[];
  /** All of them, more than are listed. */
  readonly findingCount: number;
  /** Whether some of them tell of rows that a sort has torn. */
  readonly hasTornRows: boolean;
}

export interface Preview {
  readonly date: CivilDate;
  readonly isBusinessDay: boolean;
  readonly statusChanges: readonly {
    readonly contractId: string;
    readonly customerName: string;
    readonly from: ContractStatus;
    readonly to: ContractStatus;
  }[];
  readonly mails: readonly { readonly to: string; readonly subject: string; readonly text: string }[];
}
