// Contextual escaping of `<?= ?>` (section 4): what a value becomes depends on where in the page it is printed.

/** Text and attribute values. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** The value as it is safe at the end of the HTML printed so far. */
export function escapeInContext(before: string, value: unknown): string {
  const text = value === null || value === undefined ? String(value) : String(value);
  switch (contextAt(before)) {
    case 'script':
      return scriptLiteral(value);
    case 'script-string':
      return JSON.stringify(text).slice(1, -1).replace(/'/g, "\\'").replace(/</g, '\\u003c');
    case 'style':
      return text.replace(/[<>{};"'\\]/g, (letter) => `\\${letter.charCodeAt(0).toString(16)} `);
    case 'url':
      return /^\s*(javascript|vbscript|data)\s*:/i.test(text) ? '#unsafe' : escapeHtml(text);
    case 'html':
      return escapeHtml(text);
  }
}

type Context = 'html' | 'script' | 'script-string' | 'style' | 'url';

function contextAt(before: string): Context {
  const open = /<(script|style)\b[^>]*>(?:(?!<\/\1)[\s\S])*$/i.exec(before);
  if (open?.[1]?.toLowerCase() === 'style') return 'style';
  if (open) return insideQuotes(open[0].replace(/^<script\b[^>]*>/i, '')) ? 'script-string' : 'script';
  if (/<[a-z][^<>]*\s(href|src|action|formaction)\s*=\s*["']?$/i.test(before)) return 'url';
  return 'html';
}

/** Whether a JavaScript text ends inside a string; comments are not looked at. */
function insideQuotes(code: string): boolean {
  let quote = '';
  for (let at = 0; at < code.length; at += 1) {
    const letter = code[at] ?? '';
    if (letter === '\\') at += 1;
    else if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'" || letter === '`') quote = letter;
  }
  return quote !== '';
}

function scriptLiteral(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${value} `;
  return JSON.stringify(value === undefined ? null : value instanceof Date ? String(value) : value)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028');
}
