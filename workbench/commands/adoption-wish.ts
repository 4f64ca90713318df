// The options of `adopt` as what a person wishes for.
import { UsageError } from './command';

const ROLES = ['ledger', 'customers', 'log', 'mixed'] as const;

export interface Wish {
  readonly tab: string;
  readonly role: string | null;
  readonly mapping: Readonly<Record<string, string | null>>;
}

export function wishOf(tab: string, role: string | undefined, mapping: string | undefined): Wish {
  return { tab, role: roleWish(role), mapping: mappingWish(mapping) };
}

function roleWish(text: string | undefined): string | null {
  if (text === undefined) return null;
  const role = ROLES.find((known) => known === text);
  if (!role) throw new UsageError(`--role ${text} is unknown. Write one of ${ROLES.join(', ')}.`);
  return role;
}

function mappingWish(text: string | undefined): Wish['mapping'] {
  if (text === undefined) return {};
  const wrong = `--mapping has to be a JSON object of column letters: --mapping '{"C": "phone", "D": null}'`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new UsageError(wrong, { cause });
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new UsageError(wrong);
  const mapping: Record<string, string | null> = {};
  for (const [column, field] of Object.entries(parsed)) {
    if (!/^[A-Z]+$/.test(column) || (typeof field !== 'string' && field !== null))
      throw new UsageError(wrong);
    mapping[column] = field;
  }
  return mapping;
}
