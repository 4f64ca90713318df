import type { Todo } from '../../app/sidebar/today-contract';
import { daysBetween } from '../../domain/civil-date';
import { formatDate, formatDaysLeft, formatWon } from '../../messages/formats';
import { useOpening, useTexts } from '../session/context';

/** Why something is to be done now: `23일 남음 · 프리미엄 · 월 100,000원`. */
export function useWhy(todo: Todo): readonly string[] {
  const t = useTexts();
  const { language, me, today } = useOpening();
  const manager =
    todo.manager === null ? [t.today.noManager] : todo.manager === me.name ? [] : [todo.manager];
  const automatic = ({
    step,
    due,
  }: NonNullable<Extract<Todo, { readonly kind: 'contract' }>['automatic']>) => [
    t.today.automatic[step](formatDate(due, language)),
    ...(step === 'decline' ? [formatDaysLeft(daysBetween(today, due), language)] : []),
  ];
  switch (todo.kind) {
    case 'contract':
      return [
        ...(todo.automatic === null ? [formatDaysLeft(todo.daysLeft, language)] : automatic(todo.automatic)),
        todo.service,
        ...(todo.monthlyValue === null ? [] : [t.contract.monthly(formatWon(todo.monthlyValue, language))]),
        ...(todo.stage === null ? [] : [t.stage[todo.stage]]),
        ...(todo.nextActionOn === null ? [] : [t.today.nextAction(todo.nextActionOn)]),
        ...manager,
      ];
    case 'followUp':
      return [formatDaysLeft(todo.daysLeft, language), todo.text, ...manager];
    case 'duty':
      return [
        todo.duty === 'priceConsent' ? '' : formatDaysLeft(todo.daysLeft, language),
        todo.text,
        todo.channel ?? '',
        ...manager,
      ];
    case 'missing':
      return [todo.what, todo.contractId, ...manager];
  }
}
