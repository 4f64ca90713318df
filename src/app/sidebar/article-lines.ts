import { type Article, valueBefore, versionOn } from '../../domain/policy';
import { type PolicyKey, policyArticles } from '../../domain/policy/articles';
import { newestVersion } from '../../domain/policy/revision';
import { shownValue } from '../features/policy/versions';
import type { Caller } from './caller';
import { earlierOf } from './caller-policy';
import type { SettingLine } from './settings-contract';

/** The articles that people look for among the settings, and where. */
const shown: readonly (readonly [PolicyKey, SettingLine['group']])[] = [
  ['notice.stages', 'notices'],
  ['notice.window', 'notices'],
  ['notice.mailHour', 'notices'],
  ['offer.stages', 'offers'],
];

/** Articles of 관리 규정 as lines of the settings: what counts today, and from when it does. */
export function articleLines(caller: Caller, versions: readonly Article[]): SettingLine[] {
  const { language, today } = caller;
  const earlier = earlierOf(caller);
  return shown.map(([key, group]): SettingLine => {
    const { name, about, allowed } = policyArticles[key];
    const counts = versionOn(versions, key, today);
    const planned = newestVersion(versions, key)?.inForceFrom ?? null;
    return {
      key,
      group,
      name: name[language],
      value: shownValue(key, counts?.value ?? valueBefore(key, language, earlier), language),
      meaning: about[language],
      allowed: allowed[language],
      choices: [],
      article: {
        key,
        version: counts?.version ?? null,
        isFromSettings: counts === null && earlier[key] !== undefined,
        inForceFrom: counts?.inForceFrom ?? null,
        plannedFrom: planned !== null && planned > today ? planned : null,
      },
    };
  });
}
