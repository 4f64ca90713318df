import { type CivilMoment, parseMoment } from '../../../domain/civil-moment';
import type { LogRow } from '../../../sheets/care-log';
import type { CaseRow } from '../../../sheets/cases';
import type { Placed } from '../../../sheets/declaration';
import { firstContactAfter } from './open-cases';
import type { CaseRules } from './service';

/** Times that were left blank and that the log, or the row's own step, tells; what a person wrote there stays. */
export function timesToFill(
  row: CaseRow,
  entries: readonly Placed<LogRow>[],
  rules: CaseRules,
  now: CivilMoment,
): Partial<CaseRow> {
  const { receivedAt, step } = row;
  if (receivedAt === null) return {};
  const filled: { -readonly [Key in 'firstRespondedAt' | 'resolvedAt' | 'closedAt']?: CivilMoment } = {};
  if (row.firstRespondedAt === null && step !== 'closed') {
    const contact = firstContactAfter(receivedAt, entries, row.recordId, rules, now);
    if (contact !== null) filled.firstRespondedAt = contact;
  }
  const changedAt = parseMoment(row.modifiedAt ?? '') ?? now;
  const at = changedAt < receivedAt ? now : changedAt;
  if ((step === 'replied' || step === 'closed') && row.resolvedAt === null) filled.resolvedAt = at;
  if (step === 'closed' && row.closedAt === null) filled.closedAt = at;
  return filled;
}
