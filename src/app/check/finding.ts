import type { FindingCode } from '../../messages/messages';
import type { SheetDeclaration } from '../../sheets/declaration';

/** Something that a person should look at; its sentences stand in `messages` under the code. */
export interface Finding {
  readonly code: FindingCode;
  readonly sheet: SheetDeclaration;
  /** Null when it is about the sheet as a whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string;
  /** What would be right, or the other side of a difference. */
  readonly right: string;
}

export function finding(
  code: FindingCode,
  sheet: SheetDeclaration,
  row: number | null,
  column: string | null,
  value = '',
  right = '',
): Finding {
  return { code, sheet, row, column, value, right };
}
