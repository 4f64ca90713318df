import type { Opening } from '../../app/sidebar/opening-contract';
import type { DutyTodo } from './duty-actions';

/** The opening without a duty that has just been seen to. */
export function withoutDuty(duty: DutyTodo['duty'], id: string): (opening: Opening) => Opening {
  return (opening) => ({
    ...opening,
    todos: opening.todos.filter((todo) => todo.kind !== 'duty' || todo.duty !== duty || todo.id !== id),
  });
}
