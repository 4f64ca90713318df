import { addMonths } from '../../domain/civil-date';
import { editionOn, laterEdition, printEdition, readEdition } from '../../domain/policy/editions';
import { messages } from '../../messages/messages';
import { customers } from '../../sheets/customers';
import type { Placed } from '../../sheets/declaration';
import { policy } from '../../sheets/policy';
import { type ProgrammeRow, programmes } from '../../sheets/programmes';
import { printRow, readTable } from '../../sheets/reading';
import { placedVersions, readSoFar } from '../features/policy/versions';
import { type NumberSeries, numberSeries } from '../number-series';
import type { Caller } from './caller';
import type { InputOf, OutputOf, Saved } from './contract';
import { cellsOfEdits, editOf } from './edit-row';
import { refuse } from './failure';
import { requireRow, requireWhole } from './find-row';
import { saveOnce, type ToldWrite } from './journal';
import { laterRows } from './later-rows';
import { membersOf } from './members';
import { newRow } from './new-row';
import { plannedWrites } from './planned-writes';
import type { ProgrammeLine, ProgrammesPage } from './policy-contract';
import { policyToday, storedVersions } from './policy-page';

const MOST_LINES = 200;

/** What was held and is planned, and who was not trained yet. */
export function programmesPage(caller: Caller): ProgrammesPage {
  const rows = laterRows(caller, programmes);
  const versions = storedVersions(caller);
  return {
    lines: newestFirst(rows.flatMap(programmeLine).filter(({ kind }) => kind !== 'acknowledgement')).slice(
      0,
      MOST_LINES,
    ),
    members: membersOf(caller, versions, rows),
    everyMonths: policyToday(caller)['training.everyMonths'],
  };
}

/** What a customer was taught and took part in, newest first. */
export function programmesOf({ ports }: Caller, customerId: string): readonly ProgrammeLine[] {
  const found = ports.lookups.rowsWith(programmes, 'customerId', customerId, MOST_LINES);
  return typeof found === 'object'
    ? newestFirst(readTable(programmes, found).rows.flatMap(programmeLine))
    : [];
}

function newestFirst(lines: readonly ProgrammeLine[]): readonly ProgrammeLine[] {
  return [...lines].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** A row as the sidebar shows it; none where it lacks what it cannot be shown without. */
function programmeLine({ row }: Placed<ProgrammeRow>): ProgrammeLine[] {
  const { programmeId, kind, title, date } = row;
  if (programmeId === null || kind === null || title === null || date === null) return [];
  return [
    {
      programmeId,
      kind,
      title,
      date,
      manager: row.manager ?? '',
      customerId: row.customerId,
      customerName: row.customerName ?? '',
      doneOn: row.doneOn,
      result: row.result ?? '',
      nextDue: row.nextDue,
    },
  ];
}

/** Adds what was held or is planned: of staff training a row for everybody who takes part. */
export function saveProgramme(
  caller: Caller,
  saveKey: string,
  draft: InputOf<'saveProgramme'>['draft'],
): OutputOf<'saveProgramme'> {
  const { language, today } = caller;
  const { fields } = messages[language];
  const isStaff = draft.kind === 'staffTraining';
  if (!isStaff && draft.customerId === null)
    return refuse(language, 'bad-input', { fields: { customerId: fields.required } });
  if (draft.doneOn !== null && draft.doneOn > today)
    return refuse(language, 'bad-input', { fields: { doneOn: fields.future } });
  return saveOnce<{ programmeIds: readonly string[] }>(
    caller,
    saveKey,
    (given) => {
      const customer =
        isStaff || draft.customerId === null
          ? null
          : requireRow(caller, customers, 'customerId', draft.customerId).row;
      const people = [...new Set(draft.managers.map((name) => name.trim()).filter(Boolean))];
      if (people.length === 0)
        return refuse(language, 'bad-input', { fields: { managers: fields.required } });
      if (people.some((name) => !caller.managers.includes(name)))
        return refuse(language, 'bad-input', { fields: { managers: messages[language].refusals.notAName } });
      const numbers = programmeNumbers(caller);
      const year = Number(draft.date.slice(0, 4));
      const isRepeated = isStaff && draft.doneOn !== null && draft.nextDue === null;
      const nextDue = isRepeated
        ? addMonths(draft.doneOn ?? today, policyToday(caller)['training.everyMonths'])
        : draft.nextDue;
      const ids = people.map((_, index) => given.programmeIds?.[index] ?? numbers.next('E', year));
      const writes = people.map((manager, index): ToldWrite => {
        const { kind, title, date, doneOn, result } = draft;
        const row = {
          date,
          kind,
          title: title.trim(),
          manager,
          customerId: customer?.customerId ?? null,
          customerName: customer?.name ?? null,
          doneOn,
          result: result.trim() || null,
          nextDue,
        };
        return added(caller, ids[index] ?? '', row, messages[language].policy.reasons.held, numbers);
      });
      numbers.save();
      return plannedWrites({ programmeIds: ids }, writes);
    },
    [programmes],
  );
}

export function editProgramme(
  caller: Caller,
  saveKey: string,
  draft: InputOf<'editProgramme'>['draft'],
): Saved {
  return saveOnce(caller, saveKey, () => {
    const { programmeId } = draft;
    const { row, cells: found } = requireWhole(caller, programmes, 'programmeId', programmeId);
    const cells = cellsOfEdits(caller, programmes, found, draft);
    return {
      result: {},
      told: toldOf(
        caller,
        `${row.title ?? ''} ${programmeId}`,
        messages[caller.language].policy.reasons.held,
      ),
      write: editOf(caller, programmes, 'programmeId', programmeId, found, cells),
    };
  });
}

/** The caller has read the rules up to an edition; who has already is not told twice. */
export function acknowledge(caller: Caller, saveKey: string, draft: InputOf<'acknowledge'>['draft']): Saved {
  const { language, today, me } = caller;
  const { name } = me;
  if (name === null)
    return refuse(language, 'not-allowed', { message: messages[language].refusals.notInTeam });
  return saveOnce<{ programmeId?: string }>(
    caller,
    saveKey,
    (given, isBegun) => {
      const newest = editionOn(placedVersions(laterRows(caller, policy)), today);
      const read = readEdition(draft.edition);
      // Nobody has read what is not there.
      if (newest === null || read === null || laterEdition(newest, read) !== newest)
        return refuse(language, 'not-found');
      const before = readSoFar(laterRows(caller, programmes))(name);
      if (!isBegun && before !== null && laterEdition(before, read) === before) return plannedWrites({}, []);
      const numbers = programmeNumbers(caller);
      const programmeId = given.programmeId ?? numbers.next('E', Number(today.slice(0, 4)));
      const row = {
        date: today,
        kind: 'acknowledgement' as const,
        title: messages[language].policy.edition(read.inForceFrom),
        manager: name,
        doneOn: today,
        edition: printEdition(read),
      };
      const write = added(caller, programmeId, row, messages[language].policy.reasons.acknowledged, numbers);
      numbers.save();
      return { result: { programmeId }, ...write };
    },
    [programmes],
  );
}

function added(
  caller: Caller,
  programmeId: string,
  row: Partial<ProgrammeRow>,
  why: string,
  numbers: NumberSeries,
): ToldWrite {
  const cells = printRow(programmes, { ...row, programmeId }, caller.language);
  return {
    told: toldOf(caller, `${row.customerName ?? row.manager ?? ''} ${programmeId}`, why),
    write: {
      kind: 'added',
      row: newRow(caller, programmes, 'programmeId', programmeId, cells, numbers),
      after: row.title ?? '',
    },
  };
}

function toldOf({ language }: Caller, whose: string, why: string) {
  return { what: programmes.title[language], whose: whose.trim(), why };
}

function programmeNumbers(caller: Caller): NumberSeries {
  const numbers = numberSeries(caller.ports.store);
  for (const { row } of laterRows(caller, programmes, ['programmeId']))
    numbers.noteYearly('E', row.programmeId);
  return numbers;
}
