import type { Language } from '../../messages/language';
import { adoptions } from '../../sheets/adoptions';
import type { SidebarPorts } from '../ports';
import { numberRows, told, writeAgreed } from './apply';
import { type AdoptionRecord, type KeptRecord, readRecord, restoreRow, undoneChanges } from './record';
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
  if (open && !kept) setUnfinished(ports, null);
  return open && kept ? proceed(ports, kept, open, true, language) : null;
}

/** Begins an adoption whose record has just been written. */
export function begin(
  ports: SidebarPorts,
  record: AdoptionRecord,
  who: string,
  language: Language,
): Progress {
  const open: Unfinished = { id: record.id, who, step: 'begun', kept: [], tries: 0 };
  return proceed(ports, { record, restore: [] }, open, false, language);
}

/** Begins to take an adoption back; `restore` names the questions in which the state before is wanted. */
export function beginUndo(
  ports: SidebarPorts,
  { record }: KeptRecord,
  restore: readonly string[],
  who: string,
  language: Language,
): Progress {
  ports.book.write([{ kind: 'append', sheet: adoptions, rows: [restoreRow(record.id, restore, language)] }]);
  const open: Unfinished = { id: record.id, who, step: 'undoing', kept: [], tries: 0 };
  setUnfinished(ports, open);
  return proceed(ports, { record, restore }, open, false, language);
}

function proceed(
  ports: SidebarPorts,
  { record, restore }: Pick<KeptRecord, 'record' | 'restore'>,
  from: Unfinished,
  isResumed: boolean,
  language: Language,
): Progress {
  let open: Unfinished = { ...from, tries: from.tries + 1 };
  const of = record.counts.cells;
  const ended = (how: 'done' | 'undone', left = 0): Progress => {
    setUnfinished(ports, left > 0 ? { ...open, tries: 0 } : null);
    return left > 0 ? { state: 'going', done: Math.max(0, of - left), of } : { state: how, done: of, of };
  };
  const move = (change: Partial<Unfinished>) => {
    open = { ...open, ...change };
    setUnfinished(ports, open);
  };
  const isAdopting = () => open.step === 'begun' || open.step === 'numbered';
  move(isAdopting() && from.tries >= MOST_TRIES ? { step: 'undoing' } : {});
  const numbered = open.step === 'begun' ? numberRows(ports, record, isResumed, language) : null;
  if (numbered) move({ step: numbered === 'changed' ? 'releasing' : 'numbered' });
  if (open.step === 'numbered') {
    const tab = numbered === 'changed' ? null : numbered;
    return ended('done', writeAgreed(ports, record, { who: open.who, isResumed, tab }, language));
  }
  if (open.step === 'undoing') {
    const left = restoreCells(ports, record, restore);
    if (left > 0) return ended('undone', left);
    move({ step: 'releasing', kept: keptColumns(ports, record, restore) });
  }
  clearAway(ports, record, restore, open.kept);
  if (record.replaced) ports.book.ensure([sheetOf(record.sheet)], language);
  ports.book.write([
    ...undoneChanges(ports, record.id, language),
    told(ports, record, open.who, 'undone', language),
  ]);
  return ended('undone');
}
