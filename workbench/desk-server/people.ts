// Who may sit at the keyboard: the owner, editors, and others who only look.
import type { WorkbookModel } from '../book/model';
import type { PersonView } from './protocol';

export class People {
  /** Persons who are neither owner nor editor, and those who have not allowed the script to act for them. */
  private readonly viewers = new Set<string>();
  private readonly ungranted = new Set<string>();

  constructor(private readonly workbook: WorkbookModel) {}

  list(): PersonView[] {
    const { owner, editors } = this.workbook;
    const view = (email: string, role: PersonView['role']): PersonView => ({
      email,
      role,
      granted: !this.ungranted.has(email),
    });
    return [
      view(owner, 'owner'),
      ...editors.filter((email) => email !== owner).map((email) => view(email, 'editor')),
      ...[...this.viewers].map((email) => view(email, 'viewer')),
    ];
  }

  /** Adds a person or changes what the person may do; the owner stays the owner. */
  set(email: string, isEditor: boolean, isGranted: boolean): void {
    const { owner, editors } = this.workbook;
    if (isGranted) this.ungranted.delete(email);
    else this.ungranted.add(email);
    if (email === owner) return;
    this.workbook.editors = editors.filter((other) => other !== email);
    this.viewers.delete(email);
    if (isEditor) this.workbook.editors.push(email);
    else this.viewers.add(email);
  }

  mayEdit(email: string): boolean {
    const { owner, editors } = this.workbook;
    return email === owner || editors.includes(email);
  }

  hasGranted(email: string): boolean {
    return !this.ungranted.has(email);
  }
}
