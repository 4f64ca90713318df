import { isCivilDate } from '../../../domain/civil-date';
import { valueBefore, versionOn } from '../../../domain/policy';
import { isPolicyKey } from '../../../domain/policy/articles';
import { missingVersions, type VersionMemory } from '../../../domain/policy/missing';
import { messages } from '../../../messages/messages';
import { earlierValues } from '../../../sheets/moved-settings';
import { policy } from '../../../sheets/policy';
import { type Finding, finding } from '../../check/finding';
import type { Moment, Ports } from '../../ports';
import { storedJson } from '../../stored-json';
import { missingColumns, type TeamBook, tableIn } from '../../team-book';
import { cut } from './check-articles';
import { articleName, placedVersions, shownValue } from './versions';

const KEY = 'policy-versions';

/** Versions that somebody deleted from 관리 규정, each with what counts instead; nothing where it is not used. */
export function checkMissing(
  ports: Pick<Ports, 'store'>,
  team: TeamBook,
  { date: today }: Moment,
): Finding[] {
  if (typeof team.snapshots.get(policy.key) !== 'object') return [];
  if (missingColumns(team, policy, ['name', 'key', 'version', 'policyId']).length > 0) return [];
  const { language } = team;
  const versions = placedVersions(tableIn(team, policy).rows);
  const before = readMemory(storedJson(ports.store, KEY));
  const { missing, memory } = missingVersions(versions, before, today);
  if (JSON.stringify(memory) !== JSON.stringify(before)) ports.store.set(KEY, JSON.stringify(memory));
  const texts = messages[language].policy;
  return missing.flatMap(({ key, version }) => {
    if (!isPolicyKey(key)) return [];
    const counts = versionOn(versions, key, today);
    const shown = shownValue(
      key,
      counts?.value ?? valueBefore(key, language, earlierValues(team.movedSettings)),
      language,
    );
    const right = texts.counts(cut(shown), counts?.version ?? null, counts?.inForceFrom ?? null);
    const gone = texts.versionOf(articleName(key, language), version);
    return [finding('policy-version-gone', policy, counts?.at || null, 'version', gone, right)];
  });
}

/** As it was kept; people can reach the store. */
function readMemory(kept: unknown): VersionMemory {
  const part = (name: string): [string, unknown][] =>
    typeof kept === 'object' && kept !== null
      ? Object.entries(Object.entries(kept).find(([one]) => one === name)?.[1] ?? {})
      : [];
  return {
    newest: Object.fromEntries(
      part('newest').flatMap(([key, value]) => {
        const [id, version]: unknown[] = Array.isArray(value) ? value : [];
        return typeof id === 'string' && typeof version === 'number' ? [[key, [id, version] as const]] : [];
      }),
    ),
    since: Object.fromEntries(
      part('since').flatMap(([name, day]) =>
        typeof day === 'string' && isCivilDate(day) ? [[name, day] as const] : [],
      ),
    ),
  };
}
