// A year of the log put away, and taken back.
import { archives } from '../../../src/sheets/archives';
import { ask } from '../saves';
import { filledRows, textAt } from '../tabs';
import { people, type Team, Violation } from '../team';
import type { Deed } from './deed';

export const archiving: readonly Deed[] = [
  { name: 'closes a year', weight: 3, act: close },
  { name: 'takes a year back', weight: 1, act: takeBack },
];

function close(team: Team): string | null {
  const user = people.admin;
  const overview = ask(team, 'archiveYears', {}, { luck: () => null, user });
  const years = listed(overview.value?.years).map((one) => String(one.year));
  if (years.length === 0) return null;
  const year = team.random.pick(years);
  const preview = ask(team, 'previewClosing', { year }, { luck: () => null, user });
  if (!preview.ok) throw new Violation(`previewClosing: ${preview.error?.code}`);
  const seen = preview.value?.seen;
  const answer = ask(team, 'closeYear', { year, seen }, { user });
  return answer.ok
    ? `${year}, ${preview.value?.leaving} rows: ${answer.value?.state}`
    : `${year} refused: ${answer.error?.code}`;
}

function takeBack(team: Team): string | null {
  const tab = team.later(archives);
  if (!tab) return null;
  const done = filledRows(tab, ['state']).filter((row) => textAt(tab, row, 'state') === '보관');
  if (done.length === 0) return null;
  const id = textAt(tab, team.random.pick(done), 'archiveId');
  const answer = ask(team, 'undoArchive', { id }, { user: people.admin });
  return answer.ok ? `${id}: ${answer.value?.state}` : `${id} refused: ${answer.error?.code}`;
}

function listed(years: unknown): readonly { readonly year?: unknown }[] {
  return Array.isArray(years) ? years : [];
}
