import type { Severity } from '../../domain/policy/codes';
import { severities } from './case-words';

/** What a contact form says of complaints, as typed. */
interface Typed {
  readonly category: string;
  /** '5' … '1'. */
  readonly satisfaction: string;
  readonly severity: string;
}

const COMPLAINTS: readonly string[] = ['불만', 'Complaint'];

/** Whether what is written is a complaint, by its class or its answer: it opens a case. */
export function opensCase({ category, satisfaction }: Typed): boolean {
  return COMPLAINTS.includes(category) || satisfaction === '1' || satisfaction === '2';
}

export function severityOf({ severity }: Typed): Severity {
  return severities.find((one) => one === severity) ?? 'normal';
}
