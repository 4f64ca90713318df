import { adoptionMessages } from '../../messages/adoption';
import type { Language } from '../../messages/language';
import { sameCell } from '../../sheets/cell';
import type { Prepared } from './prepare';

/** What adoption comes to, in sentences: rows, cells, and what is added elsewhere. */
export function summaryOf(prepared: Prepared, language: Language): string[] {
  const { proposal, plan } = prepared;
  const texts = adoptionMessages[language].summary;
  const cells = plan.edits.filter(({ place, before, after }) => place !== null && !sameCell(before, after));
  return [
    texts.rows(proposal.rows.length, plan.sheet.title[language]),
    ...(cells.length > 0 ? [texts.cells(cells.length)] : []),
    ...additionsOf(prepared, language),
  ];
}

/** What is added to other sheets, and how many rows are joined to customers. */
export function additionsOf({ people, proposal, words }: Prepared, language: Language): string[] {
  const texts = adoptionMessages[language].summary;
  const isMixed = proposal.role === 'mixed';
  return [
    ...(people.added.length > 0 ? [texts.customers(people.added.length)] : []),
    ...(!isMixed && people.links.length > 0 ? [texts.joined(people.links.length)] : []),
    ...words.map(({ sheet, words: own }) => texts.words(sheet.title[language], own.length)),
  ];
}
