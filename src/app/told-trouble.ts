import type { Language } from '../messages/language';
import { messages } from '../messages/messages';
import type { Cell } from '../sheets/cell';
import { health } from '../sheets/health';
import { printRow, readTable } from '../sheets/reading';
import { settings } from '../sheets/settings';
import { computedChanges, rememberRows } from './computed-sheet';
import { momentText, type Ports } from './ports';
import { readSettings } from './read-settings';
import { storedJson } from './stored-json';

const KEY = 'run';

/**
 * Does a run's work. Where it throws, 상태 점검 tells why; where it was killed, the next run tells of it before
 * anything else, lest it is killed as well. A run that ends well writes 상태 점검 anew.
 */
export function tellingTrouble<Result>(ports: Ports, work: () => Result): Result {
  const begun = attempted(ports, () => storedJson(ports.store, KEY));
  if (typeof begun === 'string') tell(ports, (text) => [text.runDied(begun), text.runDiedMend]);
  note(ports, momentText(ports.clock.now()));
  try {
    const result = work();
    note(ports, null);
    return result;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const access = attempted(ports, () => ports.scheduler.authorization());
    tell(ports, (text) =>
      access?.granted === false
        ? [text.unauthorized, text.unauthorizedMend(access.url ?? '')]
        : [text.runFailed(why), text.runFailedMend],
    );
    note(ports, null);
    throw error;
  }
}

/** What the platform says, or null where it does not; that is never a reason to stop. */
export function attempted<Result>(ports: Pick<Ports, 'log'>, ask: () => Result): Result | null {
  try {
    return ask();
  } catch (error) {
    ports.log(String(error));
    return null;
  }
}

/** When the run began, or null when it has ended. */
function note(ports: Ports, begun: string | null): void {
  attempted(ports, () => ports.store.set(KEY, JSON.stringify(begun)));
}

type Sentences = (text: (typeof messages)[Language]['health']) => readonly [finding: string, mend: string];

/** Puts one row before those of the last run that ended well. */
function tell(ports: Ports, sentences: Sentences): void {
  attempted(ports, () =>
    ports.lock.hold(() => {
      const snapshots = ports.book.read([health, settings]);
      const [found, chosen] = [snapshots.get(health.key), snapshots.get(settings.key)];
      if (typeof found !== 'object') return;
      const { language } = readSettings(
        typeof chosen === 'object' ? readTable(settings, chosen).rows : [],
      ).settings;
      const text = messages[language].health;
      const [finding, mend] = sentences(text);
      const subject = text.subjects.run;
      const at = momentText(ports.clock.now());
      const row = printRow(health, { area: 'job', subject, grade: 'broken', finding, mend, at }, language);
      const others = found.cells
        .map(
          (line): Record<string, Cell> =>
            Object.fromEntries([...found.columns].map(([column, place]) => [column, line[place - 1] ?? ''])),
        )
        .filter((one) => one.subject !== subject);
      const rows = [row, ...others];
      attempted(ports, () => rememberRows(ports.store, [[health, rows.length]], snapshots));
      ports.book.write(computedChanges(health, rows, snapshots));
    }),
  );
}
