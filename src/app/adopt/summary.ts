import { adoptionMessages } from '../../messages/adoption';
import type { Language } from '../../messages/language';
import { sameCell } from '../../sheets/cell';
import type { Prepared } from './prepare';

type Texts = (typeof adoptionMessages)[Language]['additions'];

/** What adoption has done, in sentences: rows, cells, and what was added elsewhere. */
export function reportOf(prepared: Prepared, language: Language): string[] {
  const { proposal, plan } = prepared;
  const texts = adoptionMessages[language].report;
  const cells = plan.edits.filter(({ place, before, after }) => place !== null && !sameCell(before, after));
  return [
    texts.rows(proposal.rows.length, plan.sheet.title[language]),
    ...(cells.length > 0 ? [texts.cells(cells.length)] : []),
    ...added(prepared, texts, language),
  ];
}

/** What it would add to other sheets, and how many rows it would join to customers. */
export function additionsOf(prepared: Prepared, language: Language): string[] {
  return added(prepared, adoptionMessages[language].additions, language);
}

function added({ people, proposal, words }: Prepared, texts: Texts, language: Language): string[] {
  const isMixed = proposal.role === 'mixed';
  return [
    ...(people.added.length > 0 ? [texts.customers(people.added.length)] : []),
    ...(!isMixed && people.links.length > 0 ? [texts.joined(people.links.length)] : []),
    ...words.map(({ sheet, words: own }) => texts.words(sheet.title[language], own.length)),
  ];
}
