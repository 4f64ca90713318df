// Every sentence that a person can read, in English.
import { caseFindingsEn, casesEn } from './cases-en';
import { contactTextFindingsEn, contactTextsEn, contactTextTemplatesEn } from './contact-texts-en';
import { formatNumber, formatWon } from './formats';
import { mergingEn, mergingFindingsEn } from './merging-en';
import { planFindingsEn, plansEn } from './plans-en';
import { policyEn, policyFindingsEn } from './policy-en';
import { renewalFindingsEn, renewalsEn, renewalTemplatesEn } from './renewals-en';
import { scheduleEn } from './schedule-en';
import type { Messages } from './shape';
import { troubleEn } from './trouble-en';
import { usageEn } from './usage-en';

const plural = (count: number, one: string, many = `${one}s`) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

export const en: Messages = {
  common: {
    unassigned: 'Unassigned',
    noManager: 'No manager',
    typedInSheet: 'Typed in the sheet',
    running: 'Running',
    overall: 'All',
    andMore: (count) => `and ${count} more`,
    purchases: (count, total, last, item) =>
      `${plural(count, 'purchase')} · ${formatWon(total, 'en')} in all · last ${last}${item ? ` ${item}` : ''}`,
  },

  cases: casesEn,

  expiring: {
    window: (days) => `${plural(days, 'day')} left`,
    today: 'Ends today',
    deadlinePassed: (deadline) => `The notice deadline (${deadline}) has passed`,
    lapsed: (days) => `Lapsed ${plural(days, 'day')} ago`,
  },

  nextStep: {
    none: 'Ask whether they want to renew.',
    target: 'Send the renewal information.',
    informed: 'Arrange a talk.',
    consulting: 'Propose terms.',
    proposed: 'Get an answer to the proposal.',
    committed: (id) =>
      `The renewal is agreed but its term is missing: enter it in the ledger with ${id} as its previous contract.`,
    lapsed: 'Enter the next term, or set the renewal stage to Lost and give the reason.',
    followUp: 'When done, enter the date under Followed up on.',
  },

  mail: {
    digestSummary: ({ contracts, followUps, cases, duties, first, dday }) => {
      const counts = [
        contracts > 0 ? plural(contracts, 'contract') : '',
        followUps > 0 ? plural(followUps, 'follow-up') : '',
        cases > 0 ? plural(cases, 'complaint or request', 'complaints and requests') : '',
        duties > 0 ? plural(duties, 'other task') : '',
      ].filter(Boolean);
      const urgent = first ? ` · most urgent: ${first}${dday ? ` (${dday})` : ''}` : '';
      return `To do today: ${counts.join(', ')}${urgent}`;
    },
    part: { mine: 'Yours', team: 'Other managers' },
    headings: {
      stage: 'Contracts about to expire',
      committed: 'Renewals without their next term',
      lapse: 'Lapsed contracts',
      followUpDue: 'Follow-ups due today',
      followUpOverdue: 'Overdue follow-ups',
      open: 'Told before and still open',
    },
    duties: {
      case: 'Complaints and requests to answer',
      resolution: 'Complaints and requests to solve',
      contact: 'Customers to contact',
      planStep: 'Steps of plans',
      review: 'Rules to review',
      training: 'Training and programmes',
      acknowledgement: 'Policy to acknowledge',
      month: 'Monthly review',
      renewal: 'Contracts that renew themselves',
      priceConsent: 'Consents to a higher price',
    },
    lines: {
      contract: ({ service, end, left }) => `${left} · until ${end} · ${service}`,
      value: (won) => `${won} a month`,
      manager: (name) => `Manager: ${name}`,
      nextAction: (date) => `Next action ${date}`,
      due: (date) => `Due ${date}`,
      link: 'Open in the ledger',
      logLink: 'Open in the care log',
      dutyLink: (sheet) => `Open in ${sheet}`,
    },
    reportSummary: (periods, { answers, csat }) =>
      `Satisfaction ${periods} · ${plural(answers, 'answer')} · CSAT ${csat}`,
    report: {
      week: (key, start, end) => `Week ${key} (${start} – ${end})`,
      month: (key) => key,
      entries: (entries, answers, rate) =>
        `${plural(entries, 'entry', 'entries')} · ${plural(answers, 'answer')} (answer rate ${rate})`,
      mean: (mean) => `Mean ${mean} of 5`,
      csat: (csat, low, high) => `CSAT ${csat} (95% interval ${low} – ${high})`,
      target: (target, isReached) => `Target ${target} ${isReached ? 'reached' : 'missed'}`,
      change: (change, low, high) => `Change ${change}p (95% interval ${low} – ${high})`,
      verdict: {
        better: 'Better',
        worse: 'Worse',
        unchanged: 'Unchanged',
        withheld: 'Withheld (fewer than 5 answers)',
      },
      noAnswers: 'No answers on satisfaction.',
      definition: 'CSAT = (very satisfied + satisfied) ÷ answers',
      link: 'Open the summary',
    },
    footer: ({ book, me }) =>
      `Sent by Daejang in “${book}”${me ? `, run by ${me}` : ''}. Change the readers in the sheet Managers, times and stages under Policy in the sidebar.`,
  },

  schedule: scheduleEn,

  jobs: {
    refreshContracts: 'Refresh contracts',
    refreshCustomers: 'Refresh customers',
    planContacts: 'Schedule',
    sumUpSatisfaction: 'Sum up satisfaction',
    keepCases: 'Complaints and requests',
    dailyDigest: 'Daily digest',
    satisfactionReport: 'Satisfaction report',
    renewalOffers: 'Renewal mails',
    lossAnalysis: 'Loss analysis',
    sendMails: 'Send mails',
    usage: 'Usage',
    plans: 'Plans',
    monthReview: 'Monthly review',
    checkData: 'Check data',
    keepPolicy: 'Keep the policy',
    keepProgrammes: 'Keep training and programmes',
  },

  health: {
    jobFine: (who) => `The last run went well.${who ? ` Run by ${who}.` : ''}`,
    jobWaiting: (hour) => `Waits for the first run from ${hour}:00 of a business day.`,
    jobLater: 'Comes once all of the care log is read.',
    jobOff: 'Mails are switched off in Settings.',
    jobFailed: (why) => `Could not run: ${why}`,
    jobFailedMend: 'It runs again in an hour. If it keeps failing, choose Install or repair in the menu.',
    jobBlocked: (sheet, columns) => `Stopped: the sheet “${sheet}” has no column ${columns}.`,
    jobBlockedMend: 'Bring the column back, or choose Install or repair. The other jobs go on.',
    quota: (left) => `Mails can go to ${plural(left, 'more recipient')} today.`,
    quotaMend: 'Today’s mails are used up. The others go out, most urgent first, when there are more again.',
    outbox: ({ queued, held, failed }) => `${queued} queued · ${held} held · ${failed} failed`,
    outboxMend: 'Check a held mail in Outbox and set it to Queued to send it.',
    trigger: (who) => `The hourly run is on, run by ${who}.`,
    triggerOff: 'The hourly run is off.',
    triggerOffMend: 'Choose Install or repair in the menu.',
    authorized: 'All permissions are granted.',
    unauthorized: 'Permissions are missing.',
    unauthorizedMend: (url) => `Grant them here: ${url}`,
    runFailed: (why) => `This run stopped half-way: ${why}`,
    runFailedMend: 'It runs again in an hour. If it keeps failing, choose Install or repair in the menu.',
    runDied: (at) => `The run that began at ${at} did not get to its end.`,
    runDiedMend:
      'It goes on in an hour. If it keeps stopping, choose Install or repair, and move the care log of past years to another file.',
    subjects: {
      quota: 'Mail quota',
      outbox: 'Outbox',
      trigger: 'Hourly run',
      authorization: 'Permissions',
      run: 'Run',
    },
    more: (count) => `${count} more; mend those above and they show at the next run.`,
  },

  usage: usageEn,
  renewals: renewalsEn,
  contactTexts: contactTextsEn,
  plans: plansEn,

  findings: {
    ...renewalFindingsEn,
    ...contactTextFindingsEn,
    ...planFindingsEn,
    'not-a-date': {
      subject: 'Date',
      finding: (p) => `“${p.value}” cannot be read as a date.`,
      mend: () => 'Write it like 2024-10-25.',
    },
    'not-a-number': {
      subject: 'Number',
      finding: (p) => `“${p.value}” cannot be read as a number.`,
      mend: () => 'Write digits only, like 100000.',
    },
    'not-whole': {
      subject: 'Number',
      finding: (p) => `“${p.value}” has a fraction.`,
      mend: () => 'Write a whole number.',
    },
    ...caseFindingsEn,
    'too-small': {
      subject: 'Number',
      finding: (p) => `“${p.value}” is too small.`,
      mend: (p) => `Write ${p.right} or more.`,
    },
    'not-in-list': {
      subject: 'List',
      finding: (p) => `“${p.value}” is not in the list.`,
      mend: (p) => `Choose one of: ${p.right}`,
    },
    'care-stage-gate': {
      subject: 'Care stage',
      finding: (p) => `Stage ${p.value} is typed, but something is missing: ${p.right}`,
      mend: () => 'Supply what is missing, or choose an earlier stage.',
    },
    required: {
      subject: 'Missing',
      finding: (p) => `${p.column} is blank.`,
      mend: (p) => `Enter ${p.column}.`,
    },
    'unknown-word': {
      subject: 'List',
      finding: (p) => `“${p.value}” is not in the sheet “${p.right}”.`,
      mend: (p) => `Add it to “${p.right}”, or use a word that is there.`,
    },
    'unknown-customer': {
      subject: 'Customer',
      finding: (p) => `Customer ID “${p.value}” is not in Customers.`,
      mend: () => 'Enter the customer, or correct the ID.',
    },
    'customer-proposal': {
      subject: 'Customer',
      finding: (p) => `No customer ID. Customers of this name: ${p.right}`,
      mend: () => 'If it is the same customer, enter that ID.',
    },
    'customer-unlinked': {
      subject: 'Customer',
      finding: (p) => `“${p.value}” is not in Customers, so the row is linked to nobody.`,
      mend: () => 'Enter the customer, then the ID here.',
    },
    'duplicate-id': {
      subject: 'Number used twice',
      finding: (p) => `${p.column} “${p.value}” stands in row ${p.right} too.`,
      mend: () => 'Clear one of them and a new one is given.',
    },
    'duplicate-customer': {
      subject: 'Duplicate customer',
      finding: (p) => `“${p.value}” may be the same customer as ${p.right}.`,
      mend: () => 'If so, keep one row.',
    },
    'end-before-start': {
      subject: 'Term',
      finding: (p) => `The end ${p.value} is before the start ${p.right}.`,
      mend: () => 'Check both dates; no notices until then.',
    },
    overlap: {
      subject: 'Term',
      finding: (p) => `Overlaps ${p.right}, the same service of the same customer.`,
      mend: () => 'Check start and end of both.',
    },
    'unknown-contract': {
      subject: 'Contract',
      finding: (p) => `${p.column} “${p.value}” is not in the ledger.`,
      mend: () => 'Check the contract number.',
    },
    'reason-missing': {
      subject: 'Reason of loss',
      finding: () => 'Terminated or lost, but no reason is given.',
      mend: () => 'Choose a reason of loss.',
    },
    'long-pause': {
      subject: 'Pause',
      finding: (p) => `Paused since ${p.value}, for more than ${p.right} days.`,
      mend: () => 'Enter the end of the pause, or a termination.',
    },
    'manager-unreachable': {
      subject: 'Manager',
      finding: (p) =>
        p.value
          ? `No mail can go to manager “${p.value}”; only administrators are told.`
          : 'No manager; only administrators are told.',
      mend: (p) => (p.value ? 'Check e-mail and In use in Managers.' : 'Choose a manager for this contract.'),
    },
    'nobody-to-tell': {
      subject: 'Readers',
      finding: () => 'Nobody can be told of expiring contracts by mail.',
      mend: () => 'Enter an administrator with an e-mail in Managers.',
    },
    'bad-email': {
      subject: 'E-mail',
      finding: (p) => `“${p.value}” is not an e-mail address.`,
      mend: () => 'Write it like name@example.com.',
    },
    'bad-phone': {
      subject: 'Phone',
      finding: (p) => `“${p.value}” cannot be read as a Korean phone number.`,
      mend: () => 'Write it like 010-0000-0000.',
    },
    'bad-business-number': {
      subject: 'Business number',
      finding: (p) => `“${p.value}” is not a valid business number.`,
      mend: () => 'Check its ten digits.',
    },
    'future-date': {
      subject: 'Date',
      finding: (p) => `${p.value} has not come yet.`,
      mend: () => 'Enter today or an earlier day.',
    },
    'lookup-difference': {
      subject: 'Difference',
      finding: (p) => `“${p.value}” here, “${p.right}” in Customers.`,
      mend: () => 'Make them agree. Clear this cell to take the value of Customers.',
    },
    'word-terminated': {
      subject: 'Word in Status',
      finding: (p) => `Someone wrote “${p.value}” into Status.`,
      mend: () => 'If it is terminated, enter the date and the reason.',
    },
    'word-paused': {
      subject: 'Word in Status',
      finding: (p) => `Someone wrote “${p.value}” into Status.`,
      mend: () => 'If it is paused, enter Paused from.',
    },
    'word-elsewhere': {
      subject: 'Word in a computed cell',
      finding: (p) => `“${p.value}” stood in a computed cell, which was computed again.`,
      mend: () => 'Change what it is computed from. The word is in the change log.',
    },
    torn: {
      subject: 'Torn row',
      finding: () => 'A sort of some columns only seems to have torn this row. Nothing is written to it.',
      mend: () =>
        'Undo the sort (Ctrl+Z), or choose Put torn rows together in the sidebar, under Settings, Health.',
    },
    mixed: {
      subject: 'Torn row',
      finding: () =>
        'A sort seems to have brought the value of another row here. Nothing is written to this row.',
      mend: () =>
        'Undo the sort (Ctrl+Z), or choose Put torn rows together in the sidebar, under Settings, Health. If the value is right, clear the cell and type it anew.',
    },
    'archive-unreadable': {
      subject: 'Log archive',
      finding: (p) =>
        `The figures of “${p.value}” cannot be read and are missing in the satisfaction summary and the customers.`,
      mend: () => 'Count it anew, or take it back, in Settings ▸ Log archive.',
    },
    'tab-missing': {
      subject: 'Missing sheet',
      finding: (p) => `The sheet “${p.value}” was not found.`,
      mend: () => 'Bring it back, or choose Install or repair.',
    },
    'tab-ambiguous': {
      subject: 'Ambiguous sheet',
      finding: (p) => `Several sheets claim to be “${p.value}”.`,
      mend: () => 'Rename or delete the copy.',
    },
    'column-missing': {
      subject: 'Missing column',
      finding: (p) => `The column “${p.value}” was not found.`,
      mend: () => 'Bring it back, or choose Install or repair.',
    },
    'write-refused': {
      subject: 'Refused sheet',
      finding: (p) => `The sheet “${p.value}” does not take what is computed: ${p.right}`,
      mend: () =>
        'Lift protections and validation rules of your own from its computed columns. The other jobs and mails go on.',
    },
    'log-unread': {
      subject: 'Log read in parts',
      finding: (p) =>
        `Too much of the care log has not been read yet for one run; it is read in parts. It has ${p.value} rows.`,
      mend: () =>
        'Leave it: each hour goes on with it. Contract notices go out as usual; the satisfaction summary and contact plans follow once all is read.',
    },
    'column-ambiguous': {
      subject: 'Ambiguous column',
      finding: (p) => `Several columns claim to be “${p.value}”.`,
      mend: () => 'Keep one and rename the others.',
    },
    setting: {
      subject: 'Setting',
      finding: (p) => `“${p.value}” is no value of “${p.column}”; the default counts.`,
      mend: (p) => `Allowed: ${p.right}`,
    },
    'unknown-field': {
      subject: 'Mail template',
      finding: (p) => `{{${p.value}}} is no field of this template; the mail is held.`,
      mend: (p) => `Fields: ${p.right}`,
    },
    'malformed-template': {
      subject: 'Mail template',
      finding: (p) => `The template cannot be read; the mail is held: ${p.value}`,
      mend: () => 'Check the pairs of braces {{ }}.',
    },
    'standard-template': {
      subject: 'Mail template',
      finding: (p) => `The template “${p.value}” cannot be read; its standard text is sent.`,
      mend: (p) => `Fields: ${p.right}`,
    },
    'missing-template': {
      subject: 'Mail template',
      finding: (p) => `The template “${p.value}” is missing or blank; the mail is held.`,
      mend: () => 'Choose Install or repair to get the standard text.',
    },
    'mail-held': {
      subject: 'Held mail',
      finding: (p) => `A mail to ${p.right} is held: ${p.value}`,
      mend: () => 'Check it in Outbox and set it to Queued to send it.',
    },
    'mail-failed': {
      subject: 'Failed mail',
      finding: (p) => `A mail to ${p.right} failed: ${p.value}`,
      mend: () => 'Check the address. The notice goes out again on the next business day.',
    },
    'holidays-unknown': {
      subject: 'Holidays',
      finding: (p) => `The holidays of ${p.value} are not known yet; weekends and fixed dates count.`,
      mend: () => 'Enter Seollal, Chuseok and the like in Holidays.',
    },
    ...policyFindingsEn,
    ...mergingFindingsEn,
  },

  policy: policyEn,

  outbox: {
    unknownFate:
      'The run stopped while sending; it is not known whether the mail went out. Ask the recipient.',
    resolved: 'All of it was settled before sending, so it was not sent.',
    badAddress: 'Not an e-mail address.',
    tooLarge: 'The mail is too large.',
    unknownAfterError: (why) =>
      `An error came up while sending; it is not known whether the mail went out: ${why}`,
  },

  changes: {
    wordNoticed: 'Recorded a word in a computed cell and computed it again',
    terminatedTyped: 'Terminated was typed into Status; its date is filled in',
    pausedTyped: 'Paused was typed into Status; its start is filled in',
    doneTyped: 'Done was typed as state: done on is filled in',
    installed: 'Install or repair',
    undone: 'Took a save back',
    logged: 'Logged a contact',
    customerAdded: 'Added a customer',
    customerEdited: 'Edited a customer',
    contractAdded: 'Added a contract',
    renewed: (id) => `Renewed ${id}`,
    contractEdited: 'Edited a contract',
    stageSet: 'Changed the renewal stage',
    paused: 'Paused',
    ended: (reason) => `Terminated: ${reason}`,
    followedUp: 'Follow-up done',
    settingChanged: 'Changed a setting',
    settingMoved: 'Repair: took out a row that is an article of Policy now',
    reunited: 'Put a row together again that a sort had torn',
    atRow: (row) => `row ${row}`,
  },

  failures: {
    'bad-input': 'Check what you entered.',
    'not-allowed': 'Only an administrator may do this. Check the role in the sheet Managers.',
    'not-found': 'Someone seems to have deleted or moved it. Reload and try again.',
    conflict: 'Someone changed it meanwhile. Choose which value to keep.',
    duplicate: 'This seems to be registered already. Please check.',
    busy: 'Someone else is saving. Save again in a moment; what you typed is kept.',
    'not-installed': 'The ledger is not installed yet. Choose Install in Settings.',
    failed: 'It could not be saved. What you typed is kept; try again in a moment.',
  },

  refusals: {
    notInTeam:
      'Only people in the sheet Managers may do this. Ask an administrator to add your name and e-mail.',
    notAName: 'Choose one of the names in the sheet Managers.',
    sheetMissing: (sheet) =>
      `The sheet “${sheet}” was not found. If it is gone, choose Install in Settings; if there are two, delete one.`,
    columnMissing: (sheet, columns) =>
      `The sheet “${sheet}” has no column “${columns}”. If it is gone, choose Install in Settings; if there are two, delete one.`,
    twoRows: (sheet, id) => `The sheet “${sheet}” has several rows ${id}. Keep one of them and try again.`,
    tornRow: (sheet, id) =>
      `The row ${id} of the sheet “${sheet}” was mixed up with others by sorting. Mend it as Health says and try again.`,
    refusedBySheet: (sheet) =>
      `The sheet “${sheet}” did not take it. Try again in a moment, then check protected cells and validation rules. What you typed is kept.`,
    nameless: (id) => `The customer ${id} has no name in Customers. Fill in the name first.`,
  },

  fields: {
    notACustomer: 'Give the ID of another customer who is known.',
    required: 'Please fill this in.',
    notAWord: (sheet) => `Choose one of the words in the sheet “${sheet}”.`,
    notADate: 'Write it like 2024-10-25.',
    notAnAmount: 'Write digits, like 100000.',
    notAPhone: 'Write it like 010-0000-0000.',
    notAnEmail: 'Write it like name@example.com.',
    future: 'Today or an earlier day.',
    past: 'Today or a later day.',
    tooLong: (most) => `At most ${most} characters.`,
    notOfCustomer: 'Not a contract of this customer.',
    endBeforeStart: 'The end must be the start or later.',
    reasonMissing: 'The reason of loss is missing. Please choose one.',
    datesMissing: 'The start or the end is missing.',
    overlap: (id, start, end) => `Overlaps the contract ${id} of the same service (${start} – ${end}).`,
    setting: (allowed) => `Allowed: ${allowed}`,
  },

  templates: {
    ...renewalTemplatesEn,
    ...contactTextTemplatesEn,
    digest: {
      name: 'Daily digest',
      subject: '[Daejang] {{summary}}',
      body: 'Dear {{recipient}}, here is what needs attention on {{date}}.\n\n{{news}}\n\n{{open}}',
    },
    satisfactionReport: {
      name: 'Satisfaction report',
      subject: '[Daejang] {{summary}}',
      body: 'Dear {{recipient}}, here is the satisfaction for {{period}}.\n\n{{satisfaction}}',
    },
    trouble: {
      name: 'Trouble',
      subject: '[Daejang] {{summary}}',
      body: 'Dear {{recipient}}, {{first}}\n\n{{problems}}\n\nOnce it is mended, the next run makes up for what was missed. Until then this mail comes once each business day.',
    },
  },

  trouble: troubleEn,
  merging: mergingEn,

  menu: {
    title: 'Daejang',
    open: 'Open sidebar',
    install: 'Install or repair',
    run: 'Run now',
    installed: 'Installed. Contracts and the log are looked after every hour.',
    ran: (mails) => `Done; ${plural(mails, 'mail')} sent. See the sheet Health.`,
    busy: 'Someone else is saving. Try again in a moment.',
  },

  notes: {
    computed: 'Computed automatically.',
    protection: 'Filled in automatically; what you type here is computed again at the next run.',
  },
};
