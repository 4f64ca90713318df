import type { FindingParts } from './ko';
import type { policyFindingsKo, policyKo } from './policy-ko';

type Texts = typeof policyKo;

/** What is said of Policy and of Training and programmes outside the sidebar. */
export const policyEn: Texts = {
  reviewOf: (name, count) => (count === 1 ? name : `${name} and ${count - 1} more`),
  reviewStep: 'Decide whether it stays; write what changes as a new version.',
  acknowledge: (count) => `Acknowledge the policy (${count === 1 ? '1 article' : `${count} articles`})`,
  acknowledgeStep: 'Read it under Policy in the sidebar, then choose “I have read it”.',
  holdStep: 'When done, enter the date and the result.',
  repeatStep: 'It is time to do it again: enter a new row with its date.',
  versionOf: (name, version) => `${name}, version ${version}`,
  counts: (value, version, from) =>
    version === null
      ? `the standard “${value}”`
      : `version ${version} “${value}”${from === null ? '' : ` (from ${from})`}`,
  edition: (date) => `Policy in force from ${date}`,
  articles: (count) => `${count} articles`,
  newerVersion: 'This article has a newer version by now. Read it, then write yours again.',
  problems: {
    required: 'Please fill this in.',
    same: 'This is what the newest version says. Write what changes.',
    'hours-reversed': 'Closing has to be later than opening.',
    past: 'Today or later: the past is judged by the version of its day.',
    'before-next': 'The same day as the version that is already planned, or later.',
    'not-after': 'This has to be later than the day it comes into force.',
  },
  reasons: {
    started: 'Policy begun',
    revised: (reason) => `New version: ${reason}`,
    restored: 'A version that was typed over put back as confirmed',
    reviewed: 'Reviewed, stays as it is',
    acknowledged: 'Policy acknowledged',
    held: 'Entered in Training and programmes',
  },
};

export const policyFindingsEn: typeof policyFindingsKo = {
  'policy-changed': {
    subject: 'Policy',
    finding: (p: FindingParts) =>
      `${p.column} of a confirmed version was changed to “${p.value}”. “${p.right}” still counts.`,
    mend: () => 'Put this row back and write the change as a new version; Policy in the sidebar does both.',
  },
  'policy-unknown-key': {
    subject: 'Policy',
    finding: (p: FindingParts) => `“${p.value}” is none of the articles, and does not count.`,
    mend: () => 'Name the article as its other versions do; keep notes of your own in another sheet.',
  },
  'policy-unreadable-value': {
    subject: 'Policy',
    finding: (p: FindingParts) => `“${p.value}” cannot be read, so this version does not count.`,
    mend: (p: FindingParts) => `Allowed: ${p.right}`,
  },
  'policy-same-version': {
    subject: 'Policy',
    finding: (p: FindingParts) => `Version ${p.value} of this article stands twice.`,
    mend: () => 'Give the later one the next number.',
  },
  'policy-versions-out-of-order': {
    subject: 'Policy',
    finding: (p: FindingParts) => `The order of versions and the day ${p.value} do not fit.`,
    mend: () => 'A later version is in force from the same day or after. The one with the later day counts.',
  },
  'policy-hours-reversed': {
    subject: 'Policy',
    finding: () => 'Closing is before opening, so that response times cannot be computed.',
    mend: () => 'Write new versions of opening and closing; until then 09:00–18:00 counts.',
  },
  'policy-version-gone': {
    subject: 'Policy',
    finding: (p: FindingParts) =>
      `The row of “${p.value}” is gone. Now ${p.right} counts, and the past is judged by what is left.`,
    mend: () =>
      'If it was not meant, find the value in the change log or the version history of the file and write it as a new version. If it was, this goes by itself after 30 days.',
  },
  'policy-setting-moved': {
    subject: 'Setting',
    finding: (p: FindingParts) => `“${p.value}” does not count here any more. Policy has ${p.right}.`,
    mend: () =>
      'Change the value as a new version, from the settings of the sidebar or in Policy. Repair takes this row out; what it says stays in the change log.',
  },
  'forbidden-expression': {
    subject: 'Mail template',
    finding: (p: FindingParts) => `It has the expression “${p.value}”, which is not to be used.`,
    mend: (p: FindingParts) => p.right || 'See the forbidden expressions in Policy.',
  },
};
