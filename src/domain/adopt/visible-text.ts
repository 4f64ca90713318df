/** Zero-width characters, soft hyphens and direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
/** Spaces of other widths, such as the non-breaking one of web pages and the ideographic one. */
const WIDE_SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;

/** A text as it looks: nothing invisible, ordinary spaces at no end, full-width letters and digits as plain ones. */
export function visibleText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(WIDE_SPACES, ' ')
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .trim();
}

/** Whether a person means "nothing" by it: blank, dashes, 없음, ?. */
export function isNothing(text: string): boolean {
  return /^(?:|[-–—―]+|\?+|없음|해당 ?없음|n\/a)$/i.test(visibleText(text));
}
