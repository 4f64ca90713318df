import type { CivilDate } from '../../domain/civil-date';
import type { Language } from '../../messages/language';
import type { RowOf, SheetDeclaration } from '../../sheets/declaration';
import { managers } from '../../sheets/managers';
import { readTable, type Snapshot, type Table } from '../../sheets/reading';
import { settings } from '../../sheets/settings';
import { momentText, type SidebarPorts, type TabProblem } from '../ports';
import { readSettings } from '../read-settings';
import * as smallSheets from '../small-sheets';
import type { Me } from './opening-contract';

/** Who calls, and what every procedure needs to know. Found on the server at each call; never the client's word. */
export interface Caller {
  readonly ports: SidebarPorts;
  readonly me: Me;
  /** As 변경 기록 names this person: the e-mail, or the name picked where the platform tells none. */
  readonly who: string | null;
  readonly language: Language;
  readonly today: CivilDate;
  readonly now: string;
  /** In use, in the order of the sheet. */
  readonly managers: readonly string[];
  /** 담당자, 설정, 목록 and 서비스 as this call found them. */
  readonly small: ReadonlyMap<string, Snapshot | TabProblem>;
  /** Whether these are as they were at the last run or call. */
  readonly isBrief: boolean;
}

/** Where a person's own choice of name is kept. */
export const NAME_KEY = 'name';

/** @param isBrief whether the small sheets may be as they were at the last run: never where roles matter */
export function callerOf(ports: SidebarPorts, isBrief = false): Caller {
  const email = ports.me();
  const remembered = isBrief && email !== '' ? smallSheets.recalled(ports.cache) : null;
  const small = remembered ?? ports.book.read(smallSheets.all, smallSheets.rowsThen(ports.cache));
  if (!remembered) smallSheets.remember(ports.cache, small);
  const team = smallTable({ small }, managers).rows;
  const active = team.filter(({ row }) => row.inUse !== false);
  const own = active.filter(({ row }) => email !== '' && sameAddress(row.email ?? '', email));
  const picked = email === '' ? ports.personal.get(NAME_KEY) : null;
  const name =
    own.find(({ row }) => row.name !== null)?.row.name ??
    active.find(({ row }) => picked !== null && row.name === picked)?.row.name ??
    null;
  // Until the team has named an administrator, whoever sets the book up is one; switching the last one off
  // makes nobody one but the owner. A picked name proves nothing.
  const isAdmin =
    own.some(({ row }) => row.role === 'admin') ||
    team.every(({ row }) => row.role !== 'admin') ||
    (remembered === null && email !== '' && sameAddress(ports.owner(), email));
  const moment = ports.clock.now();
  return {
    ports,
    me: { email, name, isAdmin },
    who: email || name,
    language: readSettings(smallTable({ small }, settings).rows).settings.language,
    today: moment.date,
    now: momentText(moment),
    managers: active.flatMap(({ row }) => row.name ?? []),
    small,
    isBrief: remembered !== null,
  };
}

/** The rows of one of the small sheets; none where it is not there. */
export function smallTable<Sheet extends SheetDeclaration>(
  { small }: Pick<Caller, 'small'>,
  sheet: Sheet,
): Table<RowOf<Sheet>> {
  const snapshot = small.get(sheet.key);
  return typeof snapshot === 'object' ? readTable(sheet, snapshot) : { rows: [], issues: [] };
}

/** Whoever may open the spreadsheet may read and log a contact. */
export const anyone = (): boolean => true;
export const teamMember = ({ me }: Caller): boolean => me.name !== null || me.isAdmin;
export const administrator = ({ me }: Caller): boolean => me.isAdmin;

function sameAddress(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
