import type { Todo } from '../../app/sidebar/today-contract';
import type { IconName } from '../controls/icon';
import type { PageName } from '../pages/page-names';

export type DutyTodo = Extract<Todo, { readonly kind: 'duty' }>;

export interface TodoAction {
  readonly icon: IconName;
  readonly label: string;
  readonly run: () => void;
}

/** The page on which a kind of duty is seen to, where it has one. */
export const dutyPages: Readonly<Partial<Record<DutyTodo['duty'], PageName>>> = {
  planStep: 'plans',
  month: 'month',
  review: 'policy',
  acknowledgement: 'policy',
  training: 'programmes',
  case: 'cases',
  resolution: 'cases',
};
