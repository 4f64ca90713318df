// The sidebar, 300 pixels wide as on Google, and a script's dialogs.
import type { DeskState, PageView } from '../desk-server/protocol';
import { useDesk } from './context';
import { ScriptFrame } from './frame/script-frame';
import { Modal } from './modal';

interface Ways {
  readonly onFocusGrid: () => void;
  readonly onSkip: () => void;
}

export function Sidebar({ page, ...ways }: { readonly page: PageView } & Ways) {
  const { act, text } = useDesk();
  const close = () => void act({ do: 'close', page: 'sidebar' });
  const title = text.sidebar(page.title);
  return (
    <aside class="sidebar" aria-label={title}>
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="round" aria-label={text.closeSidebar} onClick={close}>
          ×
        </button>
      </header>
      <ScriptFrame page={page} title={title} onClose={close} {...ways} />
    </aside>
  );
}

export function ScriptDialog({
  dialog,
  ...ways
}: { readonly dialog: NonNullable<DeskState['dialog']> } & Ways) {
  const { act, text } = useDesk();
  const close = () => void act({ do: 'close', page: 'dialog' });
  return (
    <Modal title={dialog.title} onClose={close} wide modal={dialog.modal}>
      <header>
        <h2>{dialog.title}</h2>
        <button type="button" class="round" aria-label={text.close} onClick={close}>
          ×
        </button>
      </header>
      <ScriptFrame page={dialog} title={dialog.title} onClose={close} {...ways} />
    </Modal>
  );
}
