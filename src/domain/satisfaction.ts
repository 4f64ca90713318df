import { type Interval, newcombe, type Share, wilson } from './share-interval';

/** 매우 불만족 1, 불만족 2, 보통 3, 만족 4, 매우 만족 5. */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** How many answers gave each rating. */
export type RatingCounts = Record<Rating, number>;

/** The figures of one group of log entries; rates are fractions, null where nothing was answered. */
export interface SatisfactionSummary {
  entries: number;
  answers: number;
  /** Answers ÷ entries. */
  answerRate: number;
  /** Mean of 1–5. */
  mean: number | null;
  counts: RatingCounts;
  /** (매우 만족 + 만족) ÷ answers, with its Wilson 95 % interval. */
  csat: (Interval & { share: number }) | null;
}

/** 개선, 악화, 변화 없음, 판단 보류. */
export type Judgement = 'better' | 'worse' | 'unchanged' | 'withheld';

/** CSAT against the period before, with its Newcombe 95 % interval; null where either has too few answers. */
export interface SatisfactionChange {
  change: (Interval & { difference: number }) | null;
  judgement: Judgement;
}

const FEWEST_ANSWERS_TO_COMPARE = 5;
export const RATINGS = [1, 2, 3, 4, 5] as const;

/** Sums up log entries; a null rating is an entry that was not asked or not answered. */
export function summarise(entries: Iterable<Rating | null>): SatisfactionSummary {
  const counts = noAnswers();
  let asked = 0;
  for (const rating of entries) {
    asked += 1;
    if (rating !== null) counts[rating] += 1;
  }
  return summaryOf(asked, counts);
}

export function noAnswers(): RatingCounts {
  return { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
}

/** The change of CSAT from the calendar period just before, and what may be said of it. */
export function judge(
  current: SatisfactionSummary,
  previous: SatisfactionSummary | null,
): SatisfactionChange {
  if (
    previous === null ||
    current.answers < FEWEST_ANSWERS_TO_COMPARE ||
    previous.answers < FEWEST_ANSWERS_TO_COMPARE
  ) {
    return { change: null, judgement: 'withheld' };
  }
  const change = newcombe(satisfiedShare(current), satisfiedShare(previous));
  if (change.lower > 0) return { change, judgement: 'better' };
  if (change.upper < 0) return { change, judgement: 'worse' };
  return { change, judgement: 'unchanged' };
}

/** The same where the entries have been counted already. */
export function summaryOf(entries: number, counts: RatingCounts): SatisfactionSummary {
  const answers = RATINGS.reduce((sum, rating) => sum + counts[rating], 0);
  const points = RATINGS.reduce((sum, rating) => sum + rating * counts[rating], 0);
  const satisfied = { successes: counts[5] + counts[4], n: answers };
  return {
    entries,
    answers,
    answerRate: entries === 0 ? 0 : answers / entries,
    mean: answers === 0 ? null : points / answers,
    counts,
    csat: answers === 0 ? null : { share: satisfied.successes / answers, ...wilson(satisfied) },
  };
}

function satisfiedShare({ counts, answers }: SatisfactionSummary): Share {
  return { successes: counts[5] + counts[4], n: answers };
}
