import { formatDate, formatWon } from '../../messages/formats';
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
  const days = unique(contracts.map(({ daysLeft }) => daysLeft));
  const each = (of: (contract: Contract) => string) => {
    const texts = unique(contracts.map(of));
    return texts.length === 1 ? (texts[0] ?? '') : offer.each(contracts.map(of));
  };
  const fees = contracts.map(({ row }) => (row.fee === null ? '' : formatWon(row.fee, language)));
  return {
    customer: first.customerName,
    service: servicesOf(team, contracts),
    start: each(({ term }) => day(term.start)),
    end: each(({ term }) => day(term.end)),
    left:
      days.length === 1 ? offer.left(first.daysLeft) : offer.leftEach(contracts.map((one) => one.daysLeft)),
    fee: unique(fees).length === 1 ? (fees[0] ?? '') : offer.each(fees),
    deadline: each(({ term, noticeDeadline }) => day(noticeDeadline ?? term.end)),
    contract: [{ kind: 'entries', entries: contracts.map((contract) => entryOf(team, contract)) }],
    manager: offer.listed(unique(contracts.flatMap(({ row }) => row.manager ?? []))),
    answer: businessPhone === '' ? offer.reply : offer.replyOrCall(businessPhone),
    business: businessName,
    date: day(today),
  };
}

/** The services of contracts, each named once. */
export function servicesOf({ language }: Pick<TeamBook, 'language'>, contracts: Contracts): string {
  return messages[language].renewals.offer.listed(
    unique(contracts.flatMap(({ term }) => term.service ?? [])),
  );
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
