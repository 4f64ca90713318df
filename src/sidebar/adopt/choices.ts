import type { AdoptionWish } from '../../app/sidebar/adoption-contract';

export type Role = NonNullable<AdoptionWish['role']>;
type Mapping = AdoptionWish['mapping'];

export const roles = ['mixed', 'ledger', 'customers', 'log'] as const satisfies readonly Role[];

/** What a person has chosen about one tab; kept in the browser, so that going back loses nothing. */
export interface Choices {
  /** '' while the proposed role stands. */
  readonly role: Role | '';
  /** The chosen fields, role by role, as each role has fields of its own. */
  readonly mappings: Readonly<Record<string, Mapping>>;
  readonly yes: readonly string[];
}

export const noChoices: Choices = { role: '', mappings: {}, yes: [] };

export function slotOf(tab: string): string {
  return `adopt/${tab}`;
}

export function wishOf(tab: string, { role, mappings, yes }: Choices): AdoptionWish {
  return { tab, role: role === '' ? null : role, mapping: mappings[role] ?? {}, yes };
}

/**
 * The choices with one column bound otherwise; from then on the role that was proposed counts as chosen. Of two
 * columns chosen for one field, the later has it.
 */
export function withField(choices: Choices, role: Role, column: string, field: string | null): Choices {
  const mapping = withBinding(choices.mappings[role] ?? {}, column, field);
  return { ...choices, role, mappings: { ...choices.mappings, [role]: mapping } };
}

export function withBinding(mapping: Mapping, column: string, field: string | null): Mapping {
  const others = Object.entries(mapping).map(
    ([one, chosen]) => [one, field !== null && chosen === field ? null : chosen] as const,
  );
  return { ...Object.fromEntries(others), [column]: field };
}

export function withAnswer(choices: Choices, question: string, isYes: boolean): Choices {
  const others = choices.yes.filter((key) => key !== question);
  return { ...choices, yes: isYes ? [...others, question] : others };
}

/** Whether two wishes bind the same columns; the answers to questions aside. */
export function sameColumns(a: AdoptionWish, b: AdoptionWish): boolean {
  const columns = ({ tab, role, mapping }: AdoptionWish) => JSON.stringify([tab, role, mapping]);
  return columns(a) === columns(b);
}
