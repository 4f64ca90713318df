// What the sidebar and the server say to each other. Only JSON: no Date, no undefined in lists.
import type { AdoptionProcedures } from './adoption-contract';
import type { ArchiveProcedures } from './archive-contract';
import type { CaseProcedures } from './cases-contract';
import type { ContactTextProcedures } from './contact-texts-contract';
import type { ContractProcedures } from './contracts-contract';
import type { CustomerProcedures } from './customers-contract';
import type { LogProcedures } from './log-contract';
import type { MergingProcedures } from './merging-contract';
import type { OpeningProcedures } from './opening-contract';
import type { PlanProcedures } from './plans-contract';
import type { PolicyProcedures } from './policy-contract';
import type { RenewalProcedures } from './renewals-contract';
import type { SaveProcedures } from './save-contract';
import type { ScheduleProcedures } from './schedule-contract';
import type { SettingProcedures } from './settings-contract';
import type { TodayProcedures } from './today-contract';

/** Every procedure by name: what goes in, what comes out. */
export interface Procedures
  extends AdoptionProcedures,
    ArchiveProcedures,
    CaseProcedures,
    ContractProcedures,
    CustomerProcedures,
    LogProcedures,
    MergingProcedures,
    OpeningProcedures,
    PlanProcedures,
    ContactTextProcedures,
    PolicyProcedures,
    RenewalProcedures,
    SaveProcedures,
    ScheduleProcedures,
    SettingProcedures,
    TodayProcedures {}

export type ProcedureName = keyof Procedures;
export type InputOf<Name extends ProcedureName> = Parameters<Procedures[Name]>[0];
export type OutputOf<Name extends ProcedureName> = ReturnType<Procedures[Name]>;
