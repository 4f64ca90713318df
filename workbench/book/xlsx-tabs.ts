// Tab names in an .xlsx, which allows less than Google: 31 characters and none of * ? : \ / [ ].
import { mapFormula } from './references';
import { xmlText } from './xlsx-text';

const longest = 31;

/** The names under which these tabs stand in an .xlsx, in the same order. */
export function excelTabNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const allowed = xmlText(name)
      .replace(/[*?:\\/[\]]/g, '_')
      .replace(/^'|'$/g, '_');
    let short = xmlText(allowed.slice(0, longest));
    for (let number = 2; taken.has(short.toLowerCase()); number += 1) {
      short = `${allowed.slice(0, longest - 4)} ${number}`;
    }
    taken.add(short.toLowerCase());
    return short;
  });
}

/** A formula with its references to tabs renamed; `names` has old names as keys. */
export function withTabsRenamed(formula: string, names: ReadonlyMap<string, string>): string {
  return mapFormula(formula, (reference) => {
    const name = reference.sheetName === null ? undefined : names.get(reference.sheetName);
    return name === undefined || name === reference.sheetName ? reference : { ...reference, sheetName: name };
  });
}
