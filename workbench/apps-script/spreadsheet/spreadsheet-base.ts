import { current, exception } from '../facade';
import { Menu } from '../menu';
import { User } from '../session';
import { toast } from '../ui';
import { book } from './document';

/** What a spreadsheet is and who may open it. */
export class SpreadsheetBase {
  getId(): string {
    return book().id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${book().id}/edit`;
  }

  getName(): string {
    return book().name;
  }

  rename(name: string): void {
    current().write(0, () => {
      book().name = name;
    });
  }

  getFormUrl(): string | null {
    return null;
  }

  getSpreadsheetLocale(): string {
    return book().locale;
  }

  setSpreadsheetLocale(locale: string): void {
    current().write(0, () => {
      book().locale = locale;
    });
  }

  getSpreadsheetTimeZone(): string {
    return book().timeZone;
  }

  /** Cells keep their wall time; the instants that scripts read move. The wording of the refusal is a guess. */
  setSpreadsheetTimeZone(zone: string): void {
    if (!current().host.isTimeZone(zone)) throw exception(`Invalid argument: ${zone}`);
    current().write(0, () => {
      book().timeZone = zone;
    });
  }

  getOwner(): User | null {
    return new User(book().owner);
  }

  /** The owner first, who is an editor too. */
  getEditors(): User[] {
    const { owner, editors } = book();
    return [...new Set([owner, ...editors])].map((email) => new User(email));
  }

  addEditor(person: string | User): this {
    return this.addEditors([typeof person === 'string' ? person : person.getEmail()]);
  }

  addEditors(people: readonly string[]): this {
    const added = people.map(String);
    current().write(0, () => {
      book().editors = current().adopt([...new Set([...book().editors, ...added])]);
    });
    return this;
  }

  removeEditor(person: string | User): this {
    const email = typeof person === 'string' ? person : person.getEmail();
    current().write(0, () => {
      book().editors = book().editors.filter((editor) => editor !== email);
    });
    return this;
  }

  toast(text: string, title = '', _seconds: number | null = null): void {
    toast(text, title);
  }

  /** The older way to make a menu; null is a separator. */
  addMenu(name: string, entries: readonly MenuItem[]): void {
    const menu = new Menu(name);
    for (const entry of entries) {
      if (entry) menu.addItem(entry.name, entry.functionName);
      else menu.addSeparator();
    }
    menu.addToUi();
  }

  updateMenu(name: string, entries: readonly MenuItem[]): void {
    this.addMenu(name, entries);
  }
}

type MenuItem = { readonly name: string; readonly functionName: string } | null;
