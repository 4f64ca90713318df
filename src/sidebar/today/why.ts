import type { Todo } from '../../app/sidebar/today-contract';
import { formatDaysLeft, formatWon } from '../../messages/formats';
import { useOpening, useTexts } from '../session/context';

/** Why something is to be done now: `23일 남음 · 프리미엄 · 월 100,000원`. */
export function useWhy(todo: Todo): readonly string[] {
  const t = useTexts();
  const { language, me } = useOpening();
  const manager =
    todo.manager === null ? [t.today.noManager] : todo.manager === me.name ? [] : [todo.manager];
  switch (todo.kind) {
    case 'contract':
      return [
        todo.renewsItself && todo.daysLeft < 0
          ? t.board.renewedItself
          : formatDaysLeft(todo.daysLeft, language),
        todo.service,
        ...(todo.monthlyValue === null ? [] : [t.contract.monthly(formatWon(todo.monthlyValue, language))]),
        ...(todo.stage === null ? [] : [t.stage[todo.stage]]),
        ...(todo.nextActionOn === null ? [] : [t.today.nextAction(todo.nextActionOn)]),
        ...manager,
      ];
    case 'followUp':
      return [formatDaysLeft(todo.daysLeft, language), todo.text, ...manager];
    case 'duty':
      return [formatDaysLeft(todo.daysLeft, language), todo.text, todo.channel ?? '', ...manager];
    case 'missing':
      return [todo.what, todo.contractId, ...manager];
  }
}
