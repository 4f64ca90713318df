import { current, exception } from '../facade';
import { User } from '../session';
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
      book().editors = [...new Set([...book().editors, ...added])];
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
    current().host.show({ kind: 'toast', title, text });
  }
}
