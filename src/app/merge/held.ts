import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { allSheets } from '../../sheets/catalogue';
import { merges } from '../../sheets/merges';
import { type Finding, finding } from '../check/finding';
import type { Ports } from '../ports';
import { readMerges } from './record';
import { type Held, unfinishedMerges } from './unfinished';

/** What keeps a merge from its end and how to mend it, as one sentence after the other. */
export function heldText({ sheet, why }: Held, language: Language): string {
  return messages[language].merging.held(sheetOf(sheet).title[language], why);
}

/** Merges that a sheet keeps from their end; the next run tries them again. Costs nothing where there are none. */
export function heldMerges(ports: Pick<Ports, 'store' | 'book'>): Finding[] {
  const held = unfinishedMerges(ports.store).flatMap((one) => (one.held ? [{ ...one, held: one.held }] : []));
  if (held.length === 0) return [];
  const whatOf = new Map(readMerges(ports).map(({ mergeId, row }) => [mergeId, row.what]));
  return held.map(({ mergeId, held: { sheet, why } }) =>
    finding('merge-held', sheetOf(sheet), null, null, whatOf.get(mergeId) ?? mergeId, why),
  );
}

function sheetOf(key: string) {
  return allSheets.find((sheet) => sheet.key === key) ?? merges;
}
