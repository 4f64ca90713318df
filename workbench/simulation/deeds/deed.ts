import type { Team } from '../team';

/** Something that a person does; returns it in words, or null where there is nothing to do it to. */
export interface Deed {
  readonly name: string;
  /** How often it is chosen, against the others of its list. */
  readonly weight: number;
  act(team: Team): string | null;
}

/** So often a person looks for something to do. */
const LOOKS = 4;

/** Does one of the deeds, chosen by their weights; where it cannot be done now, another one. */
export function doOneOf(team: Team, deeds: readonly Deed[]): void {
  for (let looks = 0; looks < LOOKS; looks += 1) if (isDone(team, deeds)) return;
}

function isDone(team: Team, deeds: readonly Deed[]): boolean {
  const total = deeds.reduce((sum, { weight }) => sum + weight, 0);
  let left = team.random.whole(1, total);
  const deed = deeds.find(({ weight }) => {
    left -= weight;
    return left <= 0;
  });
  const words = deed?.act(team) ?? null;
  if (!deed || words === null) return false;
  team.count(deed.name);
  team.note(`${deed.name}: ${words}`);
  return true;
}
