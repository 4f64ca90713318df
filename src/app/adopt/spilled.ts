/** Formulas whose results may fill more cells than their own. */
const SPILLING =
  /^=\s*[{(]|\b(?:ARRAYFORMULA|ARRAY_CONSTRAIN|BYCOL|BYROW|CHOOSECOLS|CHOOSEROWS|EXPAND|FILTER|FLATTEN|GOOGLEFINANCE|HSTACK|IMPORT\w+|MAKEARRAY|MAP|QUERY|REDUCE|SCAN|SEQUENCE|SORT|SORTN|SPLIT|TOCOL|TOROW|TRANSPOSE|UNIQUE|VSTACK|WRAPCOLS|WRAPROWS)\s*\(/i;

/**
 * Addresses `row,column` of cells that hold a formula, or may hold a part of its result: everything below and to the
 * right of a formula that can fill an area, as nothing tells how far it reaches.
 */
export function formulaCells(formulas: readonly (readonly string[])[]): Set<string> {
  const cells = new Set<string>();
  let from = Number.POSITIVE_INFINITY;
  formulas.forEach((line, row) => {
    const spilling = line.findIndex((formula) => SPILLING.test(formula));
    if (spilling >= 0) from = Math.min(from, spilling);
    line.forEach((formula, column) => {
      if (formula !== '' || column >= from) cells.add(`${row + 1},${column + 1}`);
    });
  });
  return cells;
}
