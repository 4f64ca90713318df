// What the sidebar learns when it opens: who is there, and what it searches in the browser.
import type { CivilDate } from '../../domain/civil-date';
import type { FeeCycle } from '../../domain/won';
import type { Language } from '../../messages/language';
import type { PackedRows } from '../../rpc/packed-rows';
import type { Guidance } from './policy-contract';
import type { Health, SettingLine } from './settings-contract';
import type { Todo } from './today-contract';

/** The procedures of opening; part of `Procedures`. */
export interface OpeningProcedures {
  /** The one call on opening. */
  open: (input: { readonly selection: boolean }) => PackedOpening;
  /** The customer of the row that is selected now, if any. */
  selected: (input: Record<string, never>) => { readonly customerId: string | null };
  pickName: (input: { readonly name: string }) => { readonly me: Me };
}

export interface Me {
  /** '' where the platform does not tell. */
  readonly email: string;
  readonly name: string | null;
  readonly isAdmin: boolean;
}

export interface Opening {
  /** Of the spreadsheet; one add-on's drafts of several books must not mix in the browser. */
  readonly bookId: string;
  readonly isInstalled: boolean;
  readonly me: Me;
  readonly language: Language;
  readonly today: CivilDate;
  readonly managers: readonly string[];
  readonly lists: {
    readonly channel: readonly string[];
    readonly category: readonly string[];
    readonly customerType: readonly string[];
    readonly lossReason: readonly string[];
    readonly source: readonly string[];
  };
  readonly services: readonly ServiceOption[];
  /** `[id, name, phone, customer type, manager]`, small enough to search in the browser. */
  readonly customers: readonly (readonly [string, string, string, string, string])[];
  /** Running contracts: `[contract id, customer id, service, end]`, for filling in the log. */
  readonly contracts: readonly (readonly [string, string, string, CivilDate])[];
  /** What this person owes, most urgent first; an administrator also sees what nobody looks after. */
  readonly todos: readonly Todo[];
  /** How many more there are, beyond those listed. */
  readonly moreTodos: number;
  readonly selectedCustomerId: string | null;
  /** What 관리 규정 says of channels and of words, for who writes down or to a customer. */
  readonly guidance: Guidance;
  readonly settings: readonly SettingLine[];
  readonly health: Health;
}

/** An opening on its way: ten thousand customers and contracts stay below 700 KB. */
export type PackedOpening = Omit<Opening, 'customers' | 'contracts'> & {
  readonly customers: PackedRows;
  readonly contracts: PackedRows;
};

export interface ServiceOption {
  readonly service: string;
  readonly months: number | null;
  readonly fee: number | null;
  readonly feeCycle: FeeCycle | null;
}
