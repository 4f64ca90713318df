import { adoptionMessages } from '../../messages/adoption';
import { archiveMessages } from '../../messages/archive';
import { adoptions } from '../../sheets/adoptions';
import { ARCHIVE } from '../../sheets/archives';
import { careLog } from '../../sheets/care-log';
import { readTable } from '../../sheets/reading';
import { adopt as adoptTab } from '../adopt/adopt';
import { beginUndo, carryOn, type Progress } from '../adopt/carry-on';
import { type Prepared, prepareAdoption, type Refusal } from '../adopt/prepare';
import { cellsOfGroup, previewView } from '../adopt/preview-view';
import { type KeptRecord, readRecord } from '../adopt/record';
import { sheetOf } from '../adopt/roles';
import { planUndo, type UndoQuestion } from '../adopt/undo';
import { unfinished } from '../adopt/unfinished';
import { switchHourlyOn } from '../hourly-trigger';
import type {
  AdoptionEntry,
  AdoptionPreview,
  AdoptionProcedures,
  AdoptionProgress,
  AdoptionWish,
  CellChange,
  OwnerTabs,
  UndoPreview,
} from './adoption-contract';
import type { Caller } from './caller';
import { refuse } from './failure';

type InputOf<Name extends keyof AdoptionProcedures> = Parameters<AdoptionProcedures[Name]>[0];

/** Nothing was open. */
const NOTHING: Progress = { state: 'done', done: 0, of: 0 };

/** Cells of a group in one answer. */
const PAGE = 200;

export function ownerTabs({ ports }: Caller): OwnerTabs {
  return {
    tabs: ports.tabs.list().filter(({ rows }) => rows > 0),
    adoptions: adoptionEntries(ports),
    unfinished: unfinished(ports) !== null,
  };
}

export function previewAdoption(caller: Caller, wish: AdoptionWish): AdoptionPreview {
  return previewView(prepared(caller, wish), wish.yes, caller.today, caller.language);
}

export function adoptionCells(
  caller: Caller,
  { group, from, ...wish }: InputOf<'adoptionCells'>,
): { readonly cells: readonly CellChange[] } {
  return { cells: cellsOfGroup(prepared(caller, wish), group, from, PAGE, caller.language) };
}

export function adopt(caller: Caller, { seen, ...wish }: InputOf<'adopt'>): AdoptionProgress {
  const { ports, language } = caller;
  const done = ports.lock.hold(() =>
    adoptTab(ports, wish, seen, { who: caller.who ?? '', small: caller.small, language }),
  );
  if (done === 'busy') return refuse(language, 'busy');
  if (done === 'changed' || done === 'unfinished')
    return refuse(language, 'conflict', { message: adoptionMessages[language].refused[done] });
  if ('code' in done) return refusedAdoption(caller, done, wish.tab);
  // Someone typed into the tab in that very moment: all is as it was.
  if (done.progress.state === 'undone')
    return refuse(language, 'conflict', { message: adoptionMessages[language].refused.changed });
  switchHourlyOn(ports);
  const { progress, report } = done;
  return { ...progress, report };
}

export function continueAdoption({ ports, language }: Caller): AdoptionProgress {
  const progress = ports.lock.hold(() => carryOn(ports, language));
  return progress === 'busy' ? refuse(language, 'busy') : { ...(progress ?? NOTHING), report: [] };
}

export function previewUndo(caller: Caller, { adoptionId }: InputOf<'previewUndo'>): UndoPreview {
  const { ports, language } = caller;
  const { record } = undoable(caller, adoptionId);
  const plan = planUndo(ports, record);
  if (!plan)
    return refuse(language, 'not-found', { message: adoptionMessages[language].refused['tab-gone'] });
  return {
    tab: record.tab,
    cells: plan.cells,
    columns: plan.columns.filter((key) => sheetOf(record.sheet).columns[key]?.role !== 'system').length,
    rows: plan.rows.length,
    questions: plan.questions.map(({ key, before, now, ...where }) => ({
      key,
      where: whereOf(caller, where),
      before,
      now,
    })),
  };
}

export function undoAdoption(
  caller: Caller,
  { adoptionId, restore }: InputOf<'undoAdoption'>,
): AdoptionProgress {
  const { ports, language } = caller;
  const done = ports.lock.hold(() => {
    const kept = undoable(caller, adoptionId);
    if (!planUndo(ports, kept.record))
      return refuse(language, 'not-found', { message: adoptionMessages[language].refused['tab-gone'] });
    return beginUndo(ports, kept, restore, caller.who ?? '', language);
  });
  return done === 'busy' ? refuse(language, 'busy') : { ...done, report: [] };
}

function prepared(caller: Caller, wish: AdoptionWish): Prepared {
  const done = prepareAdoption(caller.ports, wish, caller.small, caller.language);
  return 'code' in done ? refusedAdoption(caller, done, wish.tab) : done;
}

export function refusedAdoption({ language }: Caller, refusal: Refusal, tab: string): never {
  const texts = adoptionMessages[language].refused;
  switch (refusal.code) {
    case 'bad-mapping':
      return refuse(language, 'bad-input', {
        message: texts['bad-mapping'](refusal.name, refusal.known.join(', ')),
      });
    case 'twice':
      return refuse(language, 'bad-input', { message: texts.twice(refusal.name) });
    case 'filled':
      return refuse(language, 'conflict', { message: texts.filled(refusal.sheet.title[language]) });
    case 'no-ledger':
      return refuse(language, 'not-found', { message: texts['no-ledger'](refusal.sheet.title[language]) });
    case 'no-tab':
      return refuse(language, 'not-found', { message: texts['no-tab'](tab) });
    default:
      return refuse(language, 'bad-input', { message: texts[refusal.code](tab) });
  }
}

function adoptionEntries(ports: Caller['ports']): AdoptionEntry[] {
  const snapshot = ports.lookups.readColumns(adoptions, ['adoptionId', 'at', 'who', 'tab', 'state']);
  const rows = typeof snapshot === 'object' ? readTable(adoptions, snapshot).rows : [];
  const open = unfinished(ports);
  const entries = rows.flatMap(({ row: { adoptionId, at, who, tab, state } }) => {
    if (adoptionId === null || adoptionId.includes('#') || state === null) return [];
    const isOpen = open?.id === adoptionId;
    const isUndoing = isOpen && (open.step === 'undoing' || open.step === 'releasing');
    const stands: AdoptionEntry['state'] = isUndoing ? 'undoing' : isOpen ? 'begun' : state;
    return [{ id: adoptionId, at: at ?? '', who: who ?? '', tab: tab ?? '', state: stands }];
  });
  const last = [...entries].reverse().find(({ state }) => state !== 'undone');
  return entries.map((entry) => ({ ...entry, canUndo: entry === last && entry.state === 'done' })).reverse();
}

/** The record of the last adoption that stands. */
function undoable({ ports, language }: Caller, id: string): KeptRecord {
  const entry = adoptionEntries(ports).find((one) => one.id === id);
  const kept = entry?.canUndo ? readRecord(ports, id) : null;
  // Rows of the log that it changed are in another tab by now.
  if (kept?.record.sheet === careLog.key && ports.lookups.marked(ARCHIVE).length > 0)
    return refuse(language, 'conflict', { message: archiveMessages[language].refused.adopted });
  return kept ?? refuse(language, 'conflict', { message: adoptionMessages[language].refused['not-last'] });
}

function whereOf(
  { language }: Caller,
  { kind, row, of, sheet }: Omit<UndoQuestion, 'key' | 'before' | 'now'>,
): string {
  const texts = adoptionMessages[language].undo;
  const label = sheet.columns[of]?.label[language] ?? of;
  if (kind === 'cell') return texts.cell(label, row);
  return kind === 'column' ? texts.column(label) : texts.row(sheet.title[language], of);
}
