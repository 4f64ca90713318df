// docs/reliability.md, written from what was tried.
import type { Tally } from './tally';
import type { Trial } from './trials';

interface Tried {
  readonly part: Trial['part'];
  readonly tally: Tally;
}

const INTRODUCTION = `# Reliability

Written by \`npm run reliability\`, not by hand: it runs the built add-on in the workbench, breaks it, and looks at what
is left. \`npm test\` does the same at fewer points.`;

const parts: Record<
  Trial['part'],
  { readonly title: string; readonly text: string; readonly points: string }
> = {
  crash: {
    title: 'Ended at every point',
    points: 'Points',
    text: `Each entry point is run once without a fault, its service calls being counted, and then once for every point at which
an end can leave something else behind: killed with buffered writes lost, killed with them kept, and stopped by a
transient error in English and in Korean. Between two such points nothing can have changed in the book, so that a kill
at any call in between is the same kill; an error is thrown there by each look at what others can change, and by the
first call of each other kind. Then the next hours come; a person clicks or sends a save once more where no answer came.
The book must then be the fault-free one but for times, skipped numbers and how often a thing was noted in
변경 기록; no mail goes out twice; at most one is held or has failed.

Points are told as those that were struck of all that there are. The books behind kills with buffered writes kept are
read out of one run that writes its buffer out early at each of these points; that it makes the same calls is looked at,
and of each hundred one is killed in earnest and has to leave the very same book. What leads by the same calls to the
very same book, byte by byte, goes on from there once for all of them.`,
  },
  meeting: {
    title: 'Two at once',
    points: 'Interleavings',
    text: `The second execution comes between two calls of the first, at every point where the first looks or changes something;
where the first holds the lock, the second finds it taken and has to leave the document as it is, so that those points
count as one between which the first only looks at the document or writes into its buffer. The book must come out as if
the second had waited. No mail is sent under the lock.`,
  },
  'bad day': {
    title: 'Google’s bad days',
    points: 'Runs',
    text: `A fault stays for three business days. 상태 점검, or the sidebar where no run can write, says what is wrong in one
sentence and names the mend; 관리자 gets one mail a day about it wherever a mail can go out; nobody gets two mails of a
kind on a day. After the mend sentence and mail stop, and every notice that fell due has been told. Where the whole authorisation is gone no execution may touch the book: Google itself
writes to the owner of the trigger, and nothing is lost.`,
  },
};

export function reportOf(tried: readonly Tried[]): string {
  const all = tried.map(({ tally }) => tally);
  const violations = all.flatMap((tally) => tally.violations);
  return [
    INTRODUCTION,
    `In all: ${sum(all, 'tried')} faults and interleavings, ${violations.length} violations, ${Math.round(all.reduce((total, { seconds }) => total + seconds, 0) / 60)} minutes of processor time.`,
    ...(['crash', 'meeting', 'bad day'] as const).map((part) =>
      sectionOf(
        part,
        tried.filter((one) => one.part === part).map(({ tally }) => tally),
      ),
    ),
    ...(violations.length === 0
      ? []
      : ['## Violations', violations.map((one) => `- ${oneLine(one)}`).join('\n')]),
    '',
  ].join('\n\n');
}

function sectionOf(part: Trial['part'], tallies: readonly Tally[]): string {
  const { title, text, points } = parts[part];
  const rows = tallies.map(
    ({ name, calls, points: all, tried, aftermaths, violations, seconds }) =>
      `| ${name} | ${calls} | ${tried} of ${all} | ${aftermaths} | ${violations.length} | ${seconds.toFixed(1)} |`,
  );
  return [
    `## ${title}`,
    '',
    text,
    '',
    `| | ${part === 'bad day' ? 'Hours' : 'Service calls'} | ${points} | Different outcomes | Violations | CPU seconds |`,
    '|---|---:|---:|---:|---:|---:|',
    ...rows,
    `| **all** | ${sum(tallies, 'calls')} | ${sum(tallies, 'tried')} of ${sum(tallies, 'points')} | ${sum(tallies, 'aftermaths')} | ${tallies.flatMap((one) => one.violations).length} | ${tallies.reduce((seconds, one) => seconds + one.seconds, 0).toFixed(1)} |`,
  ].join('\n');
}

function sum(tallies: readonly Tally[], what: 'calls' | 'points' | 'tried' | 'aftermaths'): number {
  return tallies.reduce((total, tally) => total + tally[what], 0);
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 300)}…` : line;
}
