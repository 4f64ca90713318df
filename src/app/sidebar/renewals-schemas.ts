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
};
