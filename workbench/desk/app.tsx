// The whole page: the grid with the book's name and menus above, the sidebar beside, the strip below.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DeskAction, DeskState, Reply, SheetOutline } from '../desk-server/protocol';
import { listen, loadBook, act as send } from './connection';
import { Context, textOf } from './context';
import { OpenFile } from './files/open-file';
import { Folds } from './folds';
import type { WrittenCells } from './grid/edits';
import { Grid } from './grid/grid';
import { MenuBar } from './menu-bar';
import { messages } from './messages';
import { Notice, type NoticeProps, Question } from './questions';
import { ScriptDialog, Sidebar } from './sidebar';
import { skipToNextPart } from './skip';
import { Strip } from './strip/strip';
import { Toasts } from './toasts';

export function App() {
  const [state, setState] = useState<DeskState | null>(null);
  const [outlines, setOutlines] = useState<readonly SheetOutline[]>([]);
  const [activeSheet, setActiveSheet] = useState(-1);
  const [notice, setNotice] = useState<Omit<NoticeProps, 'onClose'> | null>(null);
  const [isConnected, setConnected] = useState(true);
  const container = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const onGridReady = useRef(() => {});
  const language = state?.language ?? null;

  const act = useCallback(async (action: DeskAction, heading?: string): Promise<Reply> => {
    const reply = await send(action);
    if (reply.error !== undefined) setNotice({ heading: heading ?? '', said: reply.error });
    return reply;
  }, []);
  const focusGrid = useCallback(() => grid.current?.focus(), []);
  const skip = useCallback(() => skipToNextPart(focusGrid), [focusGrid]);

  useEffect(() => {
    let version = 0;
    const load = async (isOpened: boolean) => {
      if (!grid.current) return;
      const view = await loadBook();
      version = view.version;
      setOutlines(view.outlines);
      grid.current.load(view, isOpened);
    };
    // Loads one after another: two at once would put an older book over a newer one.
    let loading = Promise.resolve();
    const reload = (isOpened: boolean) => {
      const next = () => load(isOpened);
      loading = loading.then(next, next);
    };
    listen({
      onState: (next) => {
        const text = messages[next.language];
        document.title = text.title(next.bookName);
        document.documentElement.lang = next.language;
        setState(next);
      },
      onBook: (event) => {
        if (event.kind === 'book') return reload(event.isOpened);
        loading = loading.then(() => {
          // Older than the book that was loaded since.
          if (event.version <= version) return;
          version = event.version;
          grid.current?.patch(event.sheets);
        });
      },
      onConnection: (isOpen) => {
        setConnected(isOpen);
        if (isOpen) reload(false);
      },
    });
    // The grid is made when the book's language is known.
    onGridReady.current = () => reload(false);
  }, []);
  useEffect(() => {
    if (language === null || !container.current || grid.current) return;
    const text = messages[language];
    const write = async (cells: WrittenCells, warned: boolean): Promise<void> => {
      const reply = await send({ do: 'type', ...cells, warned });
      if (reply.error !== undefined) setNotice({ heading: text.refused, said: reply.error });
      if (reply.warning) {
        const proceed = {
          label: text.editAnyway,
          go: () => {
            setNotice(null);
            void write(cells, true);
          },
        };
        setNotice({ heading: text.warned, said: text.warnedText, proceed });
      }
    };
    grid.current = new Grid(container.current, language, text, {
      onWrite: (cells) => void write(cells, false),
      onStructure: async (actions) => {
        for (const action of actions) await act(action, text.refused);
      },
      onSelect: (area) => void send({ do: 'select', area }),
      onUnknown: () => setNotice({ heading: text.workbench, said: text.unknownChange }),
      onActiveSheet: setActiveSheet,
    });
    // For tests and pictures, which cannot read a canvas.
    Reflect.set(window, 'grid', grid.current);
    onGridReady.current();
  }, [language, act]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      skip();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [skip]);

  const outline = outlines.find(({ sheetId }) => sheetId === activeSheet) ?? null;
  const closeNotice = () => {
    setNotice(null);
    focusGrid();
  };
  return (
    <Context.Provider value={state && { state, text: textOf(state), act }}>
      <div class="page">
        {state && (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: outside of main it is a banner, and Univer has one too
          <header class="top" data-part="top" aria-label={textOf(state).workbench}>
            <span class="mark" aria-hidden="true" />
            <h1 title={state.bookName}>{state.bookName}</h1>
            <MenuBar />
            <span class="gap" />
            {!isConnected && (
              <p class="disconnected" role="alert">
                {textOf(state).disconnected}
              </p>
            )}
            <OpenFile onFocusGrid={focusGrid} />
          </header>
        )}
        <div class="middle">
          <main class="book" data-part="grid" aria-label={state ? textOf(state).grid : undefined}>
            {state && <Folds outline={outline} />}
            <div id="grid" ref={container} />
          </main>
          {state?.sidebar && (
            <div data-part="sidebar" class="beside">
              <Sidebar page={state.sidebar} onFocusGrid={focusGrid} onSkip={skip} />
            </div>
          )}
        </div>
        {state && (
          <div data-part="strip">
            <Strip />
          </div>
        )}
        {state && <Toasts />}
        {state?.dialog && <ScriptDialog dialog={state.dialog} onFocusGrid={focusGrid} onSkip={skip} />}
        {state?.question && <Question key={state.question.text} question={state.question} />}
        {state && notice && <Notice {...notice} onClose={closeNotice} />}
      </div>
    </Context.Provider>
  );
}
