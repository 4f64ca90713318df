import { careLog } from './care-log';
import { cases } from './cases';
import { changeLog } from './change-log';
import { contractLedger } from './contract-ledger';
import { customers } from './customers';
import type { SheetDeclaration } from './declaration';
import { expiring } from './expiring';
import { health } from './health';
import { holidays } from './holidays';
import { lists } from './lists';
import { lossAnalysis } from './loss-analysis';
import { mailTemplates } from './mail-templates';
import { managers } from './managers';
import { monthReview } from './month-review';
import { outbox } from './outbox';
import { plans } from './plans';
import { policy } from './policy';
import { programmes } from './programmes';
import { satisfactionSummary } from './satisfaction-summary';
import { schedule } from './schedule';
import { segments } from './segments';
import { services } from './services';
import { settings } from './settings';
import { usage } from './usage';

/** The sheets that are there from the start, in the order of their tabs. */
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

/** Sheets whose tab appears, behind the others, when their feature is first used. */
export const laterSheets: readonly SheetDeclaration[] = [
  usage,
  cases,
  plans,
  monthReview,
  policy,
  programmes,
  schedule,
  lossAnalysis,
  segments,
];

export const allSheets: readonly SheetDeclaration[] = [...catalogue, ...laterSheets];
