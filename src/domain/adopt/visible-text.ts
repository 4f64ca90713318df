/** Zero-width characters, soft hyphens and direction marks, but for what joins the parts of an emoji. */
const INVISIBLE =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d/gu;
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

/**
 * The same, unless it would begin like a formula then: what a person kept from being one, by a full-width sign or a
 * space in front, stays as it was typed.
 */
export function visibleWords(text: string): string {
  const visible = visibleText(text);
  return /^[=+\-@]/.test(visible) && visible[0] !== text[0] ? text : visible;
}

/** Whether a person means "nothing" by it: blank, dashes, 없음, ?. */
export function isNothing(text: string): boolean {
  return /^(?:|[-–—―]+|\?+|없음|해당 ?없음|n\/a)$/i.test(visibleText(text));
}
