import type { ContractStatus } from '../../domain/contract';
import { useTexts } from '../session/context';

/** The state of a contract as a coloured word. */
export function StateChip({ status }: { readonly status: ContractStatus }) {
  const t = useTexts();
  return <span class={`state ${status}`}>{t.status[status]}</span>;
}
