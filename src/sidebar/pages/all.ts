import type { ComponentType } from 'preact';
import { CasesPage } from '../cases/cases-page';
import { DuplicatesPage } from '../duplicates/duplicates-page';
import { MonthPage } from '../plans/month-page';
import { PlansPage } from '../plans/plans-page';
import { BoardPage } from '../renewals/board-page';
import { LossPage } from '../renewals/loss-page';
import { OffersPage } from '../renewals/offers-page';
import { SchedulePage } from '../schedule/schedule-page';
import { SegmentsPage } from '../schedule/segments-page';
import type { PageName } from './page-names';
import { PolicyPage } from './policy/policy-page';
import { ProgrammesPage } from './programmes/programmes-page';

/** Each page by its name, in the order in which 오늘 lists them. */
export const pages: Readonly<Record<PageName, ComponentType<{ readonly id: string | null }>>> = {
  schedule: SchedulePage,
  segments: SegmentsPage,
  plans: PlansPage,
  cases: CasesPage,
  month: MonthPage,
  policy: PolicyPage,
  programmes: ProgrammesPage,
  renewals: BoardPage,
  losses: LossPage,
  offers: OffersPage,
  duplicates: DuplicatesPage,
};
