// Kills that are read out of one run, held against the kills themselves.
import { placeOf } from '../../workbench/reliability/aftermaths';
import { badEnds, recordedCalls } from '../../workbench/reliability/ends';
import { sidebarSaves } from '../../workbench/reliability/entries/all';
import { hourlyRuns } from '../../workbench/reliability/entries/hourly';
import { leftByKills } from '../../workbench/reliability/kept-kills';
import { spread } from '../../workbench/reliability/tally';

const KILLS = 6;
const entries = [...sidebarSaves, ...hourlyRuns].filter(({ name }) =>
  ['rpc logContact', 'hourly run, mails are due'].includes(name),
);

test.each(entries.map((entry) => [entry.name, entry] as const))(
  '%s: what is read out of a run is what a kill leaves',
  (_, entry) => {
    const before = entry.prepare();
    const { calls, watch } = recordedCalls();
    entry.act(before.copy(), { meanwhile: watch });
    const kept = badEnds(calls).filter(({ faults }) => faults.killAt?.pendingWrites === 'kept');
    const left = leftByKills(entry, before, calls, spread(kept, KILLS));
    expect(left.size).toBe(KILLS);
    for (const [end, book] of left) {
      const killed = before.copy();
      entry.act(killed, end.faults);
      expect(placeOf(book, [], [])).toBe(placeOf(killed, [], []));
    }
  },
);

test('a run that makes other calls is not believed', () => {
  const [entry] = entries;
  if (!entry) throw new Error('There is no such entry point.');
  const before = entry.prepare();
  const { calls, watch } = recordedCalls();
  entry.act(before.copy(), { meanwhile: watch });
  const ends = badEnds(calls);
  expect(leftByKills(entry, before, calls.slice(1), ends).size).toBe(0);
});
