import type { ForbiddenExpression } from './value-kinds';

/** The expressions that stand in a text, whatever its spaces and case, each once. */
export function forbiddenIn(
  text: string,
  expressions: readonly ForbiddenExpression[],
): readonly ForbiddenExpression[] {
  const plainText = plain(text);
  return expressions.filter((expression) => plainText.includes(plain(expression.text)));
}

/** A space less or more is the same expression to a reader. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .toLowerCase();
}
