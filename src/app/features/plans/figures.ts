// The figures that plans aim at and a month is reviewed by, as `metrics.md` defines them.
import { type FiguredCase, firstResponseShare } from '../../../domain/case-figures';
import type { CivilDate } from '../../../domain/civil-date';
import { countOf, type GoalFigure, type Measured, rateOf } from '../../../domain/plan';
import { customerChurn, type ValuedTerm } from '../../../domain/recurring-revenue';
import { renewalRate } from '../../../domain/renewal-figures';
import { type Rating, summarise } from '../../../domain/satisfaction';
import type { Span } from '../../../domain/term';

/** An entry of the log, as far as figures go. */
interface LoggedAnswer {
  readonly date: CivilDate;
  readonly customerId: string | null;
  readonly rating: Rating | null;
}

/** A complaint or request, as far as figures go. */
export type CountedCase = FiguredCase & { readonly customerId: string | null };

/** What the figures are computed from. */
export interface FigureSources {
  readonly terms: readonly ValuedTerm[];
  readonly log: readonly LoggedAnswer[];
  /** Worked out where a figure asks for it. */
  cases(): readonly CountedCase[];
  readonly today: CivilDate;
  /** Days after an end within which a next term renews it, by the policy of a day. */
  graceDaysOn(day: CivilDate): number;
}

/** A figure of a period, as far as it has gone by. */
export function measure(figure: GoalFigure, period: Span, sources: FigureSources): Measured {
  const { terms, log, today, graceDaysOn } = sources;
  const gone = { start: period.start, end: earlier(period.end, today) };
  const logged = () => log.filter(({ date }) => gone.start <= date && date <= gone.end);
  switch (figure) {
    case 'renewalRate': {
      const { renewed, due, pending } = renewalRate(
        terms.map(({ term }) => term),
        period,
        { today, graceDays: graceDaysOn(gone.end) },
      );
      return rateOf(renewed, due, pending);
    }
    case 'customerChurn': {
      const { lost, atStart, pending } = customerChurn(terms, gone, {
        today,
        graceDays: graceDaysOn(gone.end),
      });
      return rateOf(lost, atStart, pending);
    }
    case 'csat': {
      const { counts, answers } = summarise(logged().map(({ rating }) => rating));
      return rateOf(counts[5] + counts[4], answers);
    }
    case 'firstResponse': {
      const { met, count } = firstResponseShare(sources.cases(), gone.start, gone.end);
      return rateOf(met, count);
    }
    case 'contacts':
      return countOf(logged().length);
  }
}

/** What is said of these customers only. */
export function ofCustomers(sources: FigureSources, ids: ReadonlySet<string>): FigureSources {
  const isTheirs = ({ customerId }: { readonly customerId: string | null }) =>
    customerId !== null && ids.has(customerId);
  return {
    ...sources,
    terms: sources.terms.filter(({ term }) => isTheirs(term)),
    log: sources.log.filter(isTheirs),
    cases: () => sources.cases().filter(isTheirs),
  };
}

function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}
