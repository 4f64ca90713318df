import type { Area, Protection as ProtectionModel } from '../../book/model';
import type { EnumValue } from '../enumeration';
import { current, exception } from '../facade';
import { User } from '../session';
import { sameArea } from './areas';
import { book, gridOf, sheetOf, sheetsClass } from './document';
import { ProtectionType } from './enums';
import type { NamedRange } from './named-range';
import { keepsOut, refuseProtected } from './protected-cells';
import { type Range, rangeAt } from './range';
import { areaByName } from './range-area';

/** SpreadsheetApp.Protection (apps-script.md 3.5). */
export class Protection {
  constructor(
    readonly sheetId: number,
    readonly id: number,
  ) {}

  addEditor(person: string | User): this {
    return this.addEditors([person]);
  }

  addEditors(people: readonly (string | User)[]): this {
    const added = people.map(emailOf);
    return this.#change((protection) => {
      protection.editors = current().adopt([...new Set([...protection.editors, ...added])]);
    });
  }

  removeEditor(person: string | User): this {
    return this.removeEditors([person]);
  }

  /** Neither the owner nor the current user can be removed. */
  removeEditors(people: readonly (string | User)[]): this {
    const { owner } = book();
    const removed = people
      .map(emailOf)
      .filter((email) => email !== owner && email !== current().effectiveUser);
    return this.#change((protection) => {
      protection.editors = protection.editors.filter((email) => !removed.includes(email));
    });
  }

  canDomainEdit(): boolean {
    return false;
  }

  canEdit(): boolean {
    return !keepsOut(this.#stored(), current().effectiveUser);
  }

  getDescription(): string {
    return this.#stored().description;
  }

  /** Without the owner, as measured (3.5 [B], issuetracker 442636162). */
  getEditors(): User[] {
    return Array.from(this.#stored().editors, (email) => new User(email));
  }

  getProtectionType(): EnumValue {
    return this.#stored().area === null ? ProtectionType.SHEET : ProtectionType.RANGE;
  }

  getRange(): Range {
    return rangeAt(this.sheetId, this.#stored().area ?? gridOf(sheetOf(this.sheetId)));
  }

  /** The name of a named range with this very area, else null. */
  getRangeName(): string | null {
    const { area } = this.#stored();
    const same = (other: Area): boolean => area !== null && sameArea(area, other);
    return (
      book().namedRanges.find((range) => range.sheetId === this.sheetId && same(range.area))?.name ?? null
    );
  }

  getUnprotectedRanges(): Range[] {
    return Array.from(this.#stored().unprotected, (area) => rangeAt(this.sheetId, area));
  }

  isWarningOnly(): boolean {
    return this.#stored().warningOnly;
  }

  remove(): void {
    current().write(0, () => {
      const sheet = sheetOf(this.sheetId);
      sheet.protections = sheet.protections.filter(({ id }) => id !== this.id);
    });
  }

  setDescription(description: string): this {
    return this.#change((protection) => {
      protection.description = description;
    });
  }

  /** The workbench's files belong to no Workspace domain, so that Google refuses this; the wording is a guess. */
  setDomainEdit(isEditable: boolean): this {
    throw exception(`Domain editing cannot be set to ${isEditable}: the file is not owned by a domain.`);
  }

  setNamedRange(named: NamedRange): this {
    return this.setRange(named.getRange());
  }

  setRangeName(name: string): this {
    const found = areaByName(name);
    if (!found) throw exception('Range not found');
    return this.setRange(rangeAt(found.sheetId, found.area));
  }

  setRange(range: Range): this {
    return this.#change((protection) => {
      protection.area = current().adopt(range.area);
    });
  }

  setUnprotectedRanges(ranges: readonly Range[]): this {
    const areas = ranges.map(({ area }) => area);
    if (this.getProtectionType() !== ProtectionType.SHEET) {
      throw exception('Unprotected ranges can only be set on sheet protections.');
    }
    return this.#change((protection) => {
      protection.unprotected = current().adopt(areas);
    });
  }

  setWarningOnly(isWarning: boolean): this {
    return this.#change((protection) => {
      protection.warningOnly = isWarning;
    });
  }

  #stored(): ProtectionModel {
    current().flush();
    const found = sheetOf(this.sheetId).protections.find(({ id }) => id === this.id);
    if (!found) throw exception('The protection does not exist any more.');
    return found;
  }

  #change(apply: (protection: ProtectionModel) => void): this {
    current().write(0, () => {
      const sheet = sheetOf(this.sheetId);
      const found = sheet.protections.find(({ id }) => id === this.id);
      if (!found) return;
      if (keepsOut(found, current().effectiveUser)) refuseProtected(sheet, found.area ?? gridOf(sheet));
      apply(found);
    });
    return this;
  }
}

sheetsClass(Protection, 'Protection');

/** The script's user may edit what it protects; other editors come later (3.5 [A]). */
export function addProtection(sheetId: number, area: Area | null): Protection {
  const workbook = book();
  const id = workbook.nextId;
  workbook.nextId += 1;
  const { effectiveUser } = current();
  const editors = effectiveUser === workbook.owner || effectiveUser === '' ? [] : [effectiveUser];
  current().write(0, () => {
    const sheet = sheetOf(sheetId);
    refuseProtected(sheet, area ?? gridOf(sheet));
    const protection = { id, area, unprotected: [], description: '', warningOnly: false, editors };
    sheet.protections.push(current().adopt(protection));
  });
  return new Protection(sheetId, id);
}

/** The protections of a sheet of one kind. */
export function protectionsOf(sheetId: number, type: EnumValue): Protection[] {
  const isOfSheet = type === ProtectionType.SHEET;
  const found = sheetOf(sheetId).protections.filter(({ area }) => (area === null) === isOfSheet);
  return Array.from(found, ({ id }) => new Protection(sheetId, id));
}

function emailOf(person: string | User): string {
  return typeof person === 'string' ? person : person.getEmail();
}
