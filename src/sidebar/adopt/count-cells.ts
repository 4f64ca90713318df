import type { AdoptionPreview } from '../../app/sidebar/adoption-contract';

/** How many cells of a preview change, with the questions of these keys answered yes. */
export function countCells(
  { groups }: Pick<AdoptionPreview, 'groups'>,
  yes: readonly string[],
): { readonly sure: number; readonly asked: number; readonly agreed: number; readonly unread: number } {
  const count = (isCounted: (group: AdoptionPreview['groups'][number]) => boolean) =>
    groups.filter(isCounted).reduce((sum, group) => sum + group.count, 0);
  return {
    sure: count(({ kind, question }) => kind === 'sure' && question === null),
    asked: count(({ question }) => question !== null),
    agreed: count(({ question }) => question !== null && yes.includes(question)),
    unread: count(({ kind, question }) => kind === 'unread' && question === null),
  };
}
