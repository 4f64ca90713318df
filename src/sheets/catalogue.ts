import { careLog } from './care-log';
import { changeLog } from './change-log';
import { contractLedger } from './contract-ledger';
import { customers } from './customers';
import type { SheetDeclaration } from './declaration';
import { expiring } from './expiring';
import { health } from './health';
import { holidays } from './holidays';
import { lists } from './lists';
import { mailTemplates } from './mail-templates';
import { managers } from './managers';
import { outbox } from './outbox';
import { satisfactionSummary } from './satisfaction-summary';
import { services } from './services';
import { settings } from './settings';

/** Every sheet, in the order of the tabs. */
export const catalogue: readonly SheetDeclaration[] = [
  contractLedger,
  careLog,
  customers,
  expiring,
  satisfactionSummary,
  services,
  managers,
  holidays,
  lists,
  settings,
  mailTemplates,
  outbox,
  changeLog,
  health,
];
