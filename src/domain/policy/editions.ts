import { type CivilDate, isCivilDate } from '../civil-date';
import { type Article, versionOn } from '../policy';
import { type PolicyKey, policyArticles, policyKeys } from './articles';

/** A version that stands in 관리 규정 under a number. */
export interface NumberedVersion extends Article {
  readonly policyId: string;
}

/** How far someone has read: the newest version in force then. */
export interface Edition {
  readonly inForceFrom: CivilDate;
  readonly policyId: string;
}

/**
 * The articles that every member acknowledges: those that are words, which people have to know and act by. Figures
 * steer the product by themselves.
 */
const acknowledged: readonly PolicyKey[] = policyKeys.filter((key) => policyArticles[key].isText);

/** Of each article the version in force on a day. */
export function versionsInForce<Version extends NumberedVersion>(
  versions: readonly Version[],
  today: CivilDate,
  keys: readonly PolicyKey[] = policyKeys,
): readonly Version[] {
  return keys.flatMap((key) => versionOn(versions, key, today) ?? []);
}

/** The edition, on a day, of the rules that are acknowledged; null while there are none. */
export function editionOn(versions: readonly NumberedVersion[], today: CivilDate): Edition | null {
  return versionsInForce(versions, today, acknowledged).reduce<Edition | null>(
    (newest, { inForceFrom, policyId }) => {
      if (inForceFrom === null) return newest;
      const edition = { inForceFrom, policyId };
      return newest === null || isBefore(newest, edition) ? edition : newest;
    },
    null,
  );
}

/** The versions in force that are to be acknowledged and came after what someone has read. */
export function unread<Version extends NumberedVersion>(
  versions: readonly Version[],
  read: Edition | null,
  today: CivilDate,
): readonly Version[] {
  return versionsInForce(versions, today, acknowledged).filter(
    ({ inForceFrom, policyId }) =>
      inForceFrom !== null && (read === null || isBefore(read, { inForceFrom, policyId })),
  );
}

export function printEdition({ inForceFrom, policyId }: Edition): string {
  return `${inForceFrom} ${policyId}`;
}

/** Null for a text that names no edition. */
export function readEdition(text: string): Edition | null {
  const [inForceFrom = '', policyId = ''] = text.split(' ');
  return isCivilDate(inForceFrom) && policyId !== '' ? { inForceFrom, policyId } : null;
}

/** The later of two, to know how far someone has read who acknowledged several times. */
export function laterEdition(one: Edition | null, other: Edition | null): Edition | null {
  if (one === null || other === null) return one ?? other;
  return isBefore(one, other) ? other : one;
}

/** Numbers of one day run on: a longer one is the later. */
function isBefore(one: Edition, other: Edition): boolean {
  if (one.inForceFrom !== other.inForceFrom) return one.inForceFrom < other.inForceFrom;
  const [a, b] = [one.policyId, other.policyId];
  return a.length === b.length ? a < b : a.length < b.length;
}
