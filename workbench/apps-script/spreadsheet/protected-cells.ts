// Who may change which cells.
import { type Area, type Protection, Refusal, type SheetModel } from '../../book/model';
import { current } from '../facade';
import { isWithinUnion, overlap } from './areas';

/** Google's words for a script whose user may not edit the cell (apps-script.md 3.5 [B]). */
const refusal =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove ' +
  'protection if you need to edit.';

/** Throws when a protection keeps the script's user from the area; one that only warns lets scripts through. */
export function refuseProtected(sheet: SheetModel, area: Area): void {
  if (isRefused(sheet, area)) throw new Refusal(refusal);
}

/** Throws when the sheet itself is protected: what is not about single cells heeds no protected ranges. */
export function refuseProtectedSheet(sheet: SheetModel): void {
  const user = current().effectiveUser;
  if (sheet.protections.some((protection) => protection.area === null && keepsOut(protection, user))) {
    throw new Refusal(refusal);
  }
}

/** Whether a protection keeps the script's user from changing the area. */
export function isRefused(sheet: SheetModel, area: Area): boolean {
  const user = current().effectiveUser;
  return sheet.protections.some((protection) => keepsOut(protection, user) && covers(protection, area));
}

/** Whether the protection forbids this person; the owner of the file is never kept out (3.5 [A]). */
export function keepsOut(protection: Protection, user: string): boolean {
  if (protection.warningOnly || user === current().workbook.owner) return false;
  return !protection.editors.includes(user);
}

function covers(protection: Protection, area: Area): boolean {
  if (protection.area) return overlap(protection.area, area);
  return !isWithinUnion(area, protection.unprotected);
}
