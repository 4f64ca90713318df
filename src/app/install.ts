import type { Language } from '../messages/language';
import { messages } from '../messages/messages';
import { catalogue } from '../sheets/catalogue';
import { isBlank } from '../sheets/cell';
import { changeLog } from '../sheets/change-log';
import { firstWords, lists } from '../sheets/lists';
import { mailTemplates } from '../sheets/mail-templates';
import { printRow } from '../sheets/reading';
import { type Settings, settingDefinitions } from '../sheets/setting-definitions';
import { settings } from '../sheets/settings';
import { fieldList, type TemplateKey } from './mail/templates';
import { type Change, momentText, type Ports } from './ports';
import { readTeamBook, type TeamBook } from './team-book';

/**
 * Makes or repairs every sheet, fills in what a new book starts with, and switches the hourly run on. A second
 * call changes nothing. `busy` when someone else is writing.
 */
export function install(ports: Ports): 'installed' | 'busy' {
  const done = ports.lock.hold(() => {
    const before = readTeamBook(ports.book);
    ports.book.ensure(catalogue, before.language);
    const team = readTeamBook(ports.book);
    const changes = [...firstLists(team), ...firstSettings(team), ...firstTemplates(team)];
    if (changes.length > 0) ports.book.write([...changes, installed(ports, team.language)]);
  });
  if (done === 'busy') return 'busy';
  ports.scheduler.ensureHourly();
  return 'installed';
}

/** Lists that hold no word yet get the usual ones. */
function firstLists(team: TeamBook): Change[] {
  return Object.entries(firstWords[team.language]).flatMap(([column, words]): Change[] => {
    const isEmpty = team.lists.rows.every(({ cells }) => isBlank(cells[column] ?? ''));
    return isEmpty ? [{ kind: 'cells', sheet: lists, column, firstRow: 2, values: words }] : [];
  });
}

function firstSettings({ snapshots, language }: TeamBook): Change[] {
  const present = keysIn(snapshots.get(settings.key));
  const keys = Object.keys(settingDefinitions) as (keyof Settings)[];
  const rows = keys
    .filter((key) => !present.has(key))
    .map((key) => {
      const { name, meaning, allowed, standard } = settingDefinitions[key];
      const row = {
        name: name[language],
        value: standard(language),
        meaning: meaning[language],
        allowed: allowed[language],
        key,
      };
      return printRow(settings, row, language);
    });
  return rows.length > 0 ? [{ kind: 'append', sheet: settings, rows }] : [];
}

function firstTemplates({ snapshots, language }: TeamBook): Change[] {
  const present = keysIn(snapshots.get(mailTemplates.key));
  const keys = (['digest', 'satisfactionReport'] as const satisfies readonly TemplateKey[]).filter(
    (key) => !present.has(key),
  );
  const rows = keys.map((key) => {
    const { name, subject, body } = messages[language].templates[key];
    const row = {
      name,
      mailClass: 'internal',
      subject,
      body,
      fields: fieldList(key, language),
      version: 1,
      key,
    } as const;
    return printRow(mailTemplates, row, language);
  });
  return rows.length > 0 ? [{ kind: 'append', sheet: mailTemplates, rows }] : [];
}

/** What stands in the hidden column `_키`. */
function keysIn(snapshot: ReturnType<TeamBook['snapshots']['get']>): ReadonlySet<string> {
  if (typeof snapshot !== 'object') return new Set();
  const place = snapshot.columns.get('key') ?? 0;
  return new Set(snapshot.cells.map((line) => String(line[place - 1] ?? '')));
}

function installed(ports: Ports, language: Language): Change {
  const row = {
    at: momentText(ports.clock.now()),
    who: ports.me(),
    what: messages[language].changes.installed,
  };
  return { kind: 'append', sheet: changeLog, rows: [printRow(changeLog, row, language)] };
}
