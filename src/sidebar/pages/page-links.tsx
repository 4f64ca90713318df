import { Button } from '../controls/button';
import { useSession, useTexts } from '../session/context';
import { pages } from './all';
import type { PageName } from './page-names';

/** The ways to the pages, below what is due today. */
export function PageLinks() {
  const t = useTexts();
  const session = useSession();
  // The keys of a record of every page are the pages' names.
  const names = Object.keys(pages) as PageName[];
  if (names.length === 0) return null;
  return (
    <nav class="section" aria-label={t.pages.all}>
      <h2>{t.pages.all}</h2>
      <div class="page-links">
        {names.map((name) => (
          <Button key={name} onClick={() => session.go({ page: { name, id: null } })}>
            {t.pages.titles[name]}
          </Button>
        ))}
      </div>
    </nav>
  );
}
