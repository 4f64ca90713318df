// What scripts have put on the screen: menus, a sidebar, a dialog, toasts.
import type { MenuEntry, Shown } from '../apps-script/host';
import type { DeskState, MenuView, PageView } from './protocol';

export interface ShownPage extends PageView {
  readonly html: string;
  /** The script whose functions the page may call. */
  readonly project: string;
}

const TOASTS = 4;

export class Screen {
  private menus: MenuView[] = [];
  private toasts: { id: number; title: string; text: string }[] = [];
  private sidebar: ShownPage | null = null;
  private dialog: (ShownPage & { modal: boolean }) | null = null;
  private nextId = 1;

  /** Puts up what a run has shown. A second sidebar, dialog or menu of the same name replaces the first ([A] section 4). */
  show(project: string, shown: readonly Shown[]): void {
    for (const item of shown) {
      switch (item.kind) {
        case 'menu':
          this.addMenu(project, item.caption, item.entries);
          break;
        case 'toast':
          this.say(item.title, item.text);
          break;
        case 'sidebar':
          this.sidebar = { ...this.page(project, item.title, item.html), width: 300, height: 0 };
          break;
        case 'modal':
        case 'modeless':
          this.dialog = {
            ...this.page(project, item.title, item.html),
            // Google's size for a dialog that names none.
            width: item.width ?? 600,
            height: item.height ?? 400,
            modal: item.kind === 'modal',
          };
          break;
        default:
          // Alerts and prompts have been answered by then.
          break;
      }
    }
  }

  /** Puts a message into the corner. */
  say(title: string, text: string): void {
    this.toasts = [...this.toasts, { id: this.newId(), title, text }].slice(-TOASTS);
  }

  close(page: 'sidebar' | 'dialog'): void {
    if (page === 'sidebar') this.sidebar = null;
    else this.dialog = null;
  }

  forgetToast(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
  }

  /** An open page, or null once it is closed or replaced. */
  openPage(id: number): ShownPage | null {
    return [this.sidebar, this.dialog].find((page) => page?.id === id) ?? null;
  }

  view(): Pick<DeskState, 'menus' | 'sidebar' | 'dialog' | 'toasts'> {
    return {
      menus: this.menus,
      sidebar: this.sidebar && viewOf(this.sidebar),
      dialog: this.dialog && { ...viewOf(this.dialog), modal: this.dialog.modal },
      toasts: this.toasts,
    };
  }

  private addMenu(project: string, caption: string, entries: readonly MenuEntry[]): void {
    const menu: MenuView = { project, caption, entries };
    const same = this.menus.findIndex((other) => other.project === project && other.caption === caption);
    this.menus =
      same < 0 ? [...this.menus, menu] : this.menus.map((other, index) => (index === same ? menu : other));
  }

  private page(project: string, title: string, html: string): Omit<ShownPage, 'width' | 'height'> {
    return { id: this.newId(), project, title, html };
  }

  private newId(): number {
    const id = this.nextId;
    this.nextId += 1;
    return id;
  }
}

function viewOf({ id, title, width, height }: ShownPage): PageView {
  return { id, title, width, height };
}
