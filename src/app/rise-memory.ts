import { isBlank } from '../sheets/cell';
import { contractLedger } from '../sheets/contract-ledger';
import { attempted } from './attempted';
import type { Edit } from './edits';
import type { Ports, Store } from './ports';
import type { TeamBook } from './team-book';

const KEY = 'typed-rises';

/** Whether a cell of `_인상` may hold something: the column is blank in most books, and most runs need not read it. */
export function mayKeepRises(store: Store): boolean {
  return (store.get(KEY) ?? '') !== '';
}

/** To be called before something is written into such a cell. A store that takes nothing more stops nobody's work. */
export function noteRise(ports: Pick<Ports, 'store' | 'log'>): void {
  remember(ports, true);
}

/** Before the edits of a run are written: they may fill the first such cell. */
export function noteRises(ports: Pick<Ports, 'store' | 'log'>, edits: readonly Edit[]): void {
  if ([...risesIn(edits).values()].some((cell) => !isBlank(cell))) noteRise(ports);
}

/** Once the edits of a run are written: what it has read and written says whether the next one has to look. */
export function rememberRises(
  ports: Pick<Ports, 'store' | 'log'>,
  team: TeamBook,
  edits: readonly Edit[],
): void {
  const written = risesIn(edits);
  const isKept = team.contracts.rows.some(
    ({ at, cells }) => !isBlank(written.get(at) ?? cells.raisedFrom ?? ''),
  );
  remember(ports, isKept);
}

function remember(ports: Pick<Ports, 'store' | 'log'>, isKept: boolean): void {
  if (isKept !== mayKeepRises(ports.store)) attempted(ports, () => ports.store.set(KEY, isKept ? 'yes' : ''));
}

function risesIn(edits: readonly Edit[]) {
  return new Map(
    edits.flatMap(({ sheet, column, row, cell }) =>
      sheet.key === contractLedger.key && column === 'raisedFrom' ? [[row, cell] as const] : [],
    ),
  );
}
