import { josa } from 'es-hangul';

type Particle = '은/는' | '이/가' | '을/를' | '와/과' | '으로/로';

const digits = '영일이삼사오육칠팔구';

/** The word with the Korean particle it takes; digits count as they are read aloud (1001이, 1002가). */
export function withParticle(word: string, particle: Particle): string {
  return `${word}${particleOf(word, particle)}`;
}

/** The word in quotation marks with its particle. */
export function quoted(word: string, particle: Particle): string {
  return `‘${word}’${particleOf(word, particle)}`;
}

function particleOf(word: string, particle: Particle): string {
  const spoken = word.replace(/[^\p{L}\p{N}]+$/u, '').replace(/\d$/, (digit) => digits.charAt(Number(digit)));
  return josa.pick(spoken, particle);
}
