import { addMonths } from '../../domain/civil-date';
import {
  type Edition,
  editionOn,
  laterEdition,
  printEdition,
  readEdition,
} from '../../domain/policy/editions';
import { messages } from '../../messages/messages';
import { customers } from '../../sheets/customers';
import type { Placed } from '../../sheets/declaration';
import { policy } from '../../sheets/policy';
import { type ProgrammeRow, programmes } from '../../sheets/programmes';
import { printRow, readTable } from '../../sheets/reading';
import { placedVersions, readSoFar } from '../features/policy/versions';
import { type NumberSeries, numberSeries } from '../number-series';
import type { Caller } from './caller';
import { callersPolicy } from './caller-policy';
import type { InputOf, OutputOf } from './contract';
import { cellsOfEdits, editOf } from './edit-row';
import { refuse } from './failure';
import { requireRow, requireWhole } from './find-row';
import { saveOnce, type ToldWrite } from './journal';
import { isUsed, laterRows } from './later-rows';
import { membersOf } from './members';
import { newRow } from './new-row';
import { plannedWrites } from './planned-writes';
import type { ProgrammeLine, ProgrammesPage } from './policy-contract';
import { storedVersions } from './policy-page';
import type { Saved } from './save-contract';

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
    everyMonths: callersPolicy(caller)(caller.today)['training.everyMonths'],
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
  if (!isUsed(caller, programmes)) takingPart(caller, draft);
  return saveOnce<{ programmeIds: readonly string[] }>(
    caller,
    saveKey,
    (given) => {
      const { customer, people } = takingPart(caller, draft);
      const numbers = programmeNumbers(caller);
      const year = Number(draft.date.slice(0, 4));
      const isRepeated = isStaff && draft.doneOn !== null && draft.nextDue === null;
      const nextDue = isRepeated
        ? addMonths(draft.doneOn ?? today, callersPolicy(caller)(caller.today)['training.everyMonths'])
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

/** Who takes part, of the team and of the customers; refuses whom nobody knows. */
function takingPart(caller: Caller, draft: InputOf<'saveProgramme'>['draft']) {
  const { fields, refusals } = messages[caller.language];
  const people = [...new Set(draft.managers.map((name) => name.trim()).filter(Boolean))];
  const isKnown = people.every((name) => caller.managers.includes(name));
  if (people.length === 0 || !isKnown)
    return refuse(caller.language, 'bad-input', {
      fields: { managers: people.length === 0 ? fields.required : refusals.notAName },
    });
  const isStaff = draft.kind === 'staffTraining' || draft.customerId === null;
  const customer = isStaff ? null : requireRow(caller, customers, 'customerId', draft.customerId).row;
  return { customer, people };
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
  if (!isUsed(caller, programmes)) readEditionOf(caller, draft.edition);
  return saveOnce<{ programmeId?: string }>(
    caller,
    saveKey,
    (given, isBegun) => {
      const read = readEditionOf(caller, draft.edition);
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

/** What a text says was read; nobody has read what is not there. */
function readEditionOf(caller: Caller, text: string): Edition {
  const newest = editionOn(placedVersions(laterRows(caller, policy)), caller.today);
  const read = readEdition(text);
  if (newest === null || read === null || laterEdition(newest, read) !== newest)
    return refuse(caller.language, 'not-found');
  return read;
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
