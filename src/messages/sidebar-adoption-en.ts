// Every sentence of "bring your own ledger" in the sidebar in English.
import { formatNumber } from './formats';

const plural = (count: number, one: string, more = `${one}s`) =>
  `${formatNumber(count)} ${count === 1 ? one : more}`;

export const sidebarAdoptionEn = {
  title: 'Bring your own ledger',
  about:
    'The sheet that you use already becomes the ledger. You see everything that would change before it does, and you can take it back afterwards.',
  open: 'Connect an existing sheet',
  step: (at: number) => `Step ${at} of 4`,
  back: 'Back',
  next: 'Next',
  again: 'Look again',
  startOver: 'Back to the proposal',
  looking: 'Looking at it.',
  lookingAgain: 'Looking again with your choices.',
  more: (left: number) => `Show more (${plural(left, 'cell')} left)`,
  moreRows: (left: number) => `Show more (${plural(left, 'row')} left)`,
  cells: (count: number) => plural(count, 'cell'),
  rows: (count: number) => plural(count, 'row'),
  blank: 'blank',
  becomes: 'becomes',

  first: {
    title: 'There is a ledger here already',
    text: (tab: string) =>
      `Your sheet “${tab}” can become the ledger as it stands. Nothing has to be typed again.`,
    adopt: 'Connect the sheet in use',
    empty: 'Start with an empty ledger',
    emptyHelp:
      'With an empty ledger your sheets stay as they are, and you can still connect them in Settings.',
  },

  tabs: {
    title: 'Which sheet is it?',
    help: 'The chosen sheet is only read. Nothing changes before you press Connect.',
    size: (rows: number, columns: number) => `${plural(rows, 'row')} × ${plural(columns, 'column')}`,
    none: 'There is no sheet to connect. Bring the ledger in use into this spreadsheet as a sheet, and open this again.',
    past: 'Connected sheets',
    states: {
      begun: 'stopped while connecting',
      done: 'connected',
      undoing: 'stopped while taking it back',
      undone: 'taken back',
    },
    undoOf: (tab: string) => `Take ${tab} back`,
    addRows: 'Add rows of another sheet',
    addRowsHelp: 'Of rows that were pasted or stand in another sheet, those that the ledger lacks are added.',
    unfinished: 'The last work did not come to its end. Going on finishes it from where it stopped.',
    goOn: 'Go on',
  },

  roles: {
    label: 'What is this sheet?',
    mixed: 'Ledger and customers',
    ledger: 'Contract ledger',
    customers: 'Customers',
    log: 'Care log',
    help: {
      mixed: 'Each row is a contract with its customer.',
      ledger: 'Each row is a contract.',
      customers: 'Each row is a customer.',
      log: 'Each row is a contact.',
    },
  },

  columns: {
    title: 'Match the columns',
    found: (rows: number, headerRow: number) =>
      `Row ${headerRow} is the header; ${plural(rows, 'row')} below it were read.`,
    bound: (bound: number, of: number) =>
      bound === of
        ? `All ${of} columns are matched.`
        : `${bound} of ${of} columns are matched; the others stay.`,
    column: (column: string, header: string) => `${column} · ${header || 'no header'}`,
    keep: 'Leave alone',
    notThere: 'There is no such column. Choose one of the list.',
    unsure: 'A guess.',
    sample: (cells: string) => `Such as ${cells}`,
    none: 'There is no column to read.',
  },

  changes: {
    title: 'What changes',
    sure: 'Sure',
    sureHelp: 'It can be read in one way only; its form changes, not its content.',
    ask: 'Needs your yes',
    askHelp: 'Tick what is right. What is not ticked stays as it is.',
    unread: 'Not read',
    unreadHelp: 'It stays as it is; the Health sheet lists it afterwards too.',
    count: (sure: number, ask: number, unread: number) =>
      `${formatNumber(sure)} sure · ${formatNumber(ask)} to confirm · ${formatNumber(unread)} not read`,
    nothing: 'No cell changes. The columns are matched, nothing else.',
    group: (column: string, label: string) => (column ? `${column} · ${label}` : `New column · ${label}`),
    disagree: (count: number) =>
      `${plural(count, 'row')} ${count === 1 ? 'disagrees' : 'disagree'} with the dates`,
    agree: 'No row disagrees with the dates.',
    disagreement: (row: number, word: string, computed: string) =>
      `Row ${row}: “${word}” is written, the dates say “${computed}”`,
    skipped: (count: number) => `${plural(count, 'row')} passed over`,
    skippedHelp: 'They get no number and stay as they are.',
    kinds: {
      title: 'title',
      subtotal: 'total',
      header: 'header',
      page: 'page line',
      blank: 'blank row',
    },
    duplicates: (count: number) => `${plural(count, 'pair')} of rows that may be the same person`,
    duplicatesHelp: 'They are only shown, never merged.',
    duplicate: (rows: string) => `Rows ${rows}`,
    additions: (count: number) => `${plural(count, 'addition')} elsewhere`,
    addedColumns: (count: number) => `${plural(count, 'column')} added to the right`,
  },

  confirm: {
    title: 'Connect it?',
    sentence: (tab: string, sheet: string, rows: number) =>
      `${plural(rows, 'row')} of “${tab}” become${rows === 1 ? 's' : ''}: ${sheet}.`,
    sure: (count: number) => `The form of ${plural(count, 'sure cell')} changes.`,
    yes: (count: number) => `${plural(count, 'cell')} that you confirmed change${count === 1 ? 's' : ''}.`,
    no: (count: number) =>
      `${plural(count, 'cell')} that you did not confirm stay${count === 1 ? 's' : ''} as before.`,
    unread: (count: number) =>
      `${plural(count, 'cell')} that could not be read stay${count === 1 ? 's' : ''} as before.`,
    nothing: 'No cell changes.',
    columns: (count: number) =>
      `${plural(count, 'column')} ${count === 1 ? 'is' : 'are'} added to the right.`,
    undo: 'You can go back to how it was at any time.',
    adopt: 'Connect',
  },

  run: {
    adopting: 'Connecting',
    undoing: 'Taking it back',
    progress: (done: number, of: number) => `${formatNumber(done)} of ${formatNumber(of)} done.`,
    stay: 'You need not wait here. If you close the sidebar, it can go on the next time.',
    done: 'Connected',
    undone: 'Taken back',
    asBefore: 'The sheet is as it was before.',
    takenBack: 'Someone edited the sheet meanwhile, so it was put back as before. Please connect it again.',
    failed: 'Not finished',
    failedHelp: 'Look at the sheets again; work that stopped can go on from there.',
    look: 'See how it stands',
    next: 'What to do now',
    emails: 'Notices go to people whose e-mail is written here.',
    noManagers: 'Write names and e-mails into the Managers sheet, so that notices can go out.',
    hourly: 'The hourly run watches for expiry and sends the notices.',
    hourlyOn: 'The hourly run is on.',
    today: 'See what is due today',
    undo: 'Take it back',
    toTabs: 'To the sheets',
  },

  undo: {
    title: 'Take it back?',
    sentence: (tab: string) => `“${tab}” becomes what it was before.`,
    cells: (count: number) => `${plural(count, 'cell')} get${count === 1 ? 's' : ''} back what stood there.`,
    columns: (count: number) =>
      `${plural(count, 'column')} that connecting added go${count === 1 ? 'es' : ''} away.`,
    rows: (count: number) =>
      `${plural(count, 'row')} that connecting added go${count === 1 ? 'es' : ''} away.`,
    later: 'What was typed elsewhere since then stays.',
    questions: 'Cells that were edited since',
    questionsHelp: 'What is not ticked stays as it is now.',
    restore: 'Take the value from before',
    before: (text: string) => `Before: ${text}`,
    now: (text: string) => `Now: ${text}`,
    undo: 'Take back',
  },

  addRows: {
    title: 'Add rows',
    which: 'Whose rows are to be added?',
    none: 'There is no other sheet whose rows could be added. Paste them into a new sheet first.',
    to: (tab: string, sheet: string) => `Rows of “${tab}” are added to ${sheet}.`,
    columns: (count: number) => `Match ${plural(count, 'column')}`,
    fresh: (count: number) => plural(count, 'new row'),
    freshNone: 'There is no new row.',
    matching: (count: number) =>
      `${plural(count, 'row')} ${count === 1 ? 'is' : 'are'} there already: nothing to do.`,
    differing: (count: number) => plural(count, 'cell that differs', 'cells that differ'),
    differingHelp: 'Only ticked cells change. The others keep what the ledger has.',
    there: (text: string) => `New: ${text}`,
    here: (text: string) => `Ledger: ${text}`,
    unread: (count: number) => plural(count, 'cell that could not be read', 'cells that could not be read'),
    row: (row: number) => `Row ${row}`,
    add: (rows: number, cells: number) =>
      rows > 0 && cells > 0
        ? `Add ${plural(rows, 'row')}, change ${plural(cells, 'cell')}`
        : cells > 0
          ? `Change ${plural(cells, 'cell')}`
          : `Add ${plural(rows, 'row')}`,
    nothing: 'There is nothing to add or change.',
    adding: 'Adding.',
    done: (rows: number, cells: number) => `${plural(rows, 'row')} added, ${plural(cells, 'cell')} changed.`,
  },
} as const;
