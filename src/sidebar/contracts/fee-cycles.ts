import type { FeeCycle } from '../../domain/won';
import { sidebarMessages } from '../../messages/sidebar-messages';

export const feeCycles = ['month', 'quarter', 'half', 'year', 'once'] as const satisfies readonly FeeCycle[];

/** The cycle that a word of either language names, as it stands in the ledger; null where it is none. */
export function feeCycleOf(word: string): FeeCycle | null {
  const { ko, en } = sidebarMessages;
  return feeCycles.find((cycle) => ko.feeCycle[cycle] === word || en.feeCycle[cycle] === word) ?? null;
}

/** Whether a word of either language says yes or no; null where it is neither. */
export function yesOrNo(word: string): 'yes' | 'no' | null {
  const { ko, en } = sidebarMessages;
  if (word === ko.form.yes || word === en.form.yes || word === 'true') return 'yes';
  return word === ko.form.no || word === en.form.no || word === 'false' ? 'no' : null;
}
