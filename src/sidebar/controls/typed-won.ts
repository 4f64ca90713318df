import { readWonText } from '../../domain/won-text';

/** Whether a text is an amount, or blank. */
export function isWon(text: string): boolean {
  return text.trim() === '' || readWonText(text) !== null;
}

/** `5만원` as the digits that it means; '' where it is no amount. */
export function wonText(text: string): string {
  const read = readWonText(text);
  return read === null ? '' : String(read.won);
}
