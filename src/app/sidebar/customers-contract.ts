// What the view of customers and the server say to each other.
import type { CivilDate } from '../../domain/civil-date';
import type { ContractLine } from './contracts-contract';
import type { ProgrammeLine } from './policy-contract';
import type { Edits, Save, Saved } from './save-contract';

/** The procedures of customers; part of `Procedures`. */
export interface CustomerProcedures {
  findDuplicates: (input: { readonly name: string; readonly phone: string }) => {
    readonly like: readonly Likeness[];
  };
  addCustomer: (input: Save<CustomerFields>) => Saved & { readonly customerId: string };
  customerPage: (input: { readonly customerId: string }) => CustomerPage;
  saveCustomer: (input: Save<Edits<CustomerField> & { readonly customerId: string }>) => Saved;
}

export type CustomerField =
  | 'name'
  | 'phone'
  | 'secondPhone'
  | 'email'
  | 'address'
  | 'customerType'
  | 'manager'
  | 'needs'
  | 'source'
  | 'referrerId'
  | 'interests'
  | 'preference'
  | 'preferredChannel'
  | 'ageBand'
  | 'gender'
  | 'memo';

export type CustomerFields = Readonly<Record<CustomerField, string>>;

export interface Likeness {
  readonly customerId: string;
  readonly name: string;
  readonly phone: string;
  readonly reasons: readonly ('phone' | 'email' | 'business-number' | 'name')[];
}

export interface CustomerPage {
  readonly customerId: string;
  readonly fields: CustomerFields;
  /** Labels of required fields that are blank. */
  readonly missing: readonly string[];
  readonly contracts: readonly ContractLine[];
  readonly timeline: readonly ContactLine[];
  /** What the customer was taught and took part in, newest first. */
  readonly programmes: readonly ProgrammeLine[];
  /** Answers in order of time. */
  readonly satisfaction: readonly { readonly date: CivilDate; readonly points: number }[];
  /** Closed years of the log whose tabs stand, newest first; they may have more contacts. */
  readonly archives: readonly string[];
}

export interface ContactLine {
  readonly recordId: string;
  readonly date: CivilDate;
  readonly channel: string;
  readonly category: string;
  readonly content: string;
  readonly result: string;
  readonly manager: string;
  readonly points: number | null;
  readonly followUp: string;
  readonly followUpBy: CivilDate | null;
  readonly followedUpOn: CivilDate | null;
}
