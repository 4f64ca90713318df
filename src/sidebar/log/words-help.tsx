import { careChannels, codeOf } from '../../domain/policy/codes';
import { forbiddenIn } from '../../domain/policy/forbidden';
import type { ForbiddenExpression } from '../../domain/policy/value-kinds';
import type { LogDraft } from './log-draft';

/** On these channels the content is what the customer reads. */
const written = ['email', 'chat', 'text', 'social'] as const;

/** Says softly that a text to a customer has an expression that the team does not use, and what to write instead. */
export function wordsHelp(
  { channel, content }: Pick<LogDraft, 'channel' | 'content'>,
  forbidden: readonly ForbiddenExpression[],
  say: (text: string) => string,
) {
  const code = codeOf(careChannels, channel);
  const isRead = written.some((one) => one === code);
  const found = isRead ? forbiddenIn(content, forbidden) : [];
  if (found.length === 0) return undefined;
  return (
    <span role="status">
      {found.map(({ text, better }) => (
        <span key={text} class="facts">
          {`${say(text)} ${better}`.trim()}
        </span>
      ))}
    </span>
  );
}
