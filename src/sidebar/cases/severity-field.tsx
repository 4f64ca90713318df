import type { Severity } from '../../domain/policy/codes';
import { Chips } from '../controls/chips';
import { useAnswer } from '../pages/use-answer';
import { useOpening, useSession, useTexts } from '../session/context';
import { momentInWords, severities } from './case-words';

interface SeverityProps {
  readonly channel: string;
  readonly value: Severity;
  readonly onChange: (severity: Severity) => void;
  /** What is said before the deadlines. */
  readonly help?: string;
}

/** How urgent it is, and which deadlines will hold. */
export function SeverityField({ channel, value, onChange, help }: SeverityProps) {
  const t = useTexts();
  const session = useSession();
  const { language } = useOpening();
  const asked = useAnswer(`deadlines ${channel} ${value}`, () =>
    session.client.caseDeadlines({ channel, severity: value }),
  );
  const due = asked.state === 'here' ? asked.value : null;
  const lines = (['firstResponse', 'resolution'] as const).flatMap((what) => {
    const moment = due?.[what];
    if (!moment) return [];
    return [`${t.cases.target[what]} ${t.cases.due(momentInWords(moment, language))}`];
  });
  return (
    <Chips
      label={t.cases.severity.label}
      isRequired
      help={
        <>
          {help}
          {lines.map((line) => (
            <span key={line} class="fact-line figures">
              {line}
            </span>
          ))}
        </>
      }
      choices={severities.map((severity, index) => ({
        value: severity,
        label: t.cases.severity.words[severity],
        digit: String(index + 1),
      }))}
      value={value}
      onChange={(chosen) => {
        const severity = severities.find((one) => one === chosen);
        if (severity !== undefined) onChange(severity);
      }}
    />
  );
}
