import { useOpening, useSession, useTexts } from '../session/context';
import { blankLog, LOG_SLOT, type LogDraft, withCustomer } from './log-draft';

/** Opens 기록 for a customer, unless something is being written there about another one. */
export function useLogging(): (
  about: { readonly customerId: string } & Partial<
    Pick<LogDraft, 'contractId' | 'category' | 'channel' | 'content'>
  >,
) => void {
  const t = useTexts();
  const session = useSession();
  const opening = useOpening();
  return ({ customerId, ...parts }) => {
    const kept = session.drafts.value(LOG_SLOT);
    session.go({ view: 'log' });
    if (kept !== null && hasWords(kept)) return session.saves.tell('log', t.log.stillWriting);
    session.drafts.set(LOG_SLOT, { ...blankLog, ...withCustomer(opening, customerId), ...parts });
  };
}

/** Whether a draft holds more than what fills itself in. */
function hasWords(kept: unknown): boolean {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    ['content', 'result', 'followUp'].some((name) => Boolean(Reflect.get(kept, name)))
  );
}
