// Text that XML 1.0 cannot hold: control characters, lone surrogates, U+FFFE and U+FFFF; one of them left in a file
// would make the whole book unreadable.

const disallowed = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|[\ud800-\udfff]/gu;

/** A cell's text with such characters, and line feeds that XML would normalise, as `_xHHHH_` (ECMA-376, ST_Xstring). */
export function escapedText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
    .replace(/\r|\u007f/g, escaped)
    .replace(disallowed, escaped);
}

/** Text without such characters, where .xlsx knows no escape: formulas, names, messages. */
export function xmlText(text: string): string {
  return text.replace(disallowed, '');
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
