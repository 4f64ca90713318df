// What becomes of the rows of 설정 whose numbers are articles of 관리 규정 now.
import type { CivilDate } from '../domain/civil-date';
import { type Article, versionOn } from '../domain/policy';
import { type PolicyKey, policyArticles } from '../domain/policy/articles';
import { messages } from '../messages/messages';
import { articlesOf } from '../sheets/article-rows';
import { type Cell, cellText } from '../sheets/cell';
import { changeLog } from '../sheets/change-log';
import { movedArticle } from '../sheets/moved-settings';
import { policy } from '../sheets/policy';
import { printRow } from '../sheets/reading';
import { settings } from '../sheets/settings';
import { type Finding, finding } from './check/finding';
import { articleName, shownValue } from './features/policy/versions';
import { momentText, type Ports } from './ports';
import { removeRowsWhere } from './remove-rows';
import { type TeamBook, tableIn } from './team-book';

/** Those that cannot be read, and those that say something else than the article that counts instead. */
export function checkMoved(team: TeamBook, today: CivilDate): Finding[] {
  const { language } = team;
  const texts = messages[language].policy;
  return team.movedSettings.flatMap(({ article, at, value }): Finding[] => {
    const { read, allowed } = policyArticles[article];
    const version = versionInForce(team, article, today);
    if (value.trim() === '') return [];
    if (version === null)
      return read(value) === null
        ? [finding('setting', settings, at, 'value', value, allowed[language])]
        : [];
    if (JSON.stringify(read(value)) === JSON.stringify(read(version.value))) return [];
    const shown = shownValue(article, version.value, language);
    const counts = texts.counts(shown, version.version, version.inForceFrom);
    const right = `${articleName(article, language)} ${counts}`;
    return [finding('policy-setting-moved', settings, at, 'value', value, right)];
  });
}

/** Deletes the rows whose article has a version in force; what they said stays in 변경 기록. Call it under the lock. */
export function takeOutMoved(ports: Ports, team: TeamBook): void {
  const now = ports.clock.now();
  const { language } = team;
  const done = team.movedSettings.flatMap((row) => {
    const version = versionInForce(team, row.article, now.date);
    return version === null ? [] : [{ row, version }];
  });
  if (done.length === 0) return;
  // Before they go: an execution that dies in between must not have lost what they said.
  const told = done.map(({ row, version }) => ({
    at: momentText(now),
    who: ports.me(),
    what: settings.title[language],
    whose: articleName(row.article, language),
    before: row.value,
    after: version.value,
    why: messages[language].changes.settingMoved,
  }));
  const rows = told.map((entry) => printRow(changeLog, entry, language));
  ports.book.write([{ kind: 'append', sheet: changeLog, rows }]);
  const articles = new Set<string | null>(done.map(({ row }) => row.article));
  const texts = ({ key = '', name = '' }: Readonly<Record<string, Cell>>) =>
    [cellText(key), cellText(name)] as const;
  removeRowsWhere(ports, settings, {
    isGone: (cells) => articles.has(movedArticle(...texts(cells))),
    nameOf: (cells) => texts(cells).join(' '),
  });
}

function versionInForce(team: TeamBook, article: PolicyKey, today: CivilDate): Article | null {
  return versionOn(articlesOf(tableIn(team, policy).rows), article, today);
}
