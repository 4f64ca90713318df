// The care process: one case for a complaint, one to-do for a cause, one word on the rules, and a past that stays.
import { mergedCustomers } from '../../../src/domain/merged-customers';
import { careLog } from '../../../src/sheets/care-log';
import { cases } from '../../../src/sheets/cases';
import type { SheetDeclaration } from '../../../src/sheets/declaration';
import { policy } from '../../../src/sheets/policy';
import { programmes } from '../../../src/sheets/programmes';
import { schedule } from '../../../src/sheets/schedule';
import { usage } from '../../../src/sheets/usage';
import { recordedAt } from '../deeds/policy';
import { repeated } from '../repeated';
import { filledRows, place, type Tab, textAt } from '../tabs';
import { dayAfter, type Team } from '../team';
import { listedTorn } from './torn';

/** What must hold at any moment. */
export class CareWatch {
  /** The cell in which a case names the entry that opened it, and the case that stood beside it at first. */
  private readonly caseOf = new Map<string, { readonly cell: string; readonly caseId: string }>();
  /** What was confirmed of each version since it came into force, by the row that belongs together. */
  private readonly confirmed = new Map<string, string>();

  wrong(team: Team): string[] {
    return [
      ...this.casesTwice(team),
      ...this.rewritten(team),
      ...twice(team, schedule, (tab, row) => textAt(tab, row, 'source')),
      ...twice(team, programmes, (tab, row) => {
        const edition = textAt(tab, row, 'edition');
        return edition === '' ? '' : `${textAt(tab, row, 'manager')} ${edition}`;
      }),
    ];
  }

  /**
   * An entry opens a case once, whatever becomes of it: also after it was deleted. Told by the cell that names the
   * entry, as a sort of some columns puts it beside another case, and a person may leave it there.
   */
  private casesTwice(team: Team): string[] {
    const tab = team.later(cases);
    if (!tab) return [];
    return filledRows(tab, ['recordId']).flatMap((row) => {
      const cell = team.tracers.cellAt(tab, row, place(tab, 'recordId'));
      if (cell === null) return [];
      const [recordId, caseId] = [textAt(tab, row, 'recordId'), textAt(tab, row, 'caseId')];
      const first = this.caseOf.get(recordId) ?? { cell, caseId };
      this.caseOf.set(recordId, first);
      return first.cell === cell ? [] : [`${recordId} opened ${first.caseId} and ${caseId}`];
    });
  }

  /**
   * What counts of a version in force is never another again, whatever people type over its row. Where a person has
   * left torn rows as they stand, what stands there counts from then on.
   */
  private rewritten(team: Team): string[] {
    const tab = team.later(policy);
    if (!tab) return [];
    const isTornAway = tornAway(team, tab, ['policyId', 'key']);
    return filledRows(tab, ['recorded']).flatMap((row) => {
      const id = textAt(tab, row, 'policyId');
      const own = team.tracers.ownRow(tab, row, place(tab, 'rowId'));
      const [key, inForceFrom, value] = recordedAt(tab, row);
      if (id === '' || own === null || inForceFrom > team.today || isTornAway(row)) return [];
      const before = this.confirmed.get(own);
      const now = `${key} from ${inForceFrom}: ${value}`;
      if (before !== undefined && before !== now) return [`${id} was “${before}” and is “${now}”`];
      this.confirmed.set(own, now);
      return [];
    });
  }
}

/** Complaints of the log for which a clean run has opened no case. */
export function unopenedComplaints(team: Team): string[] {
  const tab = team.log;
  const torn = listedTorn(team, tab);
  return filledRows(tab, ['recordId']).flatMap((row) => {
    const text = (column: string) => textAt(tab, row, column);
    const isComplaint =
      text('category') === '불만' ||
      text('satisfaction') === '불만족' ||
      text('satisfaction') === '매우 불만족';
    if (!isComplaint || torn.has(row) || text('date') < dayAfter(team.today, -30)) return [];
    return text('caseId') === ''
      ? [`${careLog.title.ko} row ${row}: ${text('recordId')} opened no case`]
      : [];
  });
}

/** Rows that still name a customer who was merged into another, after a clean run; as far as the marks lead there. */
export function leftBehind(team: Team): string[] {
  const gone = markedGone(team);
  if (gone.size === 0) return [];
  return [team.ledger, team.log, ...laterNaming(team)].flatMap((tab) =>
    filledRows(tab, ['rowId']).flatMap((row) => {
      const id = textAt(tab, row, 'customerId');
      return gone.has(id) ? [`${tab.sheet.name} row ${row} still names ${id}, who was merged`] : [];
    }),
  );
}

/** Customers whose mark, in a whole row, leads to one who still stands in 고객 정보: of others nobody knows the way. */
function markedGone(team: Team): ReadonlySet<string> {
  const tab = team.customers;
  const isTornAway = tornAway(team, tab, ['customerId', 'mergedInto']);
  const rows = filledRows(tab, ['customerId']).filter((row) => !isTornAway(row));
  const marks = rows.map((row) => ({
    customerId: textAt(tab, row, 'customerId'),
    mergedInto: textAt(tab, row, 'mergedInto'),
  }));
  const led = mergedCustomers(
    marks.filter(({ mergedInto }) => mergedInto !== ''),
    new Set(marks.map(({ customerId }) => customerId)),
  );
  const made = team.tracers.merges.gone();
  return new Set([...led.keys()].filter((id) => made.has(id)));
}

function laterNaming(team: Team): Tab[] {
  return [cases, schedule, programmes, usage].flatMap((sheet) => team.later(sheet) ?? []);
}

/** Rows that say the same of what may be there once. */
function twice(team: Team, sheet: SheetDeclaration, keyOf: (tab: Tab, row: number) => string): string[] {
  const tab = team.later(sheet);
  if (!tab) return [];
  const keys = filledRows(tab, ['rowId']).map((row) => keyOf(tab, row));
  return repeated(keys.filter((key) => key !== '')).map((key) => `${tab.sheet.name}: ${key} stands twice`);
}

/** Tells of a row whether a sort of some columns has put these cells beside another row's id. */
function tornAway(team: Team, tab: Tab, columns: readonly string[]): (row: number) => boolean {
  const listed = listedTorn(team, tab);
  return (row) => {
    const own = (one: string) => team.tracers.ownRow(tab, row, tab.places.get(one) ?? 0);
    const owners = new Set([...columns, 'rowId'].map(own));
    // Of a blank cell nobody knows whose it is.
    if (columns.some((one) => textAt(tab, row, one) === '')) owners.delete(null);
    return owners.size > 1 || listed.has(row);
  };
}
