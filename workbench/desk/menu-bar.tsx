// The menus that scripts have added, beside the book's name, as in Google Sheets.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuItemView, MenuView } from '../desk-server/protocol';
import { useDesk } from './context';

export function MenuBar() {
  const { state, text } = useDesk();
  if (state.menus.length === 0) return <span class="quiet">{text.noMenus}</span>;
  return (
    <nav class="menus" aria-label={text.menus}>
      {state.menus.map((menu) => (
        <Menu key={`${menu.project} ${menu.caption}`} menu={menu} />
      ))}
    </nav>
  );
}

function Menu({ menu }: { readonly menu: MenuView }) {
  const { act, text } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const items = flat(menu.entries);

  // Before the next key can come, which already belongs to the menu.
  useLayoutEffect(() => {
    if (!isOpen) return;
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const away = ({ target }: Event) => {
      if (target instanceof Node && !list.current?.contains(target) && !button.current?.contains(target)) {
        setOpen(false);
      }
    };
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[next % all.length]?.focus();
    } else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
  };
  const start = (handler: string) => {
    close();
    void act({ do: 'menu', project: menu.project, handler }, text.scriptFailed(handler));
  };

  return (
    <div class="menu">
      <button
        ref={button}
        type="button"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={({ key }) => key === 'ArrowDown' && setOpen(true)}
      >
        {menu.caption}
      </button>
      {isOpen && (
        <div ref={list} class="menu-list" role="menu" aria-label={menu.caption} onKeyDown={onKeyDown}>
          {items.map((item, index) => {
            const { handler } = item;
            if (handler === null && item.caption === '')
              return <hr key={`after ${items[index - 1]?.caption}`} />;
            if (handler === null)
              return (
                <div key={`head ${item.caption}`} class="menu-head" role="presentation">
                  {item.caption}
                </div>
              );
            return (
              <button
                key={`${handler} ${item.caption}`}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => start(handler)}
              >
                {item.caption}
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}

/** Submenus open in place, under their name. */
function flat(entries: readonly MenuItemView[]): MenuItemView[] {
  return entries.flatMap((entry) => (entry.entries ? [entry, ...flat(entry.entries)] : [entry]));
}
