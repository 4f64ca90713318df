import type { CivilDate } from '../../domain/civil-date';
import { yearOf } from '../../domain/civil-date';
import { contactTextKeys } from '../../domain/contact-text';
import { forbiddenIn } from '../../domain/policy/forbidden';
import { type FindingCode, messages } from '../../messages/messages';
import { archives } from '../../sheets/archives';
import { contractLedger } from '../../sheets/contract-ledger';
import type { SheetDeclaration } from '../../sheets/declaration';
import { holidays } from '../../sheets/holidays';
import { mailTemplates } from '../../sheets/mail-templates';
import { managers } from '../../sheets/managers';
import { outbox } from '../../sheets/outbox';
import { settingDefinitions } from '../../sheets/setting-definitions';
import { settings } from '../../sheets/settings';
import type { LookupDifference, PersonsWord } from '../derived-columns';
import { isWord } from '../jobs/refresh-contracts';
import { contactTextTrouble } from '../mail/contact-text';
import { offerKeys } from '../mail/offer-fields';
import { hasSender } from '../mail/offers';
import { readersOf } from '../mail/readers';
import { fieldList, isTrouble, type MailKey, templateOf } from '../mail/templates';
import { checkMoved } from '../moved-settings';
import type { RefreshedBook } from '../refresh-book';
import type { TeamBook } from '../team-book';
import { type Finding, finding } from './finding';

/** Tabs, columns, settings, templates, holidays and readers that the jobs cannot do without. */
export function checkBook(team: TeamBook, today: CivilDate): Finding[] {
  return [
    ...checkLayout(team),
    ...checkSettings(team),
    ...checkMoved(team, today),
    ...checkTemplates(team),
    ...checkContactTexts(team),
    ...checkExpressions(team, today),
    ...checkReaders(team),
    ...checkOfferSender(team),
    ...checkHolidays(team, today),
    ...team.archived.unreadable.map((tab) => finding('archive-unreadable', archives, null, null, tab)),
  ];
}

/** Words that people wrote into computed cells, and looked-up cells that differ from their source. */
export function checkDerived(
  words: readonly PersonsWord[],
  differences: readonly LookupDifference[],
): Finding[] {
  return [
    ...words.map(({ sheet, row, column, word }) =>
      finding(wordCode(sheet, column, word), sheet, row, column, word),
    ),
    ...differences.map(({ sheet, row, column, here, source }) =>
      finding('lookup-difference', sheet, row, column, here, source),
    ),
  ];
}

function wordCode(sheet: SheetDeclaration, column: string, word: string): FindingCode {
  if (sheet.key !== contractLedger.key || column !== 'status') return 'word-elsewhere';
  if (isWord(word, 'terminated')) return 'word-terminated';
  return isWord(word, 'paused') ? 'word-paused' : 'word-elsewhere';
}

export function checkTorn({ torn, mixed }: Pick<RefreshedBook, 'torn' | 'mixed'>): Finding[] {
  return [...torn].flatMap(([sheet, rows]) =>
    [...rows].map((row) => {
      const column = mixed.get(sheet.key)?.get(row) ?? null;
      return finding(column === null ? 'torn' : 'mixed', sheet, row, column);
    }),
  );
}

/** Mails that wait for a person, or failed for more than that they were not needed any more. Of those that failed only a reader's last one counts: the next tells it all again. */
export function checkOutbox(team: TeamBook): Finding[] {
  const last = new Map(team.outbox.rows.map(({ at, row }) => [row.recipient, at]));
  const { unneeded } = messages[team.language].renewals.offer;
  return team.outbox.rows.flatMap(({ at, row }) => {
    if (row.state === 'failed' && row.error === unneeded) return [];
    const isWaiting = row.state === 'held' || (row.state === 'failed' && last.get(row.recipient) === at);
    if (!isWaiting) return [];
    const code = row.state === 'held' ? 'mail-held' : 'mail-failed';
    return [finding(code, outbox, at, 'state', row.error ?? '', row.recipient ?? '')];
  });
}

function checkLayout(team: TeamBook): Finding[] {
  return team.layout.map(({ sheet, column, problem }) => {
    if (column === null) return finding(`tab-${problem}`, sheet, null, null, sheet.title[team.language]);
    const label = sheet.columns[column]?.label[team.language] ?? column;
    return finding(`column-${problem}`, sheet, null, column, label);
  });
}

function checkSettings(team: TeamBook): Finding[] {
  return team.settingProblems.map(({ key, row, value }) =>
    finding('setting', settings, row, 'value', value, settingDefinitions[key].allowed[team.language]),
  );
}

function checkTemplates(team: TeamBook): Finding[] {
  const keys: readonly MailKey[] = ['digest', 'satisfactionReport', 'trouble'];
  return [...keys, ...(team.settings.offersOn ? offerKeys : [])].flatMap((key) => {
    const template = templateOf(team, key);
    if (!isTrouble(template)) return [];
    const { code, row, column, value } = template;
    const fields = fieldList(key, team.language);
    if (key !== 'trouble') return [finding(code, mailTemplates, row, column, value, fields)];
    // Of books that were installed before there was one it is missing, and nobody misses it.
    const { name } = messages[team.language].templates[key];
    return row === null ? [] : [finding('standard-template', mailTemplates, row, column, name, fields)];
  });
}

/** Texts to copy that cannot be filled in. */
function checkContactTexts(team: TeamBook): Finding[] {
  return contactTextKeys.flatMap((key) => {
    const trouble = contactTextTrouble(team, key);
    if (trouble === null) return [];
    const fields = fieldList(key, team.language);
    return [finding('text-template', mailTemplates, trouble.row, 'body', trouble.why, fields)];
  });
}

/** Expressions that 관리 규정 forbids, in any template a person may edit. */
function checkExpressions(team: TeamBook, today: CivilDate): Finding[] {
  const forbidden = team.policyOn(today)['expressions.forbidden'];
  return team.templates.rows.flatMap(({ at, row }) =>
    (['subject', 'body'] as const).flatMap((column) =>
      forbiddenIn(row[column] ?? '', forbidden).map(({ text, why, better }) =>
        finding(
          'forbidden-expression',
          mailTemplates,
          at,
          column,
          text,
          [why, better].filter(Boolean).join(' '),
        ),
      ),
    ),
  );
}

function checkReaders(team: TeamBook): Finding[] {
  const isNeeded = team.contracts.rows.length > 0 && team.settings.mailOn;
  const hasAdmin = readersOf(team).some(({ isAdmin }) => isAdmin);
  return isNeeded && !hasAdmin ? [finding('nobody-to-tell', managers, null, 'role')] : [];
}

function checkOfferSender(team: TeamBook): Finding[] {
  return team.settings.offersOn && !hasSender(team)
    ? [finding('offer-sender-missing', settings, null, 'value')]
    : [];
}

/** From November on the coming year's holidays are needed too. */
function checkHolidays(team: TeamBook, today: CivilDate): Finding[] {
  const year = yearOf(today);
  const years = today.slice(5) >= '11-01' ? [year, year + 1] : [year];
  return years
    .filter((one) => !team.calendar.covers(one))
    .map((one) => finding('holidays-unknown', holidays, null, 'date', String(one)));
}
