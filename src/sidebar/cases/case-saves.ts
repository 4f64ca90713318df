import type { CaseLine, CaseStepDraft } from '../../app/sidebar/cases-contract';
import { useSession, useTexts } from '../session/context';

/** The saves of one case. */
export function useCaseSaves({ caseId, customerName, step: from }: CaseLine) {
  const { cases: t } = useTexts();
  const { saves, newKey } = useSession();
  const name = customerName || caseId;
  const nothing = { cause: '', solution: '', prevention: '', satisfaction: null };
  return {
    answer: () =>
      saves.save({
        name: 'answerCase',
        input: { key: newKey(), draft: { caseId } },
        about: t.saved.answered(name),
      }),
    step: (
      to: CaseLine['step'],
      more: Omit<CaseStepDraft, 'caseId' | 'from' | 'to'> = nothing,
      slot?: string,
    ) =>
      saves.save({
        name: 'stepCase',
        input: { key: newKey(), draft: { caseId, from, to, ...more } },
        about: t.saved.step(name, t.steps[to]),
        ...(slot === undefined ? {} : { slot }),
      }),
    wait: (isWaiting: boolean) =>
      saves.save({
        name: 'waitInCase',
        input: { key: newKey(), draft: { caseId, isWaiting } },
        about: isWaiting ? t.saved.waits(name) : t.saved.resumed(name),
      }),
    reopen: (reason: string, slot: string) =>
      saves.save({
        name: 'reopenCase',
        input: { key: newKey(), draft: { caseId, reason } },
        about: t.saved.reopened(name),
        slot,
      }),
  };
}
