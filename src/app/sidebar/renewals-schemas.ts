import * as v from 'valibot';
import { isCivilDate } from '../../domain/civil-date';

const months = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24));
const date = v.custom<`${number}-${number}-${number}`>(
  (value) => typeof value === 'string' && isCivilDate(value) && value >= '1900-01-01' && value < '2200-01-01',
);

/** What the procedures of the renewal pages accept. */
export const renewalsSchemas = {
  renewalBoard: v.strictObject({ months, mine: v.boolean() }),
  lossAnalysis: v.strictObject({ months }),
  previewOffers: v.strictObject({ date }),
  settleRise: v.strictObject({
    key: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
    draft: v.strictObject({
      contractId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
      wasFeeWrong: v.boolean(),
      priceConsent: v.strictObject({ on: v.nullable(date), how: v.pipe(v.string(), v.maxLength(500)) }),
    }),
  }),
};
