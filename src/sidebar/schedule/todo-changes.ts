import type { CivilDate } from '../../domain/civil-date';
import { formatDate } from '../../messages/formats';
import { useOpening, useSession, useTexts } from '../session/context';
import { withoutDuty } from '../today/without-duty';

/** A to-do of 관리 일정, wherever it is shown. */
export interface ScheduledTodo {
  readonly todoId: string;
  readonly name: string;
}

/** The one-step saves of a to-do; it leaves 오늘 at once. */
export function useTodoChanges() {
  const { schedule } = useTexts();
  const { language } = useOpening();
  const { saves, newKey } = useSession();
  return {
    complete: ({ todoId, name }: ScheduledTodo) =>
      saves.save({
        name: 'completeTodo',
        input: { key: newKey(), draft: { todoId } },
        about: schedule.saved.done(name),
        patch: { opening: withoutDuty('contact', todoId) },
      }),
    skip: ({ todoId, name }: ScheduledTodo, reason: string, slot: string) =>
      saves.save({
        name: 'skipTodo',
        input: { key: newKey(), draft: { todoId, reason } },
        about: schedule.saved.skipped(name),
        slot,
        patch: { opening: withoutDuty('contact', todoId) },
      }),
    postpone: ({ todoId, name }: ScheduledTodo, until: CivilDate, reason: string, slot: string) =>
      saves.save({
        name: 'postponeTodo',
        input: { key: newKey(), draft: { todoId, until, reason } },
        about: schedule.saved.postponed(name, formatDate(until, language)),
        slot,
        patch: { opening: withoutDuty('contact', todoId) },
      }),
  };
}
