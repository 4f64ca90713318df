// Every sentence about closing a year of the log in the sidebar in English.
import { formatNumber, formatShare } from './formats';
import type { sidebarArchiveKo } from './sidebar-archive-ko';

const LIMIT = 10_000_000;
const rows = (count: number) => `${formatNumber(count)} ${count === 1 ? 'entry' : 'entries'}`;
const cells = (count: number) => `${formatNumber(count)} cells`;

export const sidebarArchiveEn: typeof sidebarArchiveKo = {
  title: 'Log archive',
  about:
    'Years that are over go into a tab of their own: the care log stays short and the hourly work quick. The last twelve months stay, and it can be taken back.',
  open: 'Look at past years',
  looking: 'Looking at the care log.',
  none: 'There is nothing to archive. Entries of the last twelve months stay in the care log.',
  years: 'Past years in the care log',
  year: (year) => year,
  rows,
  close: 'Archive',
  closeOf: (year) => `Archive the log of ${year}`,
  unfinished: (tab) => `The work on “${tab}” has not come to its end.`,
  goOn: 'Go on',
  cancel: 'Cancel',

  preview: {
    moves: (count, tab) => `${rows(count)} move to the tab “${tab}”.`,
    nothing: 'No entry can move now.',
    left: (count) => `${rows(count)} stay in the care log.`,
    stays: 'What stays',
    recent: (count) => `${rows(count)} of the last twelve months`,
    open: (count) => `${rows(count)} with an open follow-up`,
    unread: (count) => `${rows(count)} with a cell that cannot be read`,
    unstamped: (count) => `${rows(count)} typed just now, or torn by a sort`,
    same: 'The satisfaction summary, last contacts and purchase patterns stay as they are. A customer’s page still shows archived entries.',
    asIs: 'Columns, formats and notes of your own move along; formulas become values.',
    cells: (all, moved) =>
      `This spreadsheet has ${cells(all)} (${formatShare(all / LIMIT)} of the limit of ${formatNumber(LIMIT)}). Moving alone frees none; deleting the archive tab after copying it into another file frees ${formatNumber(moved)}.`,
    full: 'There are hardly any cells left to move with. Delete tabs or blank rows that nobody uses first.',
  },

  past: 'Archived logs',
  states: { done: 'Archived', moving: 'Moving', filed: 'In a file', gone: 'Tab is gone' },
  span: (from, until) => `${from} – ${until}`,
  more: (tab) => `What to do with ${tab}`,
  undo: 'Take back',
  recount: 'Count anew',
  file: 'Move to a file',
  undoConfirm: (count) =>
    `${rows(count)} go back to the end of the care log, and the archive tab is deleted. Sort by date to put them in place.`,
  recountConfirm:
    'After changes in the archive tab, the figures for the satisfaction summary and the customers are counted anew.',

  filing: {
    title: 'Move to another file',
    why: (all, freed) =>
      `Deleting the archive tab frees ${formatNumber(freed)} of ${cells(all)}. The figures of the satisfaction summary and the customers stay.`,
    copy: (tab) => `Right-click the tab “${tab}” and choose “Copy to ▸ New spreadsheet”.`,
    look: (count) => `Open the new file and see that all ${rows(count)} are there.`,
    confirm: (count) => `I have opened the copy and seen ${rows(count)}.`,
    warning: 'Once deleted it cannot be taken back here, and customers’ pages show it no longer.',
    drop: 'Delete the archive tab',
    changed: 'The tab has changed since it was archived. Count it anew first.',
    filed: 'The archive tab is deleted. Its entries are in the file that you copied.',
  },

  run: {
    closing: 'Archiving the log.',
    undoing: 'Taking the log back.',
    counting: 'Counting anew.',
    progress: (done, of) => `${formatNumber(done)} of ${formatNumber(of)}`,
    stay: 'You may close this. The next hourly run goes on.',
    closed: (count, tab) => `${rows(count)} are archived in “${tab}”.`,
    undone: 'Everything is in the care log again.',
    nothing: 'No entry was moved.',
    failed: 'It did not come to its end. No entry is lost.',
    close: 'Close',
  },

  customer: {
    title: 'Archived log',
    read: (year) => `Show ${year}`,
    none: (year) => `There are no entries of this customer in ${year}.`,
  },
};
