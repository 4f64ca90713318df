import type { PlanView, StepView } from '../../app/sidebar/plans-contract';
import type { SidebarMessages } from '../../messages/sidebar-messages';

/** Where the form for a new plan is open. */
export const NEW_PLAN = 'new';

type Verdict = NonNullable<PlanView['verdict']>;

/** The state colour of a verdict and of a step; the word stands beside it. */
export const verdictLook: Readonly<Record<Verdict, string>> = {
  ahead: 'scheduled',
  noData: 'terminated',
  onTrack: 'active',
  behind: 'expiring',
  reached: 'renewed',
  missed: 'expired',
};

export const stepLook: Readonly<Record<StepView['state'], string>> = {
  waiting: 'scheduled',
  running: 'active',
  soon: 'expiring',
  late: 'expired',
  done: 'renewed',
  dropped: 'terminated',
};

/** Names a plan among the others, also as the place of its page. */
export function planKey({ name, period }: PlanView): string {
  return `${period.start ?? ''} ${name}`;
}

/** `재계약률 90% 이상`; '' for a plan of steps only. */
export function goalText({ goal }: PlanView, { plans: t }: SidebarMessages): string {
  return goal === null ? '' : t.goal(t.figures[goal.figure], goal.target, t.directions[goal.direction]);
}

export function periodText({ period: { start, end } }: PlanView, { plans: t }: SidebarMessages): string {
  return start === null && end === null ? t.noPeriod : t.period(start ?? '', end ?? '');
}
