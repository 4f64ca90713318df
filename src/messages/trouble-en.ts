// Every sentence of the mail about trouble in English.
import type { Messages } from './shape';

export const troubleEn: Messages['trouble'] = {
  summary: (count, first) => `${count} ${count === 1 ? 'problem' : 'problems'} to mend · ${first}`,
  more: (count) => `There are ${count} more; all of them are in the sheet Health.`,
  link: (sheet) => `See “${sheet}”`,
  grant: 'Grant access',
  kinds: {
    unauthorized: {
      what: () => 'A permission is missing, so that the work cannot be done.',
      mend: (p) => `Open this address as whoever runs it${p.value ? ` (${p.value})` : ''} and allow access.`,
    },
    runFailed: {
      what: (p) => `Two runs in a row stopped midway: ${p.detail}`,
      mend: () => 'It runs again within the hour. If it goes on, use Install or repair in the menu.',
    },
    runDied: {
      what: () => 'Two runs in a row did not come to their end.',
      mend: () =>
        'The next one goes on. If this repeats, use Install or repair, and move the log of closed years to another file.',
    },
    jobFailed: {
      what: (p) => `“${p.value}” failed twice in a row: ${p.detail}`,
      mend: () => 'It is tried again within the hour. If it goes on, use Install or repair in the menu.',
    },
    jobBlocked: {
      what: (p) => `The sheet “${p.value}” lacks ${p.detail}, so that the work cannot be done.`,
      mend: () => 'Bring the column back, or use Install or repair in the menu.',
    },
    tabMissing: {
      what: (p) => `The sheet “${p.value}” was not found.`,
      mend: () => 'Bring it back, or use Install or repair in the menu.',
    },
    tabAmbiguous: {
      what: (p) => `Several sheets could be “${p.value}”; nothing is written to any of them.`,
      mend: () => 'Rename or delete the copies.',
    },
    rowsTorn: {
      what: (p) => `A sort seems to have mixed rows of “${p.value}”; nobody is told of them.`,
      mend: () => 'Undo the sort, or choose Put torn rows together in the sidebar, under Settings, Health.',
    },
    writeRefused: {
      what: (p) => `The sheet “${p.value}” did not take what was computed: ${p.detail}`,
      mend: () => 'Take away protections and validation rules of your own from its computed columns.',
    },
    templateMissing: {
      what: (p) => `The mail template “${p.value}” is missing or empty; its mails are held.`,
      mend: () => 'Install or repair puts the standard one back.',
    },
    templateBroken: {
      what: (p) => `The mail template “${p.value}” cannot be read; its mails are held.`,
      mend: () => 'Check the names of its fields and their braces in the sheet Mail templates.',
    },
    mailHeld: {
      what: (p) => `Nobody can say whether the mail to ${p.value} went out; it is held.`,
      mend: () =>
        'Ask the recipient, then set its state in Outbox to Queued if it did not arrive, or to Sent if it did.',
    },
    mailFailed: {
      what: (p) => `The mail to ${p.value} could not be sent.`,
      mend: () => 'Check the address in Managers. The notices come again on the next business day.',
    },
    triggerOff: {
      what: () => 'The hourly run is switched off.',
      mend: () => 'Use Install or repair in the menu.',
    },
  },
};
