import type { Language } from '../../messages/language';
import { type StateColour, states } from '../../sheets/look';
import { columnCells, formulaFor, type Laid } from './laid';

/** A sheet whose size is known. */
type Coloured = Laid & { readonly rows: number };
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Puts the sheet's state colours before the team's own rules. Ours are known by their pair of colours. */
export function colourStates(laid: Coloured, language: Language, isNew: boolean): void {
  if (laid.sheet.colours.length === 0) return;
  const standing = isNew ? [] : laid.tab.getConditionalFormatRules();
  const theirs = standing.filter((rule) => !isOurs(rule));
  const ours = laid.sheet.colours.flatMap((colour) => ruleOf(colour, laid, language) ?? []);
  laid.tab.setConditionalFormatRules([...ours, ...theirs]);
}

function ruleOf(
  { column, when, state, wholeRow }: StateColour,
  laid: Coloured,
  language: Language,
): Rule | null {
  const cells = columnCells(laid, column);
  if (!cells || laid.theirs.has(column)) return null;
  const { text, fill } = states[state];
  const rule = SpreadsheetApp.newConditionalFormatRule().setBackground(fill).setFontColor(text);
  if ('word' in when && !wholeRow)
    return rule.whenTextEqualTo(when.word[language]).setRanges([cells]).build();
  const condition =
    'word' in when
      ? `{${column}}="${when.word[language]}"`
      : `AND(ISNUMBER({${column}}),{${column}}<TODAY()${when.overdueUnless === null ? '' : `,{${when.overdueUnless}}=""`})`;
  const formula = formulaFor(laid, condition, true);
  const { tab, columns, theirs, firstRow, rows } = laid;
  const row = tab.getRange(firstRow, 1, rows - firstRow + 1, Math.max(...columns.values()));
  if (formula === null) return null;
  // A row that its owner has dressed keeps its colours.
  return rule
    .whenFormulaSatisfied(formula)
    .setRanges([wholeRow && theirs.size === 0 ? row : cells])
    .build();
}

/** Takes our colours off a tab; the team's own rules stay. */
export function dropOurRules(tab: Laid['tab']): void {
  const rules = tab.getConditionalFormatRules();
  const theirs = rules.filter((rule) => !isOurs(rule));
  if (theirs.length < rules.length) tab.setConditionalFormatRules(theirs);
}

function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  const fill = condition?.getBackground()?.toLowerCase();
  const text = condition?.getFontColor()?.toLowerCase();
  return Object.values(states).some((state) => state.fill === fill && state.text === text);
}
