// Every sentence of the sidebar in English.
import { formatNumber } from './formats';
import { sidebarAdoptionEn } from './sidebar-adoption-en';
import { sidebarArchiveEn } from './sidebar-archive-en';
import { sidebarCasesEn } from './sidebar-cases-en';
import { sidebarContactTextsEn } from './sidebar-contact-texts-en';
import { sidebarMergingEn } from './sidebar-merging-en';
import { sidebarPlansEn } from './sidebar-plans-en';
import { sidebarPolicyEn } from './sidebar-policy-en';
import { boardEn, consentEn, lossesEn, offersEn } from './sidebar-renewals-en';

const plural = (count: number, one: string, more = `${one}s`) =>
  `${formatNumber(count)} ${count === 1 ? one : more}`;

import { sidebarScheduleEn } from './sidebar-schedule-en';

export const sidebarEn = {
  schedule: sidebarScheduleEn,

  views: { today: 'Today', log: 'Log', customers: 'Customers', contracts: 'Contracts', settings: 'Settings' },

  shell: {
    views: 'Views',
    loading: 'Loading.',
    working: 'Working …',
    again: 'Try again',
    close: 'Close',
    shortcuts: 'Shortcuts',
    singleKeys: 'Open this list with the ? key',
    hasDraft: 'There is an unfinished entry.',
  },

  shortcuts: [
    ['Alt+1 … 5', 'Go to today, log, customers, contracts, settings'],
    ['← →', 'Among the tabs: go to the next one'],
    ['Ctrl+Enter', 'Save (⌘+Enter on a Mac)'],
    ['1 … 9', 'In a choice: take that number'],
    ['0, Delete', 'In a choice: take it back'],
    ['↑ ↓ Enter', 'Choose from what was found'],
    ['Alt+Z', 'Undo the last save'],
    ['Esc', 'Close a list or an edit'],
    ['? , Ctrl+/', 'Show the shortcuts'],
  ],

  form: {
    required: 'required',
    save: 'Save',
    cancel: 'Cancel',
    edit: 'Edit',
    none: 'None',
    startOver: 'Start over',
    yes: 'Yes',
    no: 'No',
    blank: 'Fill in this field.',
    choose: 'Choose one.',
    notInList: 'Not on the list. Choose from the list.',
    dateHelp: 'For instance: tomorrow, 3 days, next mon, 12/3.',
    noDate: 'Not a date. Write 3 days, 12/3 or 2024-12-03.',
    notPast: 'Give today or a later day.',
    noPhone: 'Not a Korean phone number. Write it like 010-0000-0000.',
    noEmail: 'Not an e-mail address. Write it like name@example.com.',
  },

  search: {
    help: 'By name, initial consonants (ㅎㄱㄷ), last four digits or customer id.',
    count: (count: number) => (count === 0 ? 'Nothing found.' : `${plural(count, 'choice')}.`),
    none: 'No customer fits.',
    more: (count: number) => `${formatNumber(count)} more. Type more to narrow them down.`,
    register: (name: string) => `Register “${name}” as a new customer`,
    ofSelectedRow: (phone: string) => `Customer of the selected row · ${phone}`,
  },

  policy: sidebarPolicyEn,
  plans: sidebarPlansEn,

  pages: {
    back: 'Back',
    all: 'Work',
    titles: {
      plans: 'Plans',
      month: 'Monthly review',
      schedule: 'Schedule',
      segments: 'Segments',
      cases: 'Complaints and requests',
      policy: 'Policy',
      programmes: 'Training and programmes',
      renewals: 'Renewal board',
      losses: 'Losses',
      offers: 'Renewal mails',
      duplicates: 'Duplicate customers',
    },
  },

  cases: sidebarCasesEn,
  contactTexts: sidebarContactTextsEn,

  today: {
    duties: {
      case: 'First response',
      resolution: 'Solution',
      contact: 'Contact',
      planStep: 'Plan',
      review: 'Rule review',
      training: 'Training',
      acknowledgement: 'To read',
      month: 'Monthly review',
      renewal: 'Renews itself',
      priceConsent: 'Price consent',
    },
    automatic: {
      decline: (on: string) => `Notice to end it by ${on}`,
      renewed: (on: string) => `Renewed by itself on ${on}: enter its next term`,
    },
    title: (count: number) => (count === 0 ? 'To do today' : `${formatNumber(count)} to do today`),
    empty: 'Nothing to do today. Contracts about to expire and follow-ups gather here.',
    refresh: 'Refresh',
    toLog: 'Log a contact',
    notInstalled:
      'This spreadsheet has no ledger yet. Installing adds the sheets and looks at the contracts every hour.',
    toInstall: 'Go and install',
    hourlyOff: 'The hourly run is off: states and notices are not brought up to date.',
    toSettings: 'Turn it on in Settings',
    whoAreYou: 'Who are you?',
    whoHelp: 'The e-mail of this account is not known. Choose once; it is remembered.',
    noManagers: 'Add names to the Managers sheet first.',
    pickName: 'Use this name',
    more: (count: number) => `${formatNumber(count)} more; see the sheets Expiring and Care log.`,
    nobody: 'No name',
    notInTeam: (email: string) =>
      `${email} is not in the sheet Managers. Enter this e-mail there to see your contracts.`,
    noManager: 'No manager',
    late: 'Late',
    followUp: 'Follow-up',
    missing: 'Missing',
    nextAction: (date: string) => `next action ${date}`,
    actionsOf: (name: string) => `Actions for ${name}`,
    logContact: 'Log contact',
    setStage: 'Renewal stage',
    postpone: 'Postpone',
    renew: 'Renew',
    complete: 'Done',
    correct: 'Correct the contract',
    toCustomer: 'Show customer',
    until: 'Until when?',
    reason: 'Reason',
  },

  log: {
    title: 'Log a contact',
    customer: 'Customer',
    chooseCustomer: 'Choose a customer from the list.',
    fromSelected: 'Use the customer of the selected row',
    noSelected: 'The selected row has no customer. Select a row of the ledger or the log and press again.',
    stillWriting: 'There is an unfinished entry. Save it first, or start over.',
    channel: 'Channel',
    category: 'Category',
    renewalCategory: 'Renewal',
    satisfaction: 'Satisfaction',
    satisfactionHelp: 'Leave it blank if you did not ask.',
    content: 'What was said',
    result: 'Result',
    followUp: 'Follow-up',
    followUpBy: 'Follow-up due',
    followUpMissing: 'Say what is to be done by then.',
    followUpByWrong: 'Give today or a later day.',
    filled: 'Filled in for you',
    date: 'Date',
    dateWrong: 'Give today or an earlier day.',
    contract: 'Contract',
    contractChoice: (service: string, end: string) => `${service} (to ${end})`,
    chooseContract: (count: number) => `choose from ${formatNumber(count)} contracts`,
    save: 'Save entry',
    registerTitle: 'Register a new customer?',
    newType: 'New',
    register: 'Register',
    registerAnyway: 'Register anyway',
    duplicates: (count: number) =>
      `May be here already (${formatNumber(count)}). If it is the same person, use that customer.`,
    take: 'Use',
    takeInstead: (name: string) => `Use ${name}`,
  },

  merging: sidebarMergingEn,

  likeness: {
    phone: 'same phone',
    email: 'same e-mail',
    'business-number': 'same business number',
    name: 'similar name',
  },

  customers: {
    title: 'Customers',
    count: (count: number) => plural(count, 'customer'),
    search: 'Find a customer',
    empty: 'Choose a customer to see contracts, every contact and satisfaction on one page.',
    none: 'No customers yet. Type a new name in Log to register one.',
    toLog: 'Register one in Log',
    back: 'Find a customer',
    details: 'Details',
    contracts: 'Contracts',
    satisfaction: 'Satisfaction',
    timeline: 'Every contact',
    missing: (labels: string) => `Missing: ${labels}`,
    noContacts: 'No contact has been logged yet.',
    noAnswers: 'No satisfaction answers yet.',
    showAll: (count: number) => `Show all ${formatNumber(count)}`,
    result: (text: string) => `Result: ${text}`,
    followUpOpen: (text: string, due: string) => `Follow-up: ${text}${due ? ` · by ${due}` : ''}`,
    followUpDone: (text: string, date: string) => `Follow-up: ${text} · done ${date}`,
    chart: (count: number, mean: string, last: string, date: string) =>
      `${plural(count, 'answer')} · mean ${mean} · latest ${last} (${date})`,
  },

  customer: {
    more: 'Profile and referral',
    moreOf: (name: string) => `Referred by ${name}`,
    referrerHelp: 'Find the customer who recommended you.',
    fields: {
      name: 'Name',
      phone: 'Phone',
      secondPhone: 'Second phone',
      email: 'E-mail',
      address: 'Address',
      customerType: 'Customer type',
      manager: 'Manager',
      needs: 'Needs',
      source: 'Source',
      referrerId: 'Referred by (customer ID)',
      interests: 'Interests',
      preference: 'Preferences',
      preferredChannel: 'Preferred channel',
      ageBand: 'Age band',
      gender: 'Gender',
      memo: 'Memo',
    },
  },

  contracts: {
    title: 'Contracts',
    count: (count: number) => `${formatNumber(count)} running`,
    empty: 'No running contracts. Find a customer and add a contract.',
    none: 'No contracts yet.',
    soonest: 'Ending soonest',
    back: 'Find contracts',
    new: 'New contract',
    add: 'Save contract',
    renew: 'Renew',
    renewalOf: (id: string) => `Renew ${id}`,
    correct: 'Correct',
    correctionOf: (id: string) => `Correct ${id}`,
    pause: 'Pause',
    pauseOf: (id: string) => `Pause ${id}`,
    resume: 'Close the pause',
    end: 'Terminate',
    endOf: (id: string) => `Terminate ${id}`,
    actionsOf: (service: string) => `Actions for ${service}`,
    successor: (id: string) => `next contract ${id}`,
    terminatedOn: (date: string) => `terminated ${date}`,
    paused: (from: string, until: string) => `paused ${from} ~ ${until}`,
    overlap: (id: string, start: string, end: string) =>
      `Overlaps contract ${id} of the same service (${start} ~ ${end}). Change the dates before saving.`,
  },

  contract: {
    fields: {
      service: 'Service',
      start: 'Start',
      end: 'End',
      fee: 'Fee',
      feeCycle: 'Fee period',
      manager: 'Manager',
      autoRenewal: 'Renews by itself',
      memo: 'Memo',
    },
    months: 'Length (months)',
    proposed: (date: string) => `→ ${date} · from the start and the months.`,
    endWrong: 'Give the start or a later day.',
    feeHelp: 'For instance: 100000, 10만원, 월 5만원.',
    feeWrong: 'Not an amount. Write 100000 or 10만원.',
    monthly: (won: string) => `${won} a month`,
    stage: 'Renewal stage',
    lossReason: 'Reason of loss',
    lossDetail: 'Details',
    terminatedOn: 'Terminated on',
    pausedFrom: 'Paused from',
    pausedUntil: 'Paused until',
    openPause: 'Leave it blank if the day is not known.',
    untilWrong: 'Give the first day of the pause or a later one.',
    movesEnd: 'Add the paused days to the contract?',
    moveTo: (date: string) => `Extend to ${date}`,
    keepEnd: (date: string) => `Keep ${date}`,
  },

  consent: consentEn,
  board: boardEn,
  losses: lossesEn,
  offers: offersEn,

  status: {
    scheduled: 'Scheduled',
    active: 'Active',
    expiring: 'Expiring',
    paused: 'Paused',
    renewed: 'Renewed',
    expired: 'Expired',
    terminated: 'Terminated',
  },
  stage: {
    target: 'Due',
    informed: 'Informed',
    consulting: 'In talks',
    proposed: 'Proposed',
    committed: 'Committed',
    lost: 'Lost',
  },
  feeCycle: { month: 'Monthly', quarter: 'Quarterly', half: 'Half-yearly', year: 'Yearly', once: 'One-off' },
  satisfaction: {
    '5': 'Very satisfied',
    '4': 'Satisfied',
    '3': 'Neutral',
    '2': 'Dissatisfied',
    '1': 'Very dissatisfied',
  },

  conflict: {
    title: 'Someone else changed this first',
    help: 'Choose what to keep in each field.',
    before: 'Before',
    theirs: 'Theirs',
    yours: 'Yours',
    settle: 'Save the chosen values',
  },

  settings: {
    title: 'Settings',
    run: 'Installation and runs',
    me: (name: string, isAdmin: boolean) => `You are ${name}${isAdmin ? ' (administrator)' : ''}.`,
    nobody: 'Who you are is not known yet. Choose your name in Today.',
    somebody: 'someone else',
    installed: 'The ledger is installed.',
    notInstalled: 'Not installed yet. Nothing that is here is touched; only sheets are added.',
    install: 'Install',
    repair: 'Repair',
    hourlyOn: (who: string) => `The hourly run is on. Run by: ${who}`,
    hourlyOff: 'The hourly run is off. Turn it on to watch for expiry and send notices.',
    turnOn: 'Turn on the hourly run',
    turnOff: 'Turn off the hourly run',
    lastRun: (at: string) => `Last run ${at}`,
    working: 'Working. You need not wait here.',
    health: 'Health',
    healthy: 'No problems found.',
    mailsLeft: (count: number) => `Mail recipients left today: ${formatNumber(count)}`,
    place: (sheet: string, row: number | null) => (row === null ? sheet : `${sheet}, row ${row}`),
    moreFindings: (count: number) => `${formatNumber(count)} more in the Health sheet.`,
    reunite: 'Put torn rows together',
    reunited: (mended: number, left: number) =>
      left === 0
        ? `Put ${formatNumber(mended)} torn rows together.`
        : mended === 0
          ? `It is not certain which of the ${formatNumber(left)} rows belong together, so they were left as they are. Put them right in the sheet.`
          : `Put ${formatNumber(mended)} torn rows together. ${left} were left as they are, as it is not certain where they belong: put them right in the sheet.`,
    editOf: (name: string) => `Edit ${name}`,
    articleOf: (name: string) => `${name}: see and change it in Policy`,
    groups: {
      notices: 'Expiry notices',
      windows: 'Expiry window by service (days)',
      recipients: 'Who is told',
      general: 'General',
    },
  },

  adopt: sidebarAdoptionEn,

  archive: sidebarArchiveEn,

  preview: {
    title: 'What if today were …?',
    date: 'Day to look at',
    ask: 'Preview',
    working: 'Looking. You may leave; the result will be here.',
    dayOff: 'day off',
    changes: (count: number) =>
      count === 0 ? 'No state would change.' : `${plural(count, 'state')} would change`,
    becomes: 'becomes',
    mails: (count: number) =>
      count === 0 ? 'No mail would go out.' : `${plural(count, 'mail')} would go out (none was sent)`,
  },

  saved: {
    contact: (name: string, channel: string) => ['Contact with', name, channel].filter(Boolean).join(' '),
    customer: (name: string) => `New customer ${name}`,
    customerEdit: (name: string, fields: number) => `${name}, ${plural(fields, 'field')}`,
    contract: (name: string) => `New contract of ${name}`,
    renewal: (name: string, end: string) => `Renewal of ${name} (to ${end})`,
    contractEdit: (name: string, fields: number) => `Contract of ${name}, ${plural(fields, 'field')}`,
    pause: (name: string) => `Pause of ${name}`,
    pauseUntil: (name: string, until: string) => `Pause of ${name} (until ${until})`,
    end: (name: string, on: string) => `Termination of ${name} (${on})`,
    stage: (name: string, stage: string) => `Renewal stage of ${name}: ${stage}`,
    postponed: (name: string, until: string) => `${name} postponed (${until})`,
    followUp: (name: string) => `Follow-up of ${name}`,
    setting: (name: string) => `Setting ${name}`,
  },

  notice: {
    saving: 'Saving …',
    saved: 'Saved.',
    undoing: 'Undoing …',
    undone: 'Undone.',
    lost: 'The connection was lost; it may or may not be saved. Sending it again saves it only once.',
    refused: (why: string) => `Not saved. ${why}`,
    cannotUndo: 'Someone has changed it since, so it cannot be undone.',
    undo: 'Undo',
    sendAgain: 'Send again',
    bringBack: 'Get the text back',
    toForm: 'Go and mend it',
    close: 'Close the notice',
  },

  trouble: {
    connection: (_text: string) => 'The connection was lost. Check the network and try again.',
    accounts: (_text: string) =>
      'Several Google accounts are signed in, and another one was used. Sign out of the others, or open this in a Chrome profile with this account alone.',
    failed: (text: string) =>
      `That did not work. Try again. If it goes on, show this to your administrator: ${text}`,
  },
} as const;
