import type { Team } from '../team';

/** Something that a person does; returns it in words, or null where there is nothing to do it to. */
export interface Deed {
  readonly name: string;
  /** How often it is chosen, against the others of its list. */
  readonly weight: number;
  act(team: Team): string | null;
}

/** Does one of the deeds, chosen by their weights; what cannot be done now is nothing. */
export function doOneOf(team: Team, deeds: readonly Deed[]): void {
  const total = deeds.reduce((sum, { weight }) => sum + weight, 0);
  let left = team.random.whole(1, total);
  const deed = deeds.find(({ weight }) => {
    left -= weight;
    return left <= 0;
  });
  const words = deed?.act(team) ?? null;
  if (!deed || words === null) return;
  team.count(deed.name);
  team.note(`${deed.name}: ${words}`);
}
