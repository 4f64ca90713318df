// What a digest shows its reader: new items by kind, then what is still open.
import { type CivilDate, daysBetween } from '../../domain/civil-date';
import { isRenewalCommitted } from '../../domain/contract';
import { formatDate, formatDaysLeft, formatDday, formatWon } from '../../messages/formats';
import { messages } from '../../messages/messages';
import type { Messages } from '../../messages/shape';
import { careLog, type LogRow } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import type { Placed } from '../../sheets/declaration';
import type { Contract } from '../contracts';
import type { Duty } from '../features/duty';
import type { Item } from '../outbox-items';
import type { Book } from '../ports';
import type { TeamBook } from '../team-book';
import type { Block, Entry } from './document';
import type { Reader } from './readers';
import { type Standing, standingOf } from './standing';

export interface DigestView {
  readonly news: readonly Block[];
  readonly open: readonly Block[];
  readonly summary: string;
}

interface Line {
  /** As it reads. */
  readonly heading: string;
  readonly manager: string | null;
  /** Days to the end or to the due day, for the order and the subject. */
  readonly days: number;
  readonly what: 'contract' | 'followUp' | 'case' | 'duty';
  readonly name: string;
  readonly entry: Entry;
}

type Heading = keyof Messages['mail']['headings'];

interface Scene {
  readonly team: TeamBook;
  readonly contracts: readonly Contract[];
  readonly duties: readonly Duty[];
  readonly today: CivilDate;
  readonly book: Pick<Book, 'linkTo'>;
}

/** More than this would not fit into Google's 200 KB for a mail body. */
const MOST_NEW_ENTRIES = 150;
const MOST_OPEN_ENTRIES = 50;

/** Null when nothing of what the mail was to tell still stands. */
export function digestView(scene: Scene, reader: Reader, items: readonly Item[]): DigestView | null {
  const standing = standingOf(scene.team, scene.contracts, scene.duties);
  // Of a mail that waited or failed, several items may be of the same contract: it is told once, as it stands now.
  const told = new Map<string, Line>();
  for (const item of items) {
    const line = newLine(scene, standing, item);
    if (line) told.set(idOf(item), line);
  }
  const lines = [...told.values()];
  if (lines.length === 0) return null;
  const text = messages[scene.team.language].mail;
  const isMine = ({ manager }: Line) => manager !== null && reader.names.includes(manager);
  const shown = lines.sort(byUrgency).slice(0, MOST_NEW_ENTRIES);
  const mine = shown.filter(isMine);
  const others = shown.filter((line) => !isMine(line));
  const news =
    mine.length > 0 && others.length > 0
      ? [...sections(mine, text.part.mine), ...sections(others, text.part.team)]
      : sections(shown, null);
  const open = openLines(scene, items)
    .filter((line) => reader.isAdmin || isMine(line))
    .sort(byUrgency);
  return {
    news: [...news, ...restNote(scene, lines.length - MOST_NEW_ENTRIES)],
    open: [
      ...sections(open.slice(0, MOST_OPEN_ENTRIES), null),
      ...restNote(scene, open.length - MOST_OPEN_ENTRIES),
    ],
    summary: summary(lines, text),
  };
}

function newLine(scene: Scene, { contractOf, followUpOf, dutyOf }: Standing, item: Item): Line | null {
  const duty = dutyOf(item);
  if (duty) return dutyLine(scene, duty, messages[scene.team.language].mail.duties[duty.kind]);
  const followUp = followUpOf(item);
  if (followUp && item.kind === 'followUp') {
    return followUpLine(scene, followUp, item.what === 'due' ? 'followUpDue' : 'followUpOverdue');
  }
  const contract = contractOf(item);
  if (!contract) return null;
  if (contract.status === 'expired') return contractLine(scene, contract, 'lapse');
  const isCommitted = isRenewalCommitted(contract.term, false);
  return contractLine(scene, contract, isCommitted ? 'committed' : 'stage');
}

function idOf(item: Item): string {
  if (item.kind === 'duty') return `${item.of} ${item.id}`;
  return 'contractId' in item ? item.contractId : 'recordId' in item ? item.recordId : '';
}

function openLines(scene: Scene, told: readonly Item[]): Line[] {
  const toldIds = new Set(told.map(idOf));
  const contracts = scene.contracts
    .filter(
      ({ status, term }) => status === 'expiring' && term.renewalStage !== 'lost' && !toldIds.has(term.id),
    )
    .map((contract) => contractLine(scene, contract, 'open'));
  const followUps = scene.team.log.rows
    .filter(
      ({ row }) => row.followUpBy !== null && row.followedUpOn === null && !toldIds.has(row.recordId ?? ''),
    )
    .filter(({ row }) => (row.followUpBy ?? '') <= scene.today)
    .map((placed) => followUpLine(scene, placed, 'open'));
  const heading = messages[scene.team.language].mail.headings.open;
  const duties = scene.duties
    .filter(({ kind, id, stage }) => stage !== 'soon' && !toldIds.has(`${kind} ${id}`))
    .map((duty) => dutyLine(scene, duty, heading));
  return [...contracts, ...followUps, ...duties];
}

function dutyLine({ team, today, book }: Scene, duty: Duty, heading: string): Line {
  const { mail, common } = messages[team.language];
  const { kind, due, manager, name, id, details, sheet, at } = duty;
  // Where a line names the deadline to the minute, its day is not said again.
  const isDueSaid = details.some((line) => line.includes(due));
  return {
    heading,
    manager,
    days: daysBetween(today, due),
    what: kind === 'case' || kind === 'resolution' ? 'case' : 'duty',
    name,
    entry: {
      title: `${name} (${id})`,
      details: [
        ...details,
        [
          isDueSaid ? '' : mail.lines.due(formatDate(due, team.language)),
          mail.lines.manager(manager ?? common.noManager),
        ]
          .filter(Boolean)
          .join(' · '),
      ],
      link: { label: mail.lines.dutyLink(sheet.title[team.language]), url: book.linkTo(sheet, at) },
    },
  };
}

function contractLine({ team, book }: Scene, contract: Contract, heading: Heading): Line {
  const { mail, nextStep, common } = messages[team.language];
  const { row, term, daysLeft, monthlyValue } = contract;
  const step =
    heading === 'lapse'
      ? nextStep.lapsed
      : term.renewalStage === 'lost' || isRenewalCommitted(term, false)
        ? nextStep.committed(term.id)
        : nextStep[stepOf(term.renewalStage)];
  const facts = mail.lines.contract({
    service: term.service ?? '',
    end: formatDate(term.end, team.language),
    left: formatDaysLeft(daysLeft, team.language),
  });
  const details = [
    monthlyValue === null ? facts : `${facts} · ${mail.lines.value(formatWon(monthlyValue, team.language))}`,
    [mail.lines.manager(row.manager ?? common.noManager), contract.phone].filter(Boolean).join(' · '),
    row.nextActionOn === null ? '' : mail.lines.nextAction(formatDate(row.nextActionOn, team.language)),
    row.memo ?? '',
    `→ ${step}`,
  ];
  return {
    heading: mail.headings[heading],
    manager: row.manager,
    days: daysLeft,
    what: 'contract',
    name: contract.customerName,
    entry: {
      title: `${contract.customerName} (${term.id})`,
      details: details.filter(Boolean),
      link: { label: mail.lines.link, url: book.linkTo(contractLedger, contract.at) },
    },
  };
}

function stepOf(
  stage: Contract['term']['renewalStage'],
): 'none' | 'target' | 'informed' | 'consulting' | 'proposed' {
  return stage === null || stage === 'committed' || stage === 'lost' ? 'none' : stage;
}

function followUpLine({ team, today, book }: Scene, placed: Placed<LogRow>, heading: Heading): Line {
  const { mail, nextStep, common } = messages[team.language];
  const { row, at } = placed;
  const due = row.followUpBy ?? today;
  return {
    heading: mail.headings[heading],
    manager: row.manager,
    days: daysBetween(today, due),
    what: 'followUp',
    name: row.customerName ?? '',
    entry: {
      title: `${row.customerName ?? ''} (${row.recordId ?? ''})`,
      details: [
        row.followUp ?? row.content ?? '',
        `${mail.lines.due(formatDate(due, team.language))} · ${mail.lines.manager(row.manager ?? common.noManager)}`,
        `→ ${nextStep.followUp}`,
      ].filter(Boolean),
      link: { label: mail.lines.logLink, url: book.linkTo(careLog, at) },
    },
  };
}

/** Sections stand in the order of their most urgent line: the first card is the one that the subject names. */
function sections(lines: readonly Line[], part: string | null): Block[] {
  const headings = [...new Set(lines.map((line) => line.heading))];
  return headings.flatMap((heading): Block[] => {
    const entries = lines.filter((line) => line.heading === heading).map(({ entry }) => entry);
    const title = part === null ? heading : `${part} · ${heading}`;
    return [
      { kind: 'heading', text: `${title} (${entries.length})` },
      { kind: 'entries', entries },
    ];
  });
}

function restNote({ team }: Scene, rest: number): Block[] {
  return rest > 0 ? [{ kind: 'paragraph', text: messages[team.language].common.andMore(rest) }] : [];
}

/** What ends or falls due soonest first; what has ended already after it, the latest first. */
function byUrgency(a: Line, b: Line): number {
  return (
    Number(a.days < 0) - Number(b.days < 0) ||
    Math.abs(a.days) - Math.abs(b.days) ||
    (a.name < b.name ? -1 : 1)
  );
}

function summary(lines: readonly Line[], text: Messages['mail']): string {
  const first = lines.find(({ what }) => what === 'contract') ?? lines[0];
  const count = (of: Line['what']) => lines.filter(({ what }) => what === of).length;
  return text.digestSummary({
    contracts: count('contract'),
    followUps: count('followUp'),
    cases: count('case'),
    duties: count('duty'),
    first: first?.name ?? '',
    dday: first?.what === 'contract' ? formatDday(first.days) : '',
  });
}
