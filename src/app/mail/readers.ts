import { isEmail } from '../../domain/email';
import type { TeamBook } from '../team-book';

/** Someone who gets mails: one per address, with every name that goes by it. */
export interface Reader {
  readonly email: string;
  readonly names: readonly string[];
  readonly isAdmin: boolean;
}

/** The people in use with a usable e-mail, one per address. */
export function readersOf(team: Pick<TeamBook, 'managers'>): Reader[] {
  const readers = new Map<string, { email: string; names: string[]; isAdmin: boolean }>();
  for (const { row } of team.managers.rows) {
    const email = row.email?.trim() ?? '';
    if (row.name === null || row.inUse === false || !isEmail(email)) continue;
    const reader = readers.get(email.toLowerCase()) ?? { email, names: [], isAdmin: false };
    reader.names.push(row.name);
    reader.isAdmin ||= row.role === 'admin';
    readers.set(email.toLowerCase(), reader);
  }
  return [...readers.values()];
}
