// Every sentence of Duplicates in the sidebar in English.
import type { SidebarMessages } from './sidebar-messages';

export const sidebarMergingEn: SidebarMessages['merging'] = {
  about: 'Customers who may be one. Compare them, then make them one. It can be undone at any time.',
  none: 'No two customers look like one. Those with the same phone, e-mail or business number, or with alike names, appear here.',
  more: (count) => `There are ${count} more pairs; they appear as you merge those above.`,
  compare: 'Compare',
  compareThese: (one, other) => `Compare ${one} and ${other}`,
  made: 'Merged customers',
  undo: 'Undo',
  undoThis: (what) => `${what}: undo`,
  undoNotYet: 'Undo the later merge first.',
  unfinished: 'Not finished yet',
  undone: 'Undone: every row that was moved is back.',
  stays: 'Customer to keep',
  blank: 'Blank',
  both: 'Keep both',
  same: 'Same in both',
  differ: 'Different',
  moves: 'Rows that move',
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  noRows: 'No rows name this customer.',
  what: (goes, stays) =>
    `All rows of ${goes} go to ${stays}. The row of ${goes} itself is kept, with “Merged into” filled in.`,
  merge: 'Merge',
  onlyAdmins: 'Only administrators merge customers and undo it.',
  merged: (goes, stays) => `${goes} was merged into ${stays}.`,
  going: 'Someone changed the sheets meanwhile. The rest of the rows follow within the hour.',
};
