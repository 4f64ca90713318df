import type { Todo } from '../../app/sidebar/today-contract';

/** Names a thing to do among the others. */
export function todoKey(todo: Todo): string {
  if (todo.kind === 'duty') return `${todo.kind} ${todo.duty} ${todo.id}`;
  return todo.kind === 'followUp' ? `followUp ${todo.recordId}` : `${todo.kind} ${todo.contractId}`;
}

/** Where the drafts of a row's panels lie. */
export function panelSlot(panel: 'stage' | 'postpone', todo: Todo): string {
  return `today/${panel} ${todoKey(todo)}`;
}
