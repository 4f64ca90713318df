import { useCallback } from 'preact/hooks';
import type { AdoptionWish } from '../../app/sidebar/adoption-contract';
import { type FormDraft, useDraft, useSession } from '../session/context';
import type { AdoptPlace } from '../session/state';
import { useStore } from '../session/use-store';
import type { Adoption, AdoptionState } from './adoption';
import { type Choices, noChoices, slotOf, wishOf } from './choices';

export function useAdoption(): Adoption {
  return useSession().adoption;
}

export function useAdoptionState(): AdoptionState {
  return useStore(useAdoption().store);
}

/** Leads to another step; null leads back to the settings. */
export function useWay(): (place: AdoptPlace | null) => void {
  const session = useSession();
  return useCallback((adopting) => session.go({ adopting }), [session]);
}

/** What was chosen about a tab, and the wish that it comes to. */
export function useChoices(tab: string): {
  readonly choices: FormDraft<Choices>;
  readonly wish: AdoptionWish;
} {
  const choices = useDraft<Choices>(slotOf(tab), noChoices);
  return { choices, wish: wishOf(tab, choices.value) };
}
