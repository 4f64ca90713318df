import type { RenewalStage } from '../../domain/contract';

/** In the order of a renewal; a loss last. */
export const stageNames = [
  'target',
  'informed',
  'consulting',
  'proposed',
  'committed',
  'lost',
] as const satisfies readonly RenewalStage[];

export function isStage(text: string): text is RenewalStage {
  return stageNames.some((name) => name === text);
}
