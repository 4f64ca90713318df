// What the sidebar and the server say to each other about renewals.
import type { CivilDate } from '../../domain/civil-date';

/** A customer's consent to a higher price, as a person recorded it. */
export interface PriceConsent {
  readonly on: CivilDate | null;
  /** The word of the ledger; '' where none was chosen. */
  readonly how: string;
}
