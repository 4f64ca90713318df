// What the hourly run reads of the long sheets.
import { daysBetween } from '../domain/civil-date';
import { careLog } from '../sheets/care-log';
import { type Cell, cellText } from '../sheets/cell';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import type { SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';
import { logPart } from './log-memory';
import type { Moment, Part } from './ports';

/** What groups, types and stages are proposed from, and where they stand: worked out some times a day. */
export const careColumns = [
  'careGroup',
  'careStage',
  'source',
  'referrerId',
  'needs',
  'preferredChannel',
  'groupProposal',
  'groupReason',
  'typeProposal',
  'typeReason',
  'stageProposal',
  'stageGaps',
  'stageSince',
  'stageHistory',
  'referrals',
] as const satisfies readonly (keyof typeof customers.columns)[];

type Turn = readonly [SheetDeclaration, readonly string[]];

const careTurn: Turn = [customers, careColumns];

/**
 * Columns that no other job reads and 상태 점검 looks at: at each run of an afternoon, after the day's own work, those
 * of one line, in turn.
 */
const turns: readonly Turn[] = [
  [contractLedger, ['vat']],
  careTurn,
  // Looked at together: whether a higher price was agreed to.
  [contractLedger, ['itemKind', 'priceConsentOn', 'raisedFrom']],
];

/** Read at every run while a higher fee is kept in it. */
const risen: Turn = [contractLedger, ['raisedFrom']];

const AFTERNOON = 12;

/** Columns in which nothing can be wrong that a job would see. */
const unread: readonly Turn[] = [
  [contractLedger, ['lossDetail', 'originalStatus', 'priceConsentHow', 'modifiedAt', 'modifiedBy']],
  [customers, ['interests', 'ageBand', 'gender', 'preference', 'modifiedAt', 'modifiedBy']],
];

interface Wanted {
  /** Whether all customers are to be looked at, whoever's turn it is. */
  readonly care: boolean;
  /** Whether higher fees may be kept in the ledger. */
  readonly rises: boolean;
  /** Whether nothing is known of any row yet, so that all columns are needed of all. */
  readonly all: boolean;
}

export function teamParts({ date, time }: Moment, wanted: Wanted): ReadonlyMap<string, Part> {
  // 25 a day: runs at one hour of the day only come to all turns too.
  const hour = Number(time.slice(0, 2));
  const run = daysBetween('2000-01-01', date) * 25 + hour;
  const turn = wanted.care ? careTurn : (hour >= AFTERNOON && turns[run % turns.length]) || null;
  const asked = [...(turn ? [turn] : []), ...(wanted.rises ? [risen] : [])];
  if (wanted.all) return new Map([[careLog.key, logPart(run, date)]]);
  return new Map([
    [contractLedger.key, identifiedPart(contractLedger, asked)],
    [customers.key, identifiedPart(customers, asked)],
    [careLog.key, logPart(run, date)],
  ]);
}

/** The columns that tell torn rows from whole ones, of all rows of the log. */
export const logIdentities: ReadonlyMap<string, Part> = new Map([
  [
    careLog.key,
    {
      columns: [...careLog.identity, 'fingerprint'],
      first: careLog.identity,
      last: 'fingerprint',
      isProbed: false,
      known: (cells) => cells,
      share: null,
      until: null,
      piece: null,
    },
  ],
]);

function identifiedPart(sheet: SheetDeclaration, asked: readonly Turn[]): Part {
  const columns = (list: readonly Turn[]) => list.flatMap(([one, some]) => (one === sheet ? some : []));
  const left = new Set([...columns(unread), ...columns(turns)]);
  for (const column of columns(asked)) left.delete(column);
  return {
    columns: Object.keys(sheet.columns).filter((column) => !left.has(column)),
    // A row that moved in between, or was changed since the last run, does not fit its fingerprint.
    first: sheet.identity,
    last: 'fingerprint',
    isProbed: false,
    known: (cells) => (isIdentified(sheet, cells) ? cells : null),
    share: null,
    until: null,
    piece: null,
  };
}

function isIdentified(sheet: SheetDeclaration, cells: Readonly<Record<string, Cell>>): boolean {
  const fingerprint = cellText(cells.fingerprint ?? '');
  return fingerprint !== '' && fingerprint === identityOf(sheet, cells);
}
