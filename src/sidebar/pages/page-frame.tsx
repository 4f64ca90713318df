import type { ComponentType } from 'preact';
import { Button } from '../controls/button';
import { Icon } from '../controls/icon';
import { ViewHead } from '../controls/view-head';
import { useSession, useTexts } from '../session/context';
import { pages } from './all';
import type { PagePlace } from './page-names';

const named: Readonly<Record<string, ComponentType<{ readonly id: string | null }>>> = pages;

/** A page with its title and the way back: from what is open to the list, from the list to the view. */
export function PageFrame({ page: { name, id } }: { readonly page: PagePlace }) {
  const t = useTexts();
  const session = useSession();
  const Page = named[name];
  const back = () => session.go({ page: id === null ? null : { name, id: null } });
  return (
    <>
      {/* New with each place, so that the title has the keyboard where the way back was taken. */}
      <div class="buttons" key={`back ${id ?? ''}`}>
        <Button kind="quiet" onClick={back}>
          <Icon name="back" />
          {t.pages.back}
        </Button>
      </div>
      <ViewHead key={id ?? ''} title={t.pages.titles[name]} />
      {Page !== undefined && <Page key={id ?? ''} id={id} />}
    </>
  );
}
