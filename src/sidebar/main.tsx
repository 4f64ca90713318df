import { render } from 'preact';
import type { Procedures } from '../app/sidebar/contract';
import type { Language } from '../messages/language';
import { sidebarMessages } from '../messages/sidebar-messages';
import { createClient, type Runner } from '../rpc/client';
import { SessionProvider } from './session/context';
import { keepFresh } from './session/freshness';
import { SidebarSession } from './session/session';
import { browserShelf, openStorage } from './session/shelf';
import type { Refusal } from './session/state';
import { App } from './shell/app';

declare const google: { readonly script: { readonly run: Runner } };

const LANGUAGE = 'daejang/language';

const storage = openStorage(window);
const after = (milliseconds: number, run: () => void) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};
const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const session: SidebarSession = new SidebarSession({
  client: createClient<Procedures, Refusal>({
    runner: () => google.script.run,
    wait,
    failure: (trouble, text) => ({
      code: trouble,
      message: sidebarMessages[session.store.get().language].trouble[trouble](text),
      fields: {},
      conflicts: [],
    }),
  }),
  shelf: (bookId) => browserShelf(bookId, storage),
  newKey: () => crypto.randomUUID(),
  after,
  language: firstLanguage(),
  remember: (language) => {
    document.documentElement.lang = language;
    try {
      storage?.setItem(LANGUAGE, language);
    } catch {
      // Denied or full: the next opening guesses again.
    }
  },
});

/** Until the book tells its language: the last one, or the browser's. */
function firstLanguage(): Language {
  const kept = storage?.getItem(LANGUAGE);
  if (kept === 'ko' || kept === 'en') return kept;
  return navigator.language.startsWith('ko') ? 'ko' : 'en';
}

const root = document.getElementById('sidebar');
if (root === null) throw new Error('The page has no place for the sidebar.');
document.documentElement.lang = session.store.get().language;
render(
  <SessionProvider value={session}>
    <App />
  </SessionProvider>,
  root,
);
void session.open();
keepFresh(session, window, after);
