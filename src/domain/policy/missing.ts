import { addDays, type CivilDate } from '../civil-date';
import type { NumberedVersion } from './editions';

/** What is remembered of the versions that stood in 관리 규정, to notice that somebody deleted one. */
export interface VersionMemory {
  /** The newest version of each article, and its number in the sheet. */
  readonly newest: Readonly<Record<string, readonly [policyId: string, version: number]>>;
  /** Versions that are missing, as `key version`, each since a run first saw it. */
  readonly since: Readonly<Record<string, CivilDate>>;
}

export interface MissingVersion {
  readonly key: string;
  readonly version: number;
}

/** For so many days it is told of; by then it was meant. */
export const TOLD_DAYS = 30;

/**
 * The versions that stood in the sheet, or must have by their numbers, and do not any more; with what is to be
 * remembered from now on.
 */
export function missingVersions(
  versions: readonly NumberedVersion[],
  memory: VersionMemory,
  today: CivilDate,
): { readonly missing: readonly MissingVersion[]; readonly memory: VersionMemory } {
  const known = new Map<string, NumberedVersion[]>();
  for (const one of versions) known.set(one.key, [...(known.get(one.key) ?? []), one]);
  const keys = new Set([...Object.keys(memory.newest), ...known.keys()]);
  const newest: Record<string, readonly [string, number]> = {};
  const since: Record<string, CivilDate> = {};
  const missing = [...keys].flatMap((key): MissingVersion[] => {
    const own = known.get(key) ?? [];
    const remembered = memory.newest[key];
    const last = newestOf(own);
    const isGone = remembered !== undefined && !own.some((one) => stands(one, remembered));
    const gone = [...gaps(own), ...(isGone ? [remembered[1]] : [])].filter((version) => {
      const name = `${key} ${version}`;
      const from = memory.since[name] ?? today;
      since[name] = from;
      return today < addDays(from, TOLD_DAYS);
    });
    // As long as it is told of, the version that is gone stays the newest that was known.
    const kept = isGone && gone.includes(remembered[1]) ? remembered : last;
    if (kept) newest[key] = kept;
    return gone.map((version) => ({ key, version }));
  });
  return { missing, memory: { newest, since } };
}

/** Whether a row is the version that is remembered, or one that somebody has written since. */
function stands(
  { policyId, version, reason }: NumberedVersion,
  [knownId, known]: readonly [string, number],
): boolean {
  if (policyId === knownId) return true;
  // An article of which nothing stands any more comes back by itself, as its standard and without a reason.
  return (version ?? 0) > known || (version === known && reason !== null);
}

function newestOf(own: readonly NumberedVersion[]): readonly [string, number] | null {
  return own.reduce<readonly [string, number] | null>((newest, { policyId, version }) => {
    if (version === null || (newest !== null && newest[1] > version)) return newest;
    return [policyId, version];
  }, null);
}

/** Numbers that are left out between the first and the last version. */
function gaps(own: readonly NumberedVersion[]): number[] {
  const numbers = own.flatMap(({ version }) => version ?? []);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const left: number[] = [];
  for (let number = first + 1; number < last && left.length < MOST_GAPS; number += 1)
    if (!numbers.includes(number)) left.push(number);
  return left;
}

/** A version numbered 2024 by mistake leaves out two thousand. */
const MOST_GAPS = 3;
