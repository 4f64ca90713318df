// What plans, usage and the monthly review say in sheets and mails, in English.
import type { planFindingsKo } from './plans-ko';
import type { Messages } from './shape';

export const plansEn: Messages['plans'] = {
  count: (count) => count,
  pending: (count) => `${count} pending`,
  added: 'Plan made',
  stepAdded: 'Step added to a plan',
  stepDone: 'Step of a plan done',
  stepEdited: 'Step of a plan changed',
  targetHelp: 'Write rates as 90%, contacts as 120.',
  alreadyThere: 'There is a plan of this name and period. Add a step to it, or choose another name.',
  review: {
    title: (month) => `Monthly review ${month}`,
    unchanged: 'Unchanged',
    verdict: {
      better: 'Better',
      worse: 'Worse',
      unchanged: 'Unchanged',
      withheld: 'Withheld (fewer than 5 answers)',
    },
    since: (what, date) => `${what} (${date})`,
    more: (count) => `and ${count} more`,
    open: (count) => `${count} still open`,
    ask: 'It is done once the overall opinion is written.',
    opinion: 'Opinion in the monthly review',
  },
};

export const planFindingsEn: Pick<Messages['findings'], keyof typeof planFindingsKo> = {
  'plan-no-period': {
    subject: 'Plans',
    finding: (p) => `The goal of the plan “${p.value}” has no period.`,
    mend: () => 'Enter Period from and Period to.',
  },
  'plan-no-figure': {
    subject: 'Plans',
    finding: (p) => `The plan “${p.value}” has a target but no figure.`,
    mend: () => 'Choose a figure.',
  },
  'plan-no-target': {
    subject: 'Plans',
    finding: (p) => `The plan “${p.value}” has a figure but no target.`,
    mend: () => 'Enter a target such as 90% or 120.',
  },
  'plan-ends-before-start': {
    subject: 'Plans',
    finding: (p) => `The period of the plan “${p.value}” ends before it starts.`,
    mend: () => 'Check both dates.',
  },
  'plan-target': {
    subject: 'Plans',
    finding: (p) => `The target of the plan “${p.value}” does not fit its figure.`,
    mend: () => 'Write rates as 90%, contacts as 120.',
  },
  'plan-differs': {
    subject: 'Plans',
    finding: (p) => `${p.column} of the plan “${p.value}” differs from row ${p.right}. The first one counts.`,
    mend: () => 'Keep it in one row of the plan, or give another plan another name or period.',
  },
};
