import { useState } from 'preact/hooks';
import type { ArchiveOverview } from '../../app/sidebar/archive-contract';
import { Awaited } from '../adopt/awaited';
import { Button } from '../controls/button';
import { useOpening, useSession, useTexts } from '../session/context';
import { useStore } from '../session/use-store';
import { ArchiveRow } from './archive-row';
import { ClosingPanel } from './closing-panel';
import { RunPanel } from './run-panel';

/** 설정 → 일지 보관: years that are over, and what was archived before; for administrators. */
export function ArchiveSection() {
  const t = useTexts();
  const { archiving } = useSession();
  const { me } = useOpening();
  const { overview, isLooking, run } = useStore(archiving.store);
  if (!me.isAdmin) return null;
  return (
    <section class="section" aria-label={t.archive.title}>
      <h2>{t.archive.title}</h2>
      <p class="secondary">{t.archive.about}</p>
      {run !== null && <RunPanel run={run} />}
      {overview === null && !isLooking ? (
        run === null && (
          <div class="buttons">
            <Button onClick={() => void archiving.look()}>{t.archive.open}</Button>
          </div>
        )
      ) : (
        <Awaited
          value={overview?.ok ? overview.value : null}
          refusal={overview?.ok === false ? overview.error : null}
          onRetry={() => void archiving.look()}
        >
          {(value) => run?.state !== 'running' && <Overview overview={value} />}
        </Awaited>
      )}
    </section>
  );
}

function Overview({ overview: { years, archives, unfinished } }: { readonly overview: ArchiveOverview }) {
  const t = useTexts();
  const { archiving } = useSession();
  const [chosen, choose] = useState<string | null>(null);
  return (
    <>
      {unfinished !== null && (
        <div class="banner warning">
          <p>{t.archive.unfinished(unfinished)}</p>
          <Button onClick={() => void archiving.goOn(unfinished)}>{t.archive.goOn}</Button>
        </div>
      )}
      {years.length === 0 ? (
        <p>{t.archive.none}</p>
      ) : (
        <>
          <h3>{t.archive.years}</h3>
          <ul class="rows">
            {years.map(({ year, rows }) => (
              <li key={year} class="row">
                <div class="row-text">
                  <p class="strong figures">{t.archive.year(year)}</p>
                  <p class="secondary figures">{t.archive.rows(rows)}</p>
                </div>
                {unfinished === null && chosen !== year && (
                  <Button label={t.archive.closeOf(year)} onClick={() => choose(year)}>
                    {t.archive.close}
                  </Button>
                )}
                {chosen === year && <ClosingPanel year={year} onLeave={() => choose(null)} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {archives.length > 0 && (
        <>
          <h3>{t.archive.past}</h3>
          <ul class="rows">
            {archives.map((entry) => (
              <ArchiveRow key={entry.id} entry={entry} isFree={unfinished === null} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
