import type { ContactTextKey } from '../../domain/contact-text';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { TeamBook } from '../team-book';
import { ownText } from './own-text';
import { type Fields, isProblem, type Piece, readTemplate, type TemplateProblem } from './template';

export const contactTextFields = {
  customer: { ko: '고객명', en: 'customer' },
  phone: { ko: '연락처', en: 'phone' },
  service: { ko: '서비스', en: 'service' },
  start: { ko: '시작일', en: 'start' },
  end: { ko: '종료일', en: 'end' },
  ends: { ko: '종료 안내', en: 'ends' },
  fee: { ko: '요금', en: 'fee' },
  deadline: { ko: '통보 기한', en: 'notice deadline' },
  manager: { ko: '담당자', en: 'manager' },
  business: { ko: '업체 이름', en: 'business' },
  businessPhone: { ko: '업체 전화', en: 'business phone' },
  date: { ko: '날짜', en: 'date' },
} as const satisfies Fields;

export type ContactTextValues = Readonly<Record<keyof typeof contactTextFields, string>>;

type Templates = Pick<TeamBook, 'templates' | 'language'>;

/** A text filled in with the labels of fields that had nothing to say, or what is wrong with its template, in words. */
export type FilledText =
  | { readonly text: string; readonly blank: readonly string[] }
  | { readonly trouble: string };

/** The team's own text, filled with what is known. */
export function fillContactText(team: Templates, key: ContactTextKey, values: ContactTextValues): FilledText {
  const { pieces } = readContactText(team, key);
  if (isProblem(pieces)) return { trouble: problemText(pieces, team.language) };
  const said: Readonly<Record<string, string>> = values;
  // A value is one line: what a person typed into a cell makes no lines of its own here.
  const valueIn = (field: string) => (said[field] ?? '').replace(/\s+/g, ' ').trim();
  const text = pieces.map((piece) => ('text' in piece ? piece.text : valueIn(piece.field))).join('');
  const blank = pieces.flatMap((piece) =>
    'field' in piece && valueIn(piece.field) === '' ? [labelOf(piece.field, team.language)] : [],
  );
  return { text: text.trim(), blank: [...new Set(blank)] };
}

/** What is wrong with a text's template, in words; null where nothing is. */
export function contactTextTrouble(
  team: Templates,
  key: ContactTextKey,
): { readonly row: number | null; readonly why: string } | null {
  const { pieces, row } = readContactText(team, key);
  return isProblem(pieces) ? { row, why: problemText(pieces, team.language) } : null;
}

/** A book installed before there were such texts, or whose row is blank, has the standard one. */
function readContactText(
  { templates, language }: Templates,
  key: ContactTextKey,
): { readonly pieces: readonly Piece[] | TemplateProblem; readonly row: number | null } {
  const own = templates.rows.find(({ row }) => row.key === key && row.body !== null);
  const text =
    (own ? ownText({ language }, key, own.row, 'body') : null) ?? messages[language].templates[key].body;
  return { pieces: readTemplate(text, contactTextFields), row: own?.at ?? null };
}

function problemText(problem: TemplateProblem, language: Language): string {
  const { trouble } = messages[language].contactTexts;
  return problem.code === 'unknown-field' ? trouble.unknownField(problem.field) : trouble.malformed;
}

function labelOf(field: string, language: Language): string {
  const labels: Fields = contactTextFields;
  return labels[field]?.[language] ?? field;
}
