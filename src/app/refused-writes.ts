import type { SheetDeclaration } from '../sheets/declaration';
import type { Book, Change } from './ports';

/** A sheet that did not take what a job wrote, as after a rule or a protection of the team's own. */
export interface RefusedWrite {
  readonly sheet: SheetDeclaration;
  /** In Google's words. */
  readonly why: string;
}

/**
 * The book for jobs: what one sheet refuses of computed cells keeps no other from being written, and is kept in
 * `refused`. New rows come first and have to be taken, as what is written after them says that they are there; those
 * of a tab that was not found are passed over.
 */
export function writingOn(
  book: Book,
  log: (line: string) => void,
): { readonly book: Book; readonly refused: readonly RefusedWrite[] } {
  const refused: RefusedWrite[] = [];
  const absent = new Set<string>();
  const read: Book['read'] = (...asked) => {
    const found = book.read(...asked);
    // A tab of a feature may be made between two reads.
    for (const [key, snapshot] of found) {
      if (typeof snapshot === 'object') absent.delete(key);
      else absent.add(key);
    }
    return found;
  };
  const write: Book['write'] = (changes) => {
    const added = changes.filter(({ kind, sheet }) => kind === 'append' && !absent.has(sheet.key));
    if (added.length > 0) book.write(added);
    const cells = changes.filter(({ kind }) => kind === 'cells');
    if (cells.length === 0) return;
    try {
      book.write(cells);
    } catch (error) {
      log(`write: ${String(error)}`);
      for (const [sheet, own] of bySheet(cells)) {
        const why = refusalOf(book, own);
        if (why !== null) refused.push({ sheet, why });
      }
    }
  };
  const lenient: Book = {
    get title() {
      return book.title;
    },
    read,
    write,
    amend: (amendment) => book.amend(amendment),
    redress: (...moved) => book.redress(...moved),
    linkTo: (sheet, row) => book.linkTo(sheet, row),
    ensure: (sheets, language) => book.ensure(sheets, language),
  };
  return { book: lenient, refused };
}

function refusalOf(book: Book, changes: readonly Change[]): string | null {
  try {
    book.write(changes);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function bySheet(changes: readonly Change[]): Map<SheetDeclaration, Change[]> {
  const sheets = new Map<SheetDeclaration, Change[]>();
  for (const change of changes) sheets.set(change.sheet, [...(sheets.get(change.sheet) ?? []), change]);
  return sheets;
}
