import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { Placed } from '../../sheets/declaration';
import type { OutboxRow } from '../../sheets/outbox';
import { statusWords } from '../../sheets/words';
import type { Contract } from '../contracts';
import { type Item, parseItems, printItems, withMoreItems } from '../outbox-items';
import { type Moment, momentText } from '../ports';
import type { TeamBook } from '../team-book';
import type { Reader } from './readers';

/** A mail that was decided on: one reader, one key, what it tells. */
export interface Queued {
  readonly key: string;
  readonly reader: Reader;
  readonly items: readonly Item[];
  /** The reader's mail of an earlier day that has not gone out yet and takes the items along. */
  readonly waiting: Placed<OutboxRow> | null;
}

/** Whether 발송함 has a row with this key. */
export function isQueued(team: TeamBook, key: string): boolean {
  return team.outbox.rows.some(({ row }) => row.key === key);
}

/** The row of 발송함 for a mail, as it is to stand, with what it tells in words that a person can read. */
export function outboxRow(
  { key, reader, items, waiting }: Queued,
  contracts: ReadonlyMap<string, Contract>,
  now: Moment,
  team: TeamBook,
): OutboxRow {
  const earlier = waiting?.row.items ?? '';
  const all = [...parseItems(earlier), ...items];
  const ids = all.flatMap((item) =>
    'contractId' in item ? [item.contractId] : 'recordId' in item ? [item.recordId] : [],
  );
  const names = ids.map((id) => contracts.get(id)?.customerName ?? '').filter(Boolean);
  const { common } = messages[team.language];
  const brief = (texts: readonly string[]) => {
    const unique = [...new Set(texts)];
    return unique.length <= 5
      ? unique.join(', ')
      : `${unique.slice(0, 5).join(', ')} ${common.andMore(unique.length - 5)}`;
  };
  const told = {
    customers: brief(names) || null,
    contracts: brief(ids) || null,
    stages: brief(all.map((item) => stageWord(item, team.language))) || null,
  };
  if (waiting) return { ...waiting.row, ...told, items: withMoreItems(earlier, items, now.date) };
  return {
    key,
    mailClass: 'internal',
    ...told,
    recipient: reader.email,
    subject: null,
    state: 'queued',
    queuedAt: momentText(now),
    triedAt: null,
    sentAt: null,
    error: null,
    items: printItems(items),
  };
}

function stageWord(item: Item, language: Language): string {
  if (item.kind === 'stage' || item.kind === 'offer') return `D-${item.stage}`;
  if (item.kind === 'period') return item.key;
  if (item.kind === 'duty') return `${item.id} ${item.due}`;
  return item.kind === 'lapse' ? statusWords.expired[language] : item.due;
}
