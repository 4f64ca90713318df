// A mail as its parts, before it becomes HTML and its plain-text twin. All texts are data: they are escaped here.

export interface Entry {
  readonly title: string;
  readonly details: readonly string[];
  readonly link: { readonly label: string; readonly url: string } | null;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] };

export interface MailDocument {
  readonly blocks: readonly Block[];
  readonly footer: string;
  /** Whether dates and numbers stay in one line: in short mails, as each costs some bytes of the limit. */
  readonly isUnbroken?: boolean;
}

/** The plain-text twin: the same facts in the same order. */
export function printText({ blocks, footer }: MailDocument): string {
  const parts = blocks.map((block) => {
    if (block.kind === 'paragraph') return block.text;
    if (block.kind === 'heading') return `■ ${block.text}`;
    return block.entries
      .map(({ title, details, link }) =>
        [
          `- ${title}`,
          ...details.map((detail) => `  ${detail}`),
          ...(link ? [`  ${link.label}: ${link.url}`] : []),
        ].join('\n'),
      )
      .join('\n\n');
  });
  return `${[...parts, '--', footer].join('\n\n')}\n`;
}

const font = `font-family:'Google Sans Text','Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic',Roboto,system-ui,sans-serif;`;
const wrapping = 'word-break:keep-all;overflow-wrap:anywhere;';

/** One column of at most 600 px, inline styles only, readable without images and in a dark mail client. */
export function printHtml({ blocks, footer, isUnbroken = false }: MailDocument): string {
  const lines = isUnbroken ? unbrokenLines : plainLines;
  return [
    '<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark"></head><body style="margin:0;padding:0;">',
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:16px;">',
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;${font}${wrapping}font-size:15px;line-height:1.5;text-align:left;">`,
    ...blocks.map((block) => `<tr><td>${blockHtml(block, lines)}</td></tr>`),
    `<tr><td style="padding-top:24px;border-top:1px solid #dadce0;font-size:12px;opacity:0.75;">${lines(footer)}</td></tr>`,
    '</table></td></tr></table></body></html>',
  ].join('\n');
}

type Lines = (text: string) => string;

function blockHtml(block: Block, lines: Lines): string {
  if (block.kind === 'paragraph') return `<p style="margin:0 0 16px;">${lines(block.text)}</p>`;
  if (block.kind === 'heading')
    return `<h2 style="margin:8px 0;font-size:16px;font-weight:600;">${escapeHtml(block.text)}</h2>`;
  return block.entries.map((entry) => entryHtml(entry, lines)).join('\n');
}

function entryHtml({ title, details, link }: Entry, lines: Lines): string {
  const rest = details.map((detail) => `<div style="font-size:14px;">${lines(detail)}</div>`).join('');
  const anchor = link
    ? `<div style="padding-top:4px;font-size:14px;"><a href="${escapeHtml(link.url)}" style="color:inherit;">${escapeHtml(link.label)}</a></div>`
    : '';
  return (
    '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 12px;">' +
    `<tr><td style="padding:8px 12px;border-left:3px solid #0b57d0;"><div style="font-weight:600;">${escapeHtml(title)}</div>${rest}${anchor}</td></tr></table>`
  );
}

/** A date with its weekday, a telephone number or a contract's number, with the Korean particle after it. */
const UNBROKEN =
  /\d{4}-\d\d-\d\d(?: \([^\s()&]{1,3}\))?[가-힣]{0,2}|(?<![\w-])[A-Za-z\d]{1,5}(?:-\d{1,4}){1,3}(?![\w-])[가-힣]{0,3}/g;

function plainLines(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

/** A browser would break a date at its hyphens, and part a particle from its date. */
function unbrokenLines(text: string): string {
  return plainLines(text).replace(UNBROKEN, (word) => `<span style="white-space:nowrap;">${word}</span>`);
}

function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
