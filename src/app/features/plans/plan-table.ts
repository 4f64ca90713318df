import { type Plan, type PlanRow, plansOf } from '../../../domain/plan-rows';
import type { Placed } from '../../../sheets/declaration';
import type { PlanSheetRow } from '../../../sheets/plans';

/** A row of 관리 계획 as the domain reads it, with its place. */
export interface PlacedStep extends PlanRow {
  readonly placed: Placed<PlanSheetRow>;
}

/** The plans of the sheet; a row without a plan's name is no step yet. */
export function plansIn(rows: readonly Placed<PlanSheetRow>[]): Plan<PlacedStep>[] {
  return plansOf(
    rows.flatMap((placed): PlacedStep[] => {
      const { row } = placed;
      return row.plan === null ? [] : [{ ...row, plan: row.plan, placed }];
    }),
  );
}
