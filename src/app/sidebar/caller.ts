import type { CivilDate } from '../../domain/civil-date';
import type { Language } from '../../messages/language';
import { managers } from '../../sheets/managers';
import { readTable } from '../../sheets/reading';
import { settings } from '../../sheets/settings';
import type { SidebarPorts } from '../ports';
import { readSettings } from '../read-settings';
import type { Me } from './contract';

/** Who calls, and what every procedure needs to know. Found on the server at each call; never the client's word. */
export interface Caller {
  readonly ports: SidebarPorts;
  readonly me: Me;
  readonly language: Language;
  readonly today: CivilDate;
  readonly now: string;
  /** In use, in the order of the sheet. */
  readonly managers: readonly string[];
  /** False where the sheets are not there yet. */
  readonly isInstalled: boolean;
}

/** Where a person's own choice of name is kept. */
export const NAME_KEY = 'name';

export function callerOf(ports: SidebarPorts): Caller {
  const snapshots = ports.book.read([managers, settings]);
  const people = snapshots.get(managers.key);
  const chosen = snapshots.get(settings.key);
  const team = (typeof people === 'object' ? readTable(managers, people).rows : []).filter(
    ({ row }) => row.inUse !== false,
  );
  const rows = typeof chosen === 'object' ? readTable(settings, chosen).rows : [];
  const email = ports.me();
  const known = team.find(
    ({ row }) => email !== '' && row.email?.trim().toLowerCase() === email.toLowerCase(),
  );
  const picked = email === '' ? ports.personal.get(NAME_KEY) : null;
  const hasAdmin = team.some(({ row }) => row.role === 'admin');
  const { date, time } = ports.clock.now();
  return {
    ports,
    me: {
      email,
      name: known?.row.name ?? team.find(({ row }) => row.name === picked)?.row.name ?? null,
      // Until the team has named an administrator, whoever sets the book up is one. A picked name proves nothing.
      isAdmin: !hasAdmin || known?.row.role === 'admin' || (email !== '' && email === ports.owner()),
    },
    language: readSettings(rows).settings.language,
    today: date,
    now: `${date} ${time}`,
    managers: team.flatMap(({ row }) => row.name ?? []),
    isInstalled: typeof people === 'object' && typeof chosen === 'object',
  };
}

/** Whoever may open the spreadsheet may read and log a contact. */
export const anyone = (): boolean => true;
export const teamMember = ({ me }: Caller): boolean => me.name !== null || me.isAdmin;
export const administrator = ({ me }: Caller): boolean => me.isAdmin;
