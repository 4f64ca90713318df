import type { Language } from '../../messages/language';
import { type AdoptionState, adoptions } from '../../sheets/adoptions';
import type { SidebarPorts } from '../ports';
import { numberRows, tell, writeAgreed } from './apply';
import { type AdoptionRecord, type KeptRecord, readRecord, restoreRow, setState } from './record';
import { sheetOf } from './roles';
import { clearAway, keptColumns, restoreCells } from './undo';
import { setUnfinished, type Unfinished, unfinished } from './unfinished';

/** How an adoption or an undo ended, or that it goes on in another execution; in cells. */
export interface Progress {
  readonly state: 'done' | 'undone' | 'going';
  readonly done: number;
  readonly of: number;
}

/** After so many executions that died or were refused, an adoption is taken back instead. */
const MOST_TRIES = 3;

/**
 * Brings what was begun to its end: an adoption is finished, or taken back where the tab was changed meanwhile; an
 * undo is finished. Null when nothing is open. Throws where the platform refuses. Call it under the lock.
 */
export function carryOn(ports: SidebarPorts, language: Language): Progress | null {
  const open = unfinished(ports);
  const kept = open && readRecord(ports, open.id);
  if (!open || !kept) {
    if (open) setUnfinished(ports, null);
    return null;
  }
  setUnfinished(ports, { ...open, tries: open.tries + 1 });
  const isGivenUp = open.tries >= MOST_TRIES;
  const progress = step(ports, kept, kept.row.state ?? 'begun', open, isGivenUp, language);
  setUnfinished(ports, progress.state === 'going' ? { ...(unfinished(ports) ?? open), tries: 0 } : null);
  return progress;
}

/** Begins to take an adoption back; `restore` names the questions in which the state before is wanted. */
export function beginUndo(
  ports: SidebarPorts,
  { row, record }: KeptRecord,
  restore: readonly string[],
  who: string,
  language: Language,
): void {
  ports.book.write([{ kind: 'append', sheet: adoptions, rows: [restoreRow(record.id, restore, language)] }]);
  setUnfinished(ports, { id: record.id, who, kept: [], tries: 0 });
  setState(ports, record.id, row.state ?? 'done', 'undoing', language);
}

function step(
  ports: SidebarPorts,
  { record, restore }: KeptRecord,
  from: AdoptionState,
  open: Unfinished,
  isGivenUp: boolean,
  language: Language,
): Progress {
  let state = from;
  const of = record.counts.cells;
  const ended = (how: 'done' | 'undone', left = 0): Progress =>
    left > 0 ? { state: 'going', done: Math.max(0, of - left), of } : { state: how, done: of, of };
  const move = (to: AdoptionState) => {
    setState(ports, record.id, state, to, language);
    state = to;
  };
  if (isGivenUp && (state === 'begun' || state === 'numbered')) move('undoing');
  if (state === 'begun') {
    if (numberRows(ports, record, language) === 'changed') move('releasing');
    else state = 'numbered';
  }
  if (state === 'numbered') {
    return ended('done', writeAgreed(ports, record, open.who, language));
  }
  let { kept } = open;
  if (state === 'undoing') {
    const left = restoreCells(ports, record, restore);
    if (left > 0) return ended('undone', left);
    kept = keptColumns(ports, record, restore);
    setUnfinished(ports, { ...open, kept });
    move('releasing');
  }
  if (state === 'releasing') release(ports, record, restore, { ...open, kept }, language);
  return ended(state === 'done' ? 'done' : 'undone');
}

function release(
  ports: SidebarPorts,
  record: AdoptionRecord,
  restore: readonly string[],
  { who, kept }: Unfinished,
  language: Language,
): void {
  clearAway(ports, record, restore, kept);
  if (record.replaced) ports.book.ensure([sheetOf(record.sheet)], language);
  setState(ports, record.id, 'releasing', 'undone', language);
  tell(ports, record, who, 'undone', language);
}
