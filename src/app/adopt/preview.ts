import * as v from 'valibot';
import { adoptionMessages } from '../../messages/adoption';
import { type LedgerGrid, lettersOf } from './grid';
import { type ProposalView, proposalView } from './proposal-view';
import { proposeAdoption, type Wishes } from './propose';
import { fieldsOf, roles } from './roles';

const wishesSchema = v.object({
  role: v.optional(v.picklist(roles)),
  mapping: v.optional(v.record(v.string(), v.nullable(v.string()))),
  language: v.optional(v.picklist(['ko', 'en'])),
});

/** Why there is no proposal. */
export type AdoptionRefusal = 'no-tab' | 'own-tab' | 'no-header' | 'bad-mapping';

export type Preview =
  | { readonly ok: true; readonly proposal: ProposalView }
  | { readonly ok: false; readonly code: AdoptionRefusal; readonly message: string };

/** Reads the owner's tabs; `own-tab` where it is one that the product made. */
export interface OwnerTabs {
  read(tab: string): LedgerGrid | 'no-tab' | 'own-tab';
}

/** What adopting a tab would do. Nothing is written. Throws on wishes of another shape. */
export function previewAdoption(tabs: OwnerTabs, tab: string, input: unknown): Preview {
  const wishes = v.parse(wishesSchema, input ?? {});
  const language = wishes.language ?? 'ko';
  const texts = adoptionMessages[language].refused;
  const grid = tabs.read(tab);
  if (typeof grid === 'string') return { ok: false, code: grid, message: texts[grid](tab) };
  const proposal = proposeAdoption(grid, wishesOf(wishes));
  if (!proposal) return { ok: false, code: 'no-header', message: texts['no-header'](tab) };
  const known = fieldsOf(proposal.role);
  const places = new Set(proposal.columns.map(({ place }) => lettersOf(place)));
  const wrong = Object.entries(wishes.mapping ?? {}).flatMap(([column, key]) => {
    if (!places.has(column)) return [{ name: column, known: [...places] }];
    return key === null || known.has(key) ? [] : [{ name: key, known: [...known.keys()] }];
  })[0];
  if (wrong) {
    const message = texts['bad-mapping'](wrong.name, wrong.known.join(', '));
    return { ok: false, code: 'bad-mapping', message };
  }
  return { ok: true, proposal: proposalView(proposal, language) };
}

/** Without the keys that are not given: an absent wish is no wish for `undefined`. */
function wishesOf({ role, mapping, language }: v.InferOutput<typeof wishesSchema>): Wishes {
  return {
    ...(role === undefined ? {} : { role }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(language === undefined ? {} : { language }),
  };
}
