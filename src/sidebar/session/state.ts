import type { AdoptionProcedures } from '../../app/sidebar/adoption-contract';
import type { Failure } from '../../app/sidebar/answer-contract';
import type { InputOf, ProcedureName } from '../../app/sidebar/contract';
import type { CustomerPage } from '../../app/sidebar/customers-contract';
import type { Opening } from '../../app/sidebar/opening-contract';
import type { Save } from '../../app/sidebar/save-contract';
import type { Preview } from '../../app/sidebar/settings-contract';
import type { Language } from '../../messages/language';
import type { Client, Trouble } from '../../rpc/client';
import type { Reply } from '../../rpc/server';
import type { PagePlace } from '../pages/page-names';

/** A refusal of the server, or what kept the call from it. */
export interface Refusal extends Omit<Failure, 'code'> {
  readonly code: Failure['code'] | Trouble;
}

export type Outcome<Value> = Reply<Value, Refusal>;

/** The part of the server's door that adopting needs. */
export type AdoptionClient = Client<AdoptionProcedures, Refusal>;

/** The procedures that write and can be sent again by their key. */
export type SaveName = {
  [Name in ProcedureName]: InputOf<Name> extends Save<unknown> ? Name : never;
}[ProcedureName];

export type ViewName = 'today' | 'log' | 'customers' | 'contracts' | 'settings';

export const viewNames: readonly ViewName[] = ['today', 'log', 'customers', 'contracts', 'settings'];

export type ContractTask =
  | { readonly kind: 'new' }
  | { readonly kind: 'renew' | 'correct' | 'pause' | 'end'; readonly contractId: string };

/** Where the person is on the way to a ledger of their own; null in the settings themselves. */
export type AdoptPlace =
  | { readonly step: 'tabs' | 'rowTabs' }
  | { readonly step: 'columns' | 'changes' | 'confirm' | 'rows'; readonly tab: string }
  | { readonly step: 'undo'; readonly tab: string; readonly adoptionId: string };

/** Where the person is in each view, so that a tab leads back to where it was left. */
export interface Places {
  readonly view: ViewName;
  readonly customerId: string | null;
  readonly contractsOf: string | null;
  readonly task: ContractTask | null;
  readonly adopting: AdoptPlace | null;
  /** Over the view; a tab closes it. */
  readonly page: PagePlace | null;
}

/** What a save would change on the screen before the server has answered. */
export interface Patch {
  readonly key: string;
  /** Data asked for after the patch was made already holds it. */
  readonly madeAt: number;
  readonly opening?: ((opening: Opening) => Opening) | undefined;
  readonly page?:
    | { readonly customerId: string; readonly change: (page: CustomerPage) => CustomerPage }
    | undefined;
}

/** An answer, and the count of calls when it was asked for. */
export interface Fetched<Value> {
  readonly value: Value;
  readonly askedAt: number;
}

export type Loading<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly refusal: Refusal }
  | ({ readonly state: 'here' } & Fetched<Value>);

/** A form's content under its slot, as it is kept in the browser. */
export interface Draft {
  readonly value: unknown;
  readonly refusal: Refusal | null;
}

/** One line above the tabs' content about a save. */
export interface Notice {
  readonly key: string;
  readonly kind: 'saving' | 'saved' | 'undoing' | 'undone' | 'lost' | 'refused' | 'message';
  /** What was saved, in the person's words. */
  readonly about: string;
  /** Why it was refused. */
  readonly text: string;
  readonly canUndo: boolean;
  /** The draft that did not go through, where its form holds something else by now. */
  readonly aside: { readonly slot: string; readonly value: unknown } | null;
  /** Where its form stands. */
  readonly at: Places | null;
}

/** A save without an answer yet, kept in the browser so that it can be sent again after a reload. */
export interface Unsent {
  readonly name: SaveName;
  readonly input: { readonly key: string; readonly draft: unknown };
  readonly about: string;
  readonly slot: string | null;
  readonly value: unknown;
  readonly at: Places;
}

/** Work that takes long and goes on while the person is elsewhere. */
export type LongWork = 'install' | 'setHourly' | 'reuniteRows' | 'preview';

export interface SessionState {
  readonly language: Language;
  readonly opening: Loading<Opening>;
  readonly pages: Readonly<Record<string, Loading<CustomerPage>>>;
  readonly patches: readonly Patch[];
  readonly places: Places;
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly notices: readonly Notice[];
  readonly working: readonly LongWork[];
  readonly preview: Outcome<Preview> | null;
  /** Counts what was written, for those who show what stands in the book. */
  readonly written: number;
}
