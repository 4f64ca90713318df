import type { CaseLine } from '../../app/sidebar/cases-contract';
import { useTexts } from '../session/context';

const order: readonly CaseLine['step'][] = ['received', 'checked', 'inWork', 'replied', 'closed'];

/** The five steps with the one it stands at. */
export function CaseSteps({ step }: { readonly step: CaseLine['step'] }) {
  const { cases: t } = useTexts();
  const at = order.indexOf(step);
  return (
    <ol class="steps" aria-label={t.steps.label}>
      {order.map((one, index) => (
        <li
          key={one}
          class={index < at ? 'done' : index === at ? 'now' : ''}
          aria-current={index === at ? 'step' : undefined}
        >
          {t.steps[one]}
        </li>
      ))}
    </ol>
  );
}
