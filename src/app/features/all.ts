import { casesFeature } from './cases/feature';
import type { Feature } from './feature';
import { monthReviewFeature } from './month-review/month-review-feature';
import { planFeature } from './plans/plan-feature';
import { policyFeature } from './policy/policy';
import { programmesFeature } from './programmes/programmes';
import { renewalsFeature } from './renewals/renewals-feature';
import { scheduleFeature } from './schedule/schedule-feature';
import { usageFeature } from './usage/usage-feature';

/** In the order in which they run: a later one sees the rows that an earlier one adds. */
export const features: readonly Feature[] = [
  policyFeature,
  programmesFeature,
  usageFeature,
  casesFeature,
  scheduleFeature,
  planFeature,
  renewalsFeature,
  monthReviewFeature,
];
