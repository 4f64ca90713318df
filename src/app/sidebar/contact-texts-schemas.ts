import * as v from 'valibot';

const id = (least: number) => v.pipe(v.string(), v.minLength(least), v.maxLength(64));

/** What the procedure of texts to copy accepts. */
export const contactTextsSchemas = {
  contactTexts: v.strictObject({ customerId: id(1), contractId: id(0) }),
};
