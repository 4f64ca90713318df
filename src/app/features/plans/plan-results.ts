import { type CivilDate, isCivilDate } from '../../../domain/civil-date';
import { type GoalVerdict, verdictOf } from '../../../domain/plan';
import type { Plan } from '../../../domain/plan-rows';
import { lastGraceDay } from '../../../domain/renewal-figures';
import type { Language } from '../../../messages/language';
import type { CustomerRow } from '../../../sheets/customers';
import type { Placed } from '../../../sheets/declaration';
import { goalVerdictWords } from '../../../sheets/plan-words';
import { ownWriting } from '../../derived-columns';
import { measuredText } from './figure-texts';
import { type FigureSources, measure, ofCustomers } from './figures';
import type { PlacedStep } from './plan-table';

/** What stands beside every step of a plan. */
export interface PlanResult {
  readonly result: string | null;
  readonly verdict: GoalVerdict | null;
  /** The day from which both stay as they are. */
  readonly finalOn: CivilDate | null;
}

export const noResult: PlanResult = { result: null, verdict: null, finalOn: null };

interface ResultScene {
  readonly sources: FigureSources;
  readonly customers: readonly Placed<CustomerRow>[];
  readonly language: Language;
}

/**
 * The result of a plan on a day. From the day on which nothing can change it any more it stays as the jobs have
 * written it: by then the rows that it was computed from may be in another file.
 */
export function resultOf(plan: Plan<PlacedStep>, scene: ResultScene): PlanResult {
  const { goal } = plan;
  const { sources, language } = scene;
  const { today, graceDaysOn } = sources;
  if (goal === null) return noResult;
  // Terms that end on the last day may be renewed until then, and what was forgotten is entered by then.
  const isFinal = today > lastGraceDay(goal.period.end, graceDaysOn(goal.period.end));
  const kept = isFinal ? keptResult(plan) : null;
  if (kept !== null) return kept;
  const measured =
    today < goal.period.start
      ? { value: null, share: null, pending: 0 }
      : measure(goal.figure, goal.period, forPlan(plan, scene));
  return {
    result: measuredText(measured, language) || null,
    verdict: verdictOf(goal, measured, today),
    finalOn: isFinal ? today : null,
  };
}

/** What the jobs wrote when the result became final; a person's word over it does not change it. */
function keptResult({ rows }: Plan<PlacedStep>): PlanResult | null {
  for (const { placed } of rows) {
    const finalOn = ownWriting(placed, 'finalOn');
    const word = ownWriting(placed, 'verdict');
    const verdict = Object.entries(goalVerdictWords).find(([, { ko, en }]) => ko === word || en === word);
    if (finalOn === null || !isCivilDate(finalOn) || verdict === undefined) continue;
    return { result: ownWriting(placed, 'result') || null, verdict: verdict[0] as GoalVerdict, finalOn }; // a key of its words
  }
  return null;
}

function forPlan(plan: Plan<PlacedStep>, { sources, customers }: ResultScene): FigureSources {
  const { careGroup, customerType } = plan;
  if (careGroup === null && customerType === null) return sources;
  const ids = customers.flatMap(({ row }) => {
    const isIn =
      (careGroup === null || row.careGroup === careGroup) &&
      (customerType === null || row.customerType === customerType);
    return isIn && row.customerId !== null ? [row.customerId] : [];
  });
  return ofCustomers(sources, new Set(ids));
}
