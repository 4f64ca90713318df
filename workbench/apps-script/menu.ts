// Menus of the Ui; what a script adds is told to the host when it reaches the page.
import { current, emulated } from './facade';
import type { MenuEntry } from './host';

export class Menu {
  private readonly entries: MenuEntry[] = [];

  constructor(private readonly caption: string) {}

  addItem(caption: string, functionName: string): this {
    this.entries.push({ caption, handler: functionName, entries: null });
    return this;
  }

  addSeparator(): this {
    this.entries.push({ caption: '', handler: null, entries: null });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this.entries.push({ caption: menu.caption, handler: null, entries: menu.entries });
    return this;
  }

  addToUi(): void {
    current().host.show({ kind: 'menu', caption: this.caption, entries: [...this.entries] });
  }
}

emulated(Menu, 'Menu');
