import type { ArticleLine } from '../../../app/sidebar/policy-contract';
import type { useTexts } from '../../session/context';

/** Since when an article says what it does, and from when it says something else. */
export function standingOf(
  {
    version,
    isFromSettings,
    inForceFrom,
    plannedFrom,
  }: Pick<ArticleLine, 'version' | 'isFromSettings' | 'inForceFrom' | 'plannedFrom'>,
  { policy: t }: ReturnType<typeof useTexts>,
): readonly string[] {
  const before = isFromSettings ? t.fromSettings : t.standard;
  return [
    version === null ? before : t.version(version),
    inForceFrom === null ? '' : t.since(inForceFrom),
    plannedFrom === null ? '' : t.planned(plannedFrom),
  ];
}
