import { outbox } from '../../../src/sheets/outbox';
import { repeated } from '../repeated';
import { filledRows, textAt } from '../tabs';
import { dayOf, type Team } from '../team';

export interface OutboxLine {
  readonly key: string;
  readonly recipient: string;
  readonly state: string;
  readonly triedAt: string;
  /** What the mail tells, one JSON array a line. */
  readonly items: readonly string[];
}

/** 발송함 as it stands. */
export function outboxLines(team: Team): OutboxLine[] {
  const tab = team.tab(outbox);
  return filledRows(tab, ['key']).map((row) => {
    const [key = '', recipient = '', state = '', triedAt = '', items = ''] = [
      'key',
      'recipient',
      'state',
      'triedAt',
      'items',
    ].map((column) => textAt(tab, row, column));
    return { key, recipient, state, triedAt, items: items.split('\n').filter(Boolean) };
  });
}

/** Mails that went out twice, or without a row in 발송함, or rows that say so of mails that did not. */
export function strayMails(team: Team): string[] {
  const { mails } = team.machine.state;
  const lines = outboxLines(team);
  const texts = mails.map(({ at, to, text }) => `${dayOf(at)} ${to} ${text}`);
  const readers = new Set([...mails.map(({ to }) => to), ...lines.map(({ recipient }) => recipient)]);
  const unbalanced = [...readers].flatMap((reader) => {
    const out = mails.filter(({ to }) => to === reader).length;
    const own = lines.filter(({ recipient }) => recipient === reader);
    const sent = own.filter(({ state }) => state === '발송').length;
    // One that was tried and whose fate is unknown may have gone out.
    const maybe = own.filter(
      ({ state, triedAt }) => (state === '보류' || state === '발송 중') && triedAt !== '',
    ).length;
    return sent <= out && out <= sent + maybe
      ? []
      : [`${reader} got ${out} mails; 발송함 says ${sent} and perhaps ${maybe} more`];
  });
  return [
    ...repeated(texts).map((text) => `a mail went out twice: ${text.slice(0, 60)}`),
    ...unbalanced,
    ...repeated(lines.map(({ key }) => key)).map((key) => `발송함 has ${key} twice`),
    ...toldTwice(lines),
  ];
}

/** The same item told to the same reader in two mails that did not fail. */
function toldTwice(lines: readonly OutboxLine[]): string[] {
  const told = lines
    .filter(({ state }) => state !== '실패')
    .flatMap(({ recipient, items }) => items.map((item) => `${recipient} ${item}`));
  return repeated(told).map((one) => `told twice: ${one}`);
}
