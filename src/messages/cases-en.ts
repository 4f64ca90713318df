// The same in English.
import type { caseFindingsKo, casesKo } from './cases-ko';

export const casesEn: typeof casesKo = {
  firstResponse: 'First response',
  resolution: 'Resolution',
  dueIn: ({ target, due, left }) => `${target} due ${due} · ${left}`,
  left: (time) => `${time} left (business hours)`,
  overdue: (time) => `${time} late (business hours)`,
  justOverdue: 'just missed',
  time: (hours, minutes) =>
    [hours > 0 ? `${hours} h` : '', minutes > 0 || hours === 0 ? `${minutes} min` : '']
      .filter(Boolean)
      .join(' '),
  ofCase: ({ kind, severity }) => `${kind} · ${severity}`,
  escalated: 'needs an administrator',
  opened: 'Case opened',
  edited: 'Case edited',
  changed: 'Somebody has changed this case meanwhile. Look at it as it stands and try again.',
  history: {
    step: (from, to) => `${from} → ${to}`,
    answered: 'First response given',
    waits: 'Waiting for the customer',
    resumed: 'No longer waiting for the customer',
    reopened: (reason) => `Reopened: ${reason}`,
    opened: (channel) => (channel === '' ? 'Received' : `Received (${channel})`),
  },
};

export const caseFindingsEn: typeof caseFindingsKo = {
  'not-periods': {
    subject: 'Periods',
    finding: (p) => `“${p.value}” cannot be read as periods.`,
    mend: () => 'Write one a line, as 2024-10-02 10:00 ~ 2024-10-04 09:30.',
  },
  'case-gone': {
    subject: 'Complaints',
    finding: (p) => `${p.value} is not in Complaints and requests; somebody seems to have deleted it.`,
    mend: () => 'Leave it if it is not needed. To open it anew, clear the case number here.',
  },
  'case-unsolved': {
    subject: 'Complaints',
    finding: (p) => `It is closed, but ${p.right} is blank.`,
    mend: () => 'Write down the cause and the solution of a closed case.',
  },
  'case-times': {
    subject: 'Complaints',
    finding: (p) => `“${p.value}” is earlier than ${p.right}, when it was received.`,
    mend: () => 'Check the times.',
  },
};
