import type { Language } from '../messages/language';
import { messages } from '../messages/messages';
import { allSheets, laterSheets } from '../sheets/catalogue';
import { type Cell, isBlank, sameCell } from '../sheets/cell';
import { changeLog } from '../sheets/change-log';
import type { SheetDeclaration } from '../sheets/declaration';
import { firstWords, lists } from '../sheets/lists';
import { mailTemplates } from '../sheets/mail-templates';
import { printRow } from '../sheets/reading';
import { type Settings, settingDefinitions } from '../sheets/setting-definitions';
import { settings } from '../sheets/settings';
import { changesOf, type Edit } from './edits';
import { switchHourlyOn } from './hourly-trigger';
import { fieldList, type TemplateKey, templateClass, templateFields } from './mail/templates';
import { takeOutMoved } from './moved-settings';
import { type Change, momentText, type Ports } from './ports';
import { readTeamBook, type TeamBook } from './team-book';

/**
 * Makes or repairs every sheet, fills in what a new book starts with, and switches the hourly run on. A second
 * call changes nothing. `busy` when someone else is writing.
 */
export function install(ports: Ports): 'installed' | 'busy' {
  const done = ports.lock.hold(() => takeOutMoved(ports, layBook(ports, allSheets)));
  if (done === 'busy') return 'busy';
  switchHourlyOn(ports);
  return 'installed';
}

/**
 * Makes or repairs some sheets and fills in what they start with; later sheets that are not used yet are passed over.
 * Call it under the lock.
 */
export function layBook(ports: Ports, sheets: readonly SheetDeclaration[]): TeamBook {
  const before = readTeamBook(ports.book);
  const isUsed = ({ key }: SheetDeclaration) => typeof before.snapshots.get(key) === 'object';
  ports.book.ensure(
    sheets.filter((sheet) => !laterSheets.includes(sheet) || isUsed(sheet)),
    before.language,
  );
  const team = readTeamBook(ports.book);
  const changes = [
    ...firstLists(team),
    ...keyedRows(settings, Object.keys(settingDefinitions), settingText, team),
    ...keyedRows(mailTemplates, Object.keys(templateFields), templateText, team),
  ];
  if (changes.length > 0) ports.book.write([...changes, installed(ports, team.language)]);
  return team;
}

/** Lists that hold no word yet get the usual ones. */
function firstLists(team: TeamBook): Change[] {
  return Object.entries(firstWords[team.language]).flatMap(([column, words]): Change[] => {
    const isEmpty = team.lists.rows.every(({ cells }) => isBlank(cells[column] ?? ''));
    return isEmpty ? [{ kind: 'cells', sheet: lists, column, firstRow: 2, values: words }] : [];
  });
}

/** What a keyed row says at first, in a language. */
type Standard = (key: string, language: Language) => Record<string, Cell>;

const settingText: Standard = (key, language) => {
  const { name, meaning, allowed, standard } = settingDefinitions[key as keyof Settings];
  const row = {
    name: name[language],
    value: standard(language),
    meaning: meaning[language],
    allowed: allowed[language],
    key,
  };
  return printRow(settings, row, language);
};

const templateText: Standard = (key, language) => {
  const text = messages[language].templates[key as TemplateKey];
  // A text to copy has no subject.
  const subject = 'subject' in text ? text.subject : null;
  const { name, body } = text;
  const fields = fieldList(key as TemplateKey, language);
  return printRow(
    mailTemplates,
    { name, mailClass: templateClass[key as TemplateKey], subject, body, fields, version: 1, key },
    language,
  );
};

/** Adds keyed rows that are missing; texts that are still the standard of the other language follow the language. */
function keyedRows(
  sheet: SheetDeclaration,
  keys: readonly string[],
  textOf: Standard,
  team: TeamBook,
): Change[] {
  const snapshot = team.snapshots.get(sheet.key);
  if (typeof snapshot !== 'object') return [];
  const { language } = team;
  const other = language === 'ko' ? 'en' : 'ko';
  const rowOf = new Map(
    snapshot.cells.map((line, index) => [line[(snapshot.columns.get('key') ?? 0) - 1], index]),
  );
  const missing = keys.filter((key) => !rowOf.has(key));
  const edits = keys.flatMap((key) => {
    const index = rowOf.get(key);
    if (index === undefined) return [];
    const before = textOf(key, other);
    return Object.entries(textOf(key, language)).flatMap(([column, cell]): Edit[] => {
      const found = snapshot.cells[index]?.[(snapshot.columns.get(column) ?? 0) - 1] ?? '';
      const isStandard =
        column !== 'value' && sameCell(found, before[column] ?? '') && !sameCell(found, cell);
      return isStandard ? [{ sheet, row: snapshot.firstRow + index, column, cell }] : [];
    });
  });
  const added: Change[] =
    missing.length > 0 ? [{ kind: 'append', sheet, rows: missing.map((key) => textOf(key, language)) }] : [];
  return [...added, ...changesOf(edits, team.snapshots)];
}

function installed(ports: Ports, language: Language): Change {
  const row = {
    at: momentText(ports.clock.now()),
    who: ports.me(),
    what: messages[language].changes.installed,
  };
  return { kind: 'append', sheet: changeLog, rows: [printRow(changeLog, row, language)] };
}
