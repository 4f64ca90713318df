import Mustache from 'mustache';
import type { Label } from '../../messages/language';
import type { Block } from './document';

/** The fields a template may name, by key; a person writes their label in either language. */
export type Fields = Readonly<Record<string, Label>>;

export type TemplateProblem =
  | { readonly code: 'unknown-field'; readonly field: string }
  | { readonly code: 'malformed'; readonly detail: string };

export type Piece = { readonly text: string } | { readonly field: string };

/**
 * Reads a text with `{{fields}}`. Only plain fields are allowed: sections, partials and comments of Mustache are
 * refused as unknown fields, so that nothing a person writes is dropped in silence.
 */
export function readTemplate(template: string, fields: Fields): readonly Piece[] | TemplateProblem {
  let tokens: ReturnType<typeof Mustache.parse>;
  try {
    tokens = Mustache.parse(template);
  } catch (error) {
    return { code: 'malformed', detail: error instanceof Error ? error.message : String(error) };
  }
  const pieces: Piece[] = [];
  for (const token of tokens) {
    const [kind, value] = token;
    if (kind === 'text') {
      pieces.push({ text: value });
      continue;
    }
    const key = Object.keys(fields).find((one) => fields[one]?.ko === value || fields[one]?.en === value);
    if ((kind !== 'name' && kind !== '&') || key === undefined)
      return { code: 'unknown-field', field: value };
    pieces.push({ field: key });
  }
  return pieces;
}

export function isProblem(read: readonly Piece[] | TemplateProblem): read is TemplateProblem {
  return 'code' in read;
}

/** A subject: one line of text; fields that hold blocks say nothing in it. */
export function fillLine(pieces: readonly Piece[], values: Values): string {
  return pieces
    .map((piece) => ('text' in piece ? piece.text : textOf(values[piece.field])))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

export type Values = Readonly<Record<string, string | readonly Block[]>>;

/** A body: paragraphs are parted by blank lines; a field that holds blocks stands between paragraphs. */
export function fillBody(pieces: readonly Piece[], values: Values): Block[] {
  const blocks: Block[] = [];
  let text = '';
  const close = () => {
    for (const paragraph of text.split(/\n\s*\n/)) {
      if (paragraph.trim()) blocks.push({ kind: 'paragraph', text: paragraph.trim() });
    }
    text = '';
  };
  for (const piece of pieces) {
    const value = 'text' in piece ? piece.text : values[piece.field];
    if (typeof value === 'object') {
      close();
      blocks.push(...value);
    } else text += value ?? '';
  }
  close();
  return blocks;
}

function textOf(value: Values[string] | undefined): string {
  return typeof value === 'string' ? value : '';
}
