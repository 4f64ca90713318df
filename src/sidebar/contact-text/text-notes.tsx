import { forbiddenIn } from '../../domain/policy/forbidden';
import { textLength } from '../../domain/text-length';
import { useOpening, useTexts } from '../session/context';

interface TextNotesProps {
  readonly text: string;
  readonly isCall: boolean;
  readonly blank: readonly string[];
}

/** What to know of a text before it is copied: its length, what is blank in it, and what the team does not say. */
export function TextNotes({ text, isCall, blank }: TextNotesProps) {
  const t = useTexts();
  const { guidance } = useOpening();
  const { bytes, kind, most, unsure } = textLength(text);
  const found = forbiddenIn(text, guidance.forbidden);
  return (
    <>
      {!isCall && (
        <span class={kind === 'tooLong' ? 'note wrong figures' : 'note figures'}>
          {t.contactTexts.length[kind](bytes, most)}
        </span>
      )}
      {!isCall && unsure.length > 0 && <span class="note">{t.contactTexts.unsure(unsure.join(' '))}</span>}
      {blank.length > 0 && (
        <>
          <span class="note wrong">{t.contactTexts.blank(blank.join(', '))}</span>
          <span class="note">{t.contactTexts.blankHelp}</span>
        </>
      )}
      <span role="status">
        {found.map((expression) => (
          <span key={expression.text} class="note wrong">
            {`${t.policy.forbidden(expression.text)} ${expression.better}`.trim()}
          </span>
        ))}
      </span>
    </>
  );
}
