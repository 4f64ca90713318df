import type { Pause } from '../../domain/business-hours';
import { type CivilMoment, parseMoment } from '../../domain/civil-moment';
import { messages } from '../../messages/messages';
import { type CaseRow, cases } from '../../sheets/cases';
import { printRow } from '../../sheets/reading';
import { historyLine, withLine } from '../features/cases/history';
import { minuteOf } from '../features/cases/service';
import type { Caller } from './caller';
import { editOf } from './edit-row';
import { requireWhole } from './find-row';
import { type Planned, saveOnce } from './journal';
import type { Saved } from './save-contract';

/** What a click changes in a case, and the line that 처리 이력 gets for it. */
export interface CaseChange {
  readonly values: Partial<CaseRow>;
  readonly line: string;
}

/** What a retry has to know: when the click was, and since when the case had counted as solved. */
interface Kept {
  readonly at: string;
  readonly resolvedAt?: string;
}

/**
 * Changes a case as it stands. A retry of a save that died is thought out for the same moment, so that it changes
 * nothing that was changed already.
 */
export function changeCase(
  caller: Caller,
  key: string,
  caseId: string,
  change: (row: CaseRow, at: CivilMoment, isBegun: boolean) => CaseChange,
): Saved {
  return saveOnce<Kept>(caller, key, (given, isBegun): Planned<Kept> => {
    const at = parseMoment(given.at ?? '') ?? minuteOf(caller.ports.clock.now());
    const found = requireWhole(caller, cases, 'caseId', caseId);
    const { row } = found;
    // Of what stands there the execution that died may have changed this already.
    const resolvedAt = given.at === undefined ? row.resolvedAt : parseMoment(given.resolvedAt ?? '');
    const { values, line } = change({ ...row, resolvedAt }, at, isBegun);
    const told = historyLine(at, caller.me.name, line);
    const history = row.history?.endsWith(told) ? row.history : withLine(row.history, told);
    const cells = printRow(cases, { ...values, history }, caller.language);
    return {
      result: { at, ...(resolvedAt === null ? {} : { resolvedAt }) },
      told: {
        what: cases.title[caller.language],
        whose: [caseId, row.customerName].filter(Boolean).join(' '),
        why: line,
      },
      write: editOf(caller, cases, 'caseId', caseId, found.cells, cells),
    };
  });
}

/** Pauses with the one that lasts ended. */
export function ended(pauses: readonly Pause[] | null, at: CivilMoment): readonly Pause[] {
  return (pauses ?? []).map(({ from, to }) => ({ from, to: to ?? (at < from ? from : at) }));
}

/** What touching an open case changes besides: somebody has it now, and it was looked at. */
export function takenUp(caller: Caller, row: CaseRow): Partial<CaseRow> {
  const { name } = caller.me;
  return {
    ...(row.manager === null && name !== null && caller.managers.includes(name) ? { manager: name } : {}),
    ...((row.step ?? 'received') === 'received' ? { step: 'checked' } : {}),
  };
}

export function caseTexts({ language }: Caller) {
  return messages[language].cases;
}
