import type { MailRecord } from '../apps-script/state';
import { offsetAt } from '../book/time-zone';

/** Each mail with its head and text; a text that differs only in its first line from the one before is not repeated. */
export function mailLines(mails: readonly MailRecord[], zone: string): string[] {
  let before = '';
  return mails.flatMap(({ at, to, subject, text }) => {
    const body = text.trim();
    const rest = body.slice(body.indexOf('\n') + 1);
    const lines =
      rest === before ? [`${body.split('\n')[0]}`, '(이 아래는 위 메일과 같아요)'] : body.split('\n');
    before = rest;
    return [
      '',
      `  ┌ ${wallTime(at, zone)}  받는 사람 ${to}`,
      `  │ 제목 ${subject}`,
      '  │',
      ...lines.map((line) => `  │ ${line}`.trimEnd()),
      '  └',
    ];
  });
}

function wallTime(at: string, zone: string): string {
  const instant = Date.parse(at);
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16).replace('T', ' ');
}
