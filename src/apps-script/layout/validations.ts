import type { Language } from '../../messages/language';
import type { Validation } from '../../sheets/validation';
import { columnCells, formulaFor, type Laid } from './laid';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Sets the rule of every column that a person may type in. Words of other sheets need those to be laid first. */
export function validateColumns(laid: Laid, all: readonly Laid[], language: Language): void {
  if (laid.sheet.kind === 'computed') return;
  for (const [key, column] of Object.entries(laid.sheet.columns)) {
    if (laid.theirs.has(key)) continue;
    const isTyped = column.role !== 'derived' || column.validation?.kind === 'words';
    const rule = isTyped && column.validation ? ruleOf(column.validation, key, laid, all, language) : null;
    if (rule) columnCells(laid, key)?.setDataValidation(rule);
  }
}

function ruleOf(
  validation: Validation,
  key: string,
  laid: Laid,
  all: readonly Laid[],
  language: Language,
): Rule | null {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
  switch (validation.kind) {
    case 'words':
      return rule
        .requireValueInList(
          validation.words.map((word) => word[language]),
          true,
        )
        .build();
    case 'words-of': {
      const source = all.find(({ sheet }) => sheet.key === validation.sheet);
      const cells = source ? columnCells(source, validation.column) : null;
      return cells && rule.requireValueInRange(cells, true).setAllowInvalid(validation.warn).build();
    }
    case 'date':
      return rule.requireDate().build();
    case 'number':
      return validation.least === null
        ? null
        : rule.requireNumberGreaterThanOrEqualTo(validation.least).build();
    case 'formula': {
      const formula = formulaFor(laid, validation.formula.replace(/\{self\}/g, `{${key}}`), false);
      return formula === null ? null : rule.requireFormulaSatisfied(formula).build();
    }
  }
}
