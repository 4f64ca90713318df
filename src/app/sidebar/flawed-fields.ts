import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { Flaw } from '../../rpc/server';

/** A sentence for each field of a draft that could not be taken, under the name that the form knows it by. */
export function fieldsOf(flaws: readonly Flaw[], input: unknown, language: Language): Record<string, string> {
  const text = messages[language];
  const sentence = ({ most }: Flaw) =>
    most === null ? text.failures['bad-input'] : text.fields.tooLong(most);
  return Object.fromEntries(flaws.map((flaw) => [fieldOf(flaw.path, input), sentence(flaw)]));
}

/** `draft.edits.0.after` is about the field that the first edit names. */
function fieldOf(path: string, input: unknown): string {
  const [, place] = /^draft\.edits\.(\d+)\./.exec(path) ?? [];
  const edit = place === undefined ? undefined : within(within(within(input, 'draft'), 'edits'), place);
  const field = within(edit, 'field');
  return typeof field === 'string' ? field : path.replace(/^draft\./, '');
}

function within(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([own]) => own === key)?.[1];
}
