import { readBusinessNumber } from '../../domain/business-number';
import type { CivilDate } from '../../domain/civil-date';
import { isEmail } from '../../domain/email';
import { readPhone } from '../../domain/phone';
import { careLog } from '../../sheets/care-log';
import { allSheets } from '../../sheets/catalogue';
import { cellText, isBlank } from '../../sheets/cell';
import { customers } from '../../sheets/customers';
import type { SheetDeclaration } from '../../sheets/declaration';
import { managers } from '../../sheets/managers';
import { type TeamBook, tablesOf } from '../team-book';
import { type Finding, finding } from './finding';

/** Cells that cannot be read, required ones that are blank, and values of the wrong form. */
export function checkCells(team: TeamBook, today: CivilDate): Finding[] {
  const unreadable = tablesOf(team).flatMap(([sheet, { issues }]) =>
    issues.map(({ row, column, cell, problem }) => {
      const right =
        problem.code === 'not-in-list'
          ? problem.words.join(', ')
          : problem.code === 'too-small'
            ? String(problem.least)
            : '';
      return finding(problem.code, sheet, row, column, cellText(cell), right);
    }),
  );
  return [...unreadable, ...checkForms(team, today), ...checkListWords(team)];
}

function checkForms(team: TeamBook, today: CivilDate): Finding[] {
  const found: Finding[] = [];
  const bad = (code: Finding['code'], sheet: SheetDeclaration, at: number, column: string, value: string) =>
    found.push(finding(code, sheet, at, column, value));
  for (const { at, row } of team.customers.rows) {
    for (const column of ['phone', 'secondPhone'] as const) {
      const phone = row[column];
      if (phone !== null && !readPhone(phone).ok) bad('bad-phone', customers, at, column, phone);
    }
    if (row.email !== null && !isEmail(row.email.trim())) bad('bad-email', customers, at, 'email', row.email);
    if (row.businessNumber !== null && !readBusinessNumber(row.businessNumber).ok) {
      bad('bad-business-number', customers, at, 'businessNumber', row.businessNumber);
    }
  }
  for (const { at, row } of team.managers.rows) {
    if (row.email !== null && !isEmail(row.email.trim())) bad('bad-email', managers, at, 'email', row.email);
  }
  for (const { at, row } of team.log.rows) {
    if (row.date !== null && row.date > today) bad('future-date', careLog, at, 'date', row.date);
  }
  return found;
}

/** Words that are not in the list their column takes them from. */
function checkListWords(team: TeamBook): Finding[] {
  const tables = tablesOf(team);
  const wordsOf = new Map<string, ReadonlySet<string>>();
  const listed = (sheetKey: string, column: string): ReadonlySet<string> => {
    const key = `${sheetKey} ${column}`;
    const source = tables.find(([sheet]) => sheet.key === sheetKey)?.[1].rows ?? [];
    const words =
      wordsOf.get(key) ?? new Set(source.map(({ cells }) => cellText(cells[column] ?? '').trim()));
    wordsOf.set(key, words);
    return words;
  };
  return tables.flatMap(([sheet, { rows }]) =>
    Object.entries(sheet.columns).flatMap(([column, { validation }]): Finding[] => {
      if (validation?.kind !== 'words-of' || validation.warn) return [];
      const words = listed(validation.sheet, validation.column);
      const source = allSheets.find((one) => one.key === validation.sheet);
      return rows.flatMap(({ at, cells }) => {
        const cell = cells[column] ?? '';
        if (isBlank(cell) || words.has(cellText(cell).trim())) return [];
        return [finding('unknown-word', sheet, at, column, cellText(cell), source?.title[team.language])];
      });
    }),
  );
}
