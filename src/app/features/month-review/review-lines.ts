import { changeOf } from '../../../domain/month-review';
import { type Period, previousPeriod } from '../../../domain/period';
import { countOf, type GoalFigure, type Measured } from '../../../domain/plan';
import { joinPurchases } from '../../../domain/purchases';
import { monthlyRecurringRevenue } from '../../../domain/recurring-revenue';
import { formatNumber, formatShare, formatWon } from '../../../messages/formats';
import type { Language } from '../../../messages/language';
import { messages } from '../../../messages/messages';
import { type ReviewItem, reviewDefinitions } from '../../../sheets/month-review';
import { figureWords } from '../../../sheets/plan-words';
import { usage } from '../../../sheets/usage';
import { purchasesIn, purchasesNoted } from '../../jobs/purchase-rows';
import { tableIn } from '../../team-book';
import type { FeatureScene } from '../feature';
import { figureSources } from '../plans/figure-sources';
import { measuredText } from '../plans/figure-texts';
import { type FigureSources, measure } from '../plans/figures';
import { openItems, openPoints } from './open-points';

/** What the jobs write of one line of a review. */
export interface ReviewLine {
  readonly item: ReviewItem;
  /** Whether it stays as it was when the review was made. */
  readonly isKept: boolean;
  readonly values: {
    readonly value: string | null;
    readonly before: string | null;
    readonly change: string | null;
    readonly points: string | null;
    readonly definition: string;
  };
}

/** More open points of one kind are told by their number. */
const MOST_POINTS = 20;

/** Every line of the review of a month that is over. */
export function reviewLines(scene: FeatureScene, period: Period): ReviewLine[] {
  const { language } = scene.team;
  const { review, count } = messages[language].plans;
  const definitionOf = (item: ReviewItem) => reviewDefinitions[item][language];
  const points = openPoints(scene, period);
  const open = openItems.map((item): ReviewLine => {
    const all = points[item];
    const rest = all.length - MOST_POINTS;
    const shown = [...all.slice(0, MOST_POINTS), ...(rest > 0 ? [review.more(rest)] : [])];
    const values = {
      value: count(formatNumber(all.length)),
      before: null,
      change: null,
      points: shown.join('\n') || null,
      definition: definitionOf(item),
    };
    return { item, isKept: true, values };
  });
  const overall = {
    value: null,
    before: null,
    change: null,
    points: null,
    definition: definitionOf('overall'),
  };
  return [...figureLines(scene, period), ...open, { item: 'overall', isKept: true, values: overall }];
}

function figureLines(scene: FeatureScene, period: Period): ReviewLine[] {
  const { language } = scene.team;
  const sources = figureSources(scene);
  const line = (item: ReviewItem, now: Measured, before: Measured, print: (figure: Measured) => string) => {
    const change = changeOf(now, before);
    const values = {
      value: print(now) || null,
      before: print(before) || null,
      change: change === null ? null : changeText(change, now.share !== null, item, language),
      points: item === 'csat' ? csatVerdict(scene, period) : null,
      definition: reviewDefinitions[item][language],
    };
    return { item, isKept: false, values };
  };
  const previous = previousPeriod(period);
  const plain = (figure: Measured) => measuredText(figure, language);
  const won = ({ value }: Measured) => (value === null ? '' : formatWon(value, language));
  const bought = purchaseSums(scene);
  return [
    ...(Object.keys(figureWords) as GoalFigure[]).map(
      (
        figure, // the words are one for each figure
      ) => line(figure, measure(figure, period, sources), measure(figure, previous, sources), plain),
    ),
    line('revenue', revenueOn(sources, period), revenueOn(sources, previous), won),
    line('purchases', countOf(bought(period)), countOf(bought(previous)), won),
  ];
}

function revenueOn({ terms }: FigureSources, { end }: Period): Measured {
  return countOf(monthlyRecurringRevenue(terms, end));
}

function purchaseSums({ team }: FeatureScene): (period: Period) => number {
  const all = joinPurchases(
    purchasesIn(team.log.rows.map(({ row }) => row)),
    purchasesNoted(tableIn(team, usage).rows.map(({ row }) => row)),
  );
  return ({ start, end }) =>
    all.reduce((sum, { date, amount }) => sum + (start <= date && date <= end ? (amount ?? 0) : 0), 0);
}

/** A share changes by points, which many answers have to stand behind. */
function csatVerdict({ team, satisfaction }: FeatureScene, period: Period): string | null {
  const row = satisfaction.find((one) => one.period.key === period.key && one.cut === 'overall');
  return row === undefined || row.answers === 0
    ? null
    : messages[team.language].plans.review.verdict[row.judgement];
}

/** `+5.0%p`, `−12건`, `+100,000원`; a word where nothing changed. */
function changeText(change: number, isShare: boolean, item: ReviewItem, language: Language): string {
  const { plans } = messages[language];
  const size = Math.abs(change);
  if (isShare ? size < 0.0005 : size === 0) return plans.review.unchanged;
  const isWon = item === 'revenue' || item === 'purchases';
  const text = isShare
    ? `${formatShare(size)}p`
    : isWon
      ? formatWon(size, language)
      : plans.count(formatNumber(size));
  return `${change > 0 ? '+' : '−'}${text}`;
}
