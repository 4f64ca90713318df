import { health } from '../../../src/sheets/health';
import { laterTables } from '../deeds/structure';
import { filledRows, place, type Tab, textAt } from '../tabs';
import type { Team } from '../team';

/** Rows that 상태 점검 lists as torn, by the title of their tab. */
export function listedTorn(team: Team, tab: Tab): ReadonlySet<number> {
  const found = team.tab(health);
  const title = tab.declaration.title.ko;
  return new Set(
    filledRows(found, ['area'])
      .filter((row) => textAt(found, row, 'subject') === '어긋난 행' && textAt(found, row, 'sheet') === title)
      .map((row) => Number(textAt(found, row, 'row'))),
  );
}

/** What each typed row was known by when a clean run last saw it whole. */
export class TornWatch {
  private readonly known = new Map<string, string>();
  /**
   * What stood beside each row id when such a run took the row for whole. Where a person goes on with torn rows as
   * they stand, the product cannot know and lists them on; another sort may then bring an id back to what it was
   * given for, and such a row is torn in the person's eyes only.
   */
  private readonly given = new Map<string, string>();

  /** Rows whose identity has moved as a whole to another row's ids, and that nobody tells of. */
  unseen(team: Team): string[] {
    return [team.ledger, team.customers, team.log, ...laterTables(team)].flatMap((tab) => {
      const listed = listedTorn(team, tab);
      const found: string[] = [];
      for (const row of filledRows(tab, tab.declaration.identity)) {
        const { typed, system } = owners(team, tab, row);
        const text = identityText(tab, row);
        if (typed === null || system === null) continue;
        const id = `${tab.declaration.key} ${textAt(tab, row, 'rowId')}`;
        if (typed === system) {
          this.known.set(`${tab.declaration.key} ${typed}`, text);
          if (!listed.has(row)) this.given.set(id, text);
        } else if (
          this.known.get(`${tab.declaration.key} ${typed}`) === text &&
          !listed.has(row) &&
          this.given.get(id) !== text
        )
          found.push(`${tab.sheet.name} row ${row} is torn and not listed`);
      }
      return found;
    });
  }
}

/** To which typed row the identity of a row belongs, where it is of one piece, and to which its row id. */
function owners(team: Team, tab: Tab, row: number): { typed: string | null; system: string | null } {
  const identity = tab.declaration.identity.map((column) =>
    team.tracers.ownRow(tab, row, place(tab, column)),
  );
  const named = new Set(identity);
  const [typed = null] = named;
  return {
    typed: named.size === 1 ? typed : null,
    system: team.tracers.ownRow(tab, row, place(tab, 'rowId')),
  };
}

function identityText(tab: Tab, row: number): string {
  return tab.declaration.identity.map((column) => textAt(tab, row, column)).join(' ');
}
