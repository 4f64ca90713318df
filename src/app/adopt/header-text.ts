import { visibleText } from '../../domain/adopt/visible-text';

/** A header as it is compared: without spaces, marks and what stands in brackets; `aside` is what stood there. */
export interface HeaderText {
  readonly base: string;
  readonly aside: string;
}

export function headerText(header: string): HeaderText {
  const text = visibleText(header).normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  const asides = [...text.matchAll(/[([<{]([^)\]>}]*)[)\]>}]/g)].map(([, inner = '']) => inner);
  const base = text.replace(/[([<{][^)\]>}]*[)\]>}]/g, '').replace(/[*※·:.,_\-/'"~!?▼▲■□●○]/g, '');
  // A header may stand in brackets as a whole: [연락처].
  return base === '' ? { base: asides.join(''), aside: '' } : { base, aside: asides.join(' ') };
}
