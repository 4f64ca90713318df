import { formatWon } from './formats';
import type { scheduleKo } from './schedule-ko';
import type { Widened } from './shape';

export const scheduleEn: Widened<typeof scheduleKo> = {
  stageNamed: (stage, name) => `Stage ${stage} ${name}`,
  groupReason: {
    dissatisfied: (on, word) => `Answered “${word}” on ${on}.`,
    complaints: (count, days) => `Complaints in the last ${days} days: ${count}.`,
    stopped: (lastUse) => `No use since ${lastUse}.`,
    renewed: (times) => `Renewals: ${times}.`,
    longUse: (since) => `In use since ${since}.`,
    referrals: (count) => `Customers referred: ${count}.`,
    hesitates: (count, since) => `Asked or consulted since ${since}: ${count}, nothing bought.`,
    asks: (count, days) => `Questions, requests and consultations in the last ${days} days: ${count}.`,
    buys: (count, days) => `Purchases in the last ${days} days: ${count}.`,
  },
  typeReason: {
    value: (won) => `${formatWon(won, 'en')} a year.`,
    longUse: (since) => `In use since ${since}.`,
    recent: (since) => `First dealings on ${since}.`,
    noDealings: 'No dealings yet.',
    ordinary: (since) => `Dealings since ${since}.`,
  },
  gaps: {
    incomplete: (columns) => `Blank: ${columns}.`,
    duplicate: (ids) => `There may be the same customer twice (${ids}).`,
    notClassified: 'Neither care group nor customer type is chosen.',
    noManager: 'Nobody looks after the customer.',
    notContacted: 'No consultation is logged.',
    notBought: 'There is no contract or purchase.',
    openProblems: (count) => `Complaints not solved: ${count}.`,
  },
  otherGroup: 'All others',
  cadenceReason: (group) => `Regular contact · ${group}`,
  neverContacted: 'Never contacted yet.',
  lastContact: (on) => `Last contact ${on}`,
  byChannel: (channel) => `best by ${channel}`,
  closedByContact: (on, channel, record) => [`Contact on ${on}`, channel, record].filter(Boolean).join(' · '),
  closedByLog: (on, record) => `Followed up on ${on} · ${record}`,
  changes: {
    begun: 'Schedule begun',
    added: 'To-do added',
    done: 'To-do done',
    skipped: (reason) => `Skipped: ${reason}`,
    chosen: 'Customer classified',
    customers: (count) => `${count} customers`,
    proposalsTaken: 'Customers classified as proposed',
    closedByContact: 'Closed by a logged contact',
  },
  gateClosed: (stage, gaps) => `Stage ${stage} is not open yet. ${gaps}`,
  sourceGone: 'The follow-up was removed from the care log.',
};
