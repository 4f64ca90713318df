import { formatDate, formatList, formatWon } from '../../messages/formats';
import { messages } from '../../messages/messages';
import type { Contract } from '../contracts';
import type { TeamBook } from '../team-book';
import type { MailScene } from './compose';
import type { Entry } from './document';
import type { Values } from './template';

type Contracts = readonly [Contract, ...Contract[]];

/** What the fields of a mail to a customer say; of several contracts each, where they differ. */
export function offerValues({ team, today }: MailScene, contracts: Contracts): Values {
  const { language, settings } = team;
  const { offer } = messages[language].renewals;
  const { businessName, businessPhone } = settings;
  const day = (date: typeof today) => formatDate(date, language);
  const [first] = contracts;
  const each = (texts: readonly string[]) =>
    unique(texts).length === 1 ? (texts[0] ?? '') : offer.each(formatList(texts, language));
  const left = contracts.map(({ daysLeft }) => daysLeft);
  return {
    customer: first.customerName,
    service: servicesOf(team, contracts),
    start: each(contracts.map(({ term }) => day(term.start))),
    end: each(contracts.map(({ term }) => day(term.end))),
    left:
      unique(left).length === 1
        ? offer.left(first.daysLeft)
        : offer.leftEach(formatList(left.map(offer.inDays), language)),
    fee: each(contracts.map(({ row }) => (row.fee === null ? '' : formatWon(row.fee, language)))),
    deadline: each(contracts.map(({ term, noticeDeadline }) => day(noticeDeadline ?? term.end))),
    contract: [{ kind: 'entries', entries: contracts.map((contract) => entryOf(team, contract)) }],
    manager: formatList(unique(contracts.flatMap(({ row }) => row.manager ?? [])), language),
    answer: businessPhone === '' ? offer.reply : offer.replyOrCall(businessPhone),
    business: businessName,
    date: day(today),
  };
}

/** The services of contracts, each named once. */
export function servicesOf({ language }: Pick<TeamBook, 'language'>, contracts: Contracts): string {
  return formatList(unique(contracts.flatMap(({ term }) => term.service ?? [])), language);
}

function entryOf({ language, services }: TeamBook, { row, term }: Contract): Entry {
  const { offer } = messages[language].renewals;
  const service = services.rows.find((one) => one.row.service === term.service)?.row;
  const cycle = row.feeCycle ?? service?.feeCycle ?? 'month';
  const fee = row.fee === null ? '' : offer.fee(formatWon(row.fee, language), offer.perCycle[cycle]);
  const span = offer.term(formatDate(term.start, language), formatDate(term.end, language));
  const manager = row.manager === null ? '' : offer.manager(row.manager);
  return { title: term.service ?? '', details: [span, fee, manager].filter(Boolean), link: null };
}

function unique<One>(all: readonly One[]): One[] {
  return [...new Set(all)];
}
