import type { Opening } from '../../app/sidebar/opening-contract';
import type { Todo } from '../../app/sidebar/today-contract';
import type { CivilDate } from '../../domain/civil-date';
import type { RenewalStage } from '../../domain/contract';
import { useSession, useTexts } from '../session/context';
import { todoKey } from './todo-key';

type ContractTodo = Extract<Todo, { readonly kind: 'contract' }>;
type FollowUpTodo = Extract<Todo, { readonly kind: 'followUp' }>;

/** The one-step saves of 오늘. What is done or put off leaves the list at once. */
export function useTodoSaves() {
  const t = useTexts();
  const { saves, newKey } = useSession();
  return {
    complete: (todo: FollowUpTodo) =>
      saves.save({
        name: 'completeFollowUp',
        input: { key: newKey(), draft: { recordId: todo.recordId } },
        about: t.saved.followUp(todo.customerName),
        patch: { opening: without(todo) },
      }),

    postpone: (todo: ContractTodo | FollowUpTodo, until: CivilDate, reason: string, slot: string) =>
      saves.save({
        name: 'postpone',
        input: {
          key: newKey(),
          draft:
            todo.kind === 'contract'
              ? { what: 'contract', id: todo.contractId, until, reason }
              : { what: 'followUp', id: todo.recordId, until, reason },
        },
        about: t.saved.postponed(todo.customerName, until),
        slot,
        patch: { opening: without(todo) },
      }),

    setStage: (
      todo: ContractTodo,
      draft: { stage: RenewalStage; lossReason: string; lossDetail: string },
      slot?: string,
    ) =>
      saves.save({
        name: 'setStage',
        input: { key: newKey(), draft: { contractId: todo.contractId, ...draft } },
        about: t.saved.stage(todo.customerName, t.stage[draft.stage]),
        ...(slot === undefined ? {} : { slot }),
        patch: {
          opening: draft.stage === 'lost' ? without(todo) : replacing(todo, { ...todo, stage: draft.stage }),
        },
      }),
  };
}

function without(gone: Todo): (opening: Opening) => Opening {
  const key = todoKey(gone);
  return (opening) => ({ ...opening, todos: opening.todos.filter((todo) => todoKey(todo) !== key) });
}

function replacing(old: Todo, next: Todo): (opening: Opening) => Opening {
  const key = todoKey(old);
  return (opening) => ({
    ...opening,
    todos: opening.todos.map((todo) => (todoKey(todo) === key ? next : todo)),
  });
}
