import type { SatisfactionRow } from '../../domain/satisfaction-table';
import { formatShare } from '../../messages/formats';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { TeamBook } from '../team-book';
import type { Block, Entry } from './document';

export interface ReportView {
  readonly period: string;
  readonly summary: string;
  readonly satisfaction: readonly Block[];
}

/**
 * What the satisfaction report shows of its periods; null when none of them has figures any more.
 *
 * @param policyOn for the target: a period is judged by that of its last day
 */
export function reportView(
  rows: readonly SatisfactionRow[],
  keys: readonly string[],
  { language, policyOn }: Pick<TeamBook, 'language' | 'policyOn'>,
): ReportView | null {
  const { mail } = messages[language];
  const reported = keys.flatMap((key) => {
    const own = rows.filter(({ period }) => period.key === key);
    const overall = own.find(({ cut }) => cut === 'overall');
    return overall ? [{ overall, managers: own.filter(({ cut }) => cut === 'manager') }] : [];
  });
  const [first] = reported;
  if (!first) return null;
  const targetOf = ({ cut, period }: SatisfactionRow) =>
    cut === 'overall' ? policyOn(period.end)['satisfaction.targetCsat'] : null;
  const period = reported.map(({ overall }) => periodName(overall, language)).join(', ');
  return {
    period,
    summary: mail.reportSummary(period, {
      answers: first.overall.answers,
      csat: first.overall.csat ? formatShare(first.overall.csat.share) : '–',
    }),
    satisfaction: [
      ...reported.flatMap(({ overall, managers }): Block[] => [
        { kind: 'heading', text: periodName(overall, language) },
        {
          kind: 'entries',
          entries: [overall, ...managers].map((row) => entry(row, language, targetOf(row))),
        },
      ]),
      { kind: 'paragraph', text: mail.report.definition },
    ],
  };
}

function periodName({ period }: SatisfactionRow, language: Language): string {
  const { report } = messages[language].mail;
  return period.kind === 'week'
    ? report.week(period.key, period.start, period.end)
    : report.month(period.key);
}

function entry(row: SatisfactionRow, language: Language, target: number | null): Entry {
  const { mail, common } = messages[language];
  const { report } = mail;
  const name = row.cut === 'overall' ? common.overall : mail.lines.manager(row.item ?? common.unassigned);
  const details = [report.entries(row.entries, row.answers, formatShare(row.answerRate))];
  if (row.mean === null || row.csat === null) details.push(report.noAnswers);
  else {
    const { share, lower, upper } = row.csat;
    details.push(
      report.mean(row.mean.toFixed(2)),
      report.csat(formatShare(share), formatShare(lower), formatShare(upper)),
    );
    if (target !== null) details.push(report.target(formatShare(target), share >= target));
  }
  if (row.change) {
    const { difference, lower, upper } = row.change;
    details.push(report.change(signed(difference), signed(lower), signed(upper)));
  }
  details.push(report.verdict[row.judgement]);
  return { title: name, details, link: null };
}

function signed(share: number): string {
  return `${share > 0 ? '+' : ''}${(share * 100).toFixed(1)}%`;
}
