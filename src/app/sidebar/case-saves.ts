import type { CivilMoment } from '../../domain/civil-moment';
import { type CaseRow, cases } from '../../sheets/cases';
import { customers } from '../../sheets/customers';
import { printRow, readTable } from '../../sheets/reading';
import { historyLine } from '../features/cases/history';
import { minuteOf } from '../features/cases/service';
import { type NumberSeries, numberSeries } from '../number-series';
import { storedJson } from '../stored-json';
import type { Caller } from './caller';
import { caseTexts } from './case-edit';
import type { CaseDraft } from './cases-contract';
import type { InputOf, OutputOf } from './contract';
import { cellsOfEdits, editOf } from './edit-row';
import { cellsOfTexts } from './fields';
import { present, requireWhole } from './find-row';
import { saveOnce, type ToldWrite } from './journal';
import { newRow } from './new-row';
import { openLater } from './open-later';
import type { Cells } from './row-cells';
import type { Saved } from './save-contract';

/** Opens a case without a log entry. */
export function addCase(caller: Caller, key: string, draft: CaseDraft): OutputOf<'addCase'> {
  return saveOnce<{ caseId: string }>(caller, key, (given) => {
    const customer = requireWhole(caller, customers, 'customerId', draft.customerId).row;
    const typed = typedCells(caller, draft);
    const numbers = numberSeries(caller.ports.store);
    const caseId = given.caseId ?? nextCaseId(caller, numbers);
    const about = { ...draft, customerName: customer.name };
    const opened = openedCase(caller, caseId, about, typed, minuteOf(caller.ports.clock.now()), numbers);
    numbers.save();
    return { result: { caseId }, ...opened };
  });
}

/** Changes what people typed of a case. */
export function saveCase(caller: Caller, key: string, draft: InputOf<'saveCase'>['draft']): Saved {
  const { caseId } = draft;
  return saveOnce(caller, key, () => {
    const found = requireWhole(caller, cases, 'caseId', caseId);
    const cells = cellsOfEdits(caller, cases, found.cells, draft);
    return {
      result: {},
      told: {
        what: cases.title[caller.language],
        whose: [caseId, found.row.customerName].filter(Boolean).join(' '),
        why: caseTexts(caller).edited,
      },
      write: editOf(caller, cases, 'caseId', caseId, found.cells, cells),
    };
  });
}

/**
 * The next number of a case, for a sheet that may be used for the first time by it. Its column is read only where the
 * book does not remember the year's numbers.
 */
export function nextCaseId(caller: Caller, numbers: NumberSeries): string {
  const { store, lookups } = caller.ports;
  openLater(caller, [cases]);
  const year = caller.today.slice(0, 4);
  const kept = storedJson(store, 'ids');
  if (typeof kept !== 'object' || kept === null || !(`C-${year}` in kept)) {
    const column = present(caller, cases, lookups.readColumns(cases, ['caseId']));
    for (const { row } of readTable(cases, column).rows) numbers.noteYearly('C', row.caseId);
  }
  return numbers.next('C', Number(year));
}

type About = Pick<CaseDraft, 'kind' | 'severity' | 'channel' | 'content'> & {
  readonly customerName: string | null;
  readonly recordId?: string;
};

/** What a person typed of a new case; refused where a cell would not take it. */
export function typedCells(
  caller: Caller,
  { channel, content, customerId, manager }: Omit<CaseDraft, 'kind' | 'severity'>,
): Cells {
  return cellsOfTexts(caller, cases, { channel, content, customerId, manager });
}

/** The row of a case as it is opened. */
export function openedCase(
  caller: Caller,
  caseId: string,
  about: About,
  typed: Cells,
  receivedAt: CivilMoment,
  numbers: NumberSeries,
): ToldWrite {
  const { language, me } = caller;
  const { customerName, kind, severity, recordId } = about;
  const row: Partial<CaseRow> = {
    receivedAt,
    customerName,
    kind,
    severity,
    step: 'received',
    history: historyLine(receivedAt, me.name, caseTexts(caller).history.opened(about.channel)),
    ...(recordId === undefined ? {} : { recordId }),
  };
  const cells = { ...typed, ...printRow(cases, row, language) };
  return {
    told: {
      what: cases.title[language],
      whose: `${customerName ?? ''} ${caseId}`.trim(),
      why: caseTexts(caller).opened,
    },
    write: {
      kind: 'added',
      row: newRow(caller, cases, 'caseId', caseId, cells, numbers),
      after: about.content,
    },
  };
}
