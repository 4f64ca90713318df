// The proposals, reasons and gates in words.
import type { GroupReason } from '../../../domain/care-group';
import type { Gap } from '../../../domain/care-stage';
import { type CustomerType, customerTypes, type TypeReason } from '../../../domain/customer-type';
import type { CadenceGroup } from '../../../domain/policy/care-articles';
import { careGroups } from '../../../domain/policy/codes';
import type { Language } from '../../../messages/language';
import { messages } from '../../../messages/messages';
import { customers } from '../../../sheets/customers';
import { satisfactionWords } from '../../../sheets/words';

export function groupWord(group: CadenceGroup, language: Language): string {
  return group === 'other' ? messages[language].schedule.otherGroup : careGroups[group][language];
}

export function typeWord(type: CustomerType, language: Language): string {
  return customerTypes[type][language];
}

export function groupReasonText(reason: GroupReason, language: Language): string {
  const text = messages[language].schedule.groupReason;
  switch (reason.code) {
    case 'dissatisfied': {
      const points = ([5, 4, 3, 2, 1] as const).find((one) => one === reason.points) ?? 1;
      return text.dissatisfied(reason.on, satisfactionWords[points][language]);
    }
    case 'stopped':
      return text.stopped(reason.lastUse);
    case 'renewed':
      return text.renewed(reason.times);
    case 'longUse':
      return text.longUse(reason.since);
    case 'referrals':
      return text.referrals(reason.count);
    case 'hesitates':
      return text.hesitates(reason.count, reason.since);
    case 'complaints':
    case 'asks':
    case 'buys':
      return text[reason.code](reason.count, reason.days);
  }
}

export function typeReasonText(reason: TypeReason, language: Language): string {
  const text = messages[language].schedule.typeReason;
  if (reason.code === 'value') return text.value(reason.won);
  return reason.code === 'noDealings' ? text.noDealings : text[reason.code](reason.since);
}

export function gapsText(gaps: readonly Gap[], language: Language): string {
  return gaps.map((gap) => gapText(gap, language)).join(' ');
}

function gapText(gap: Gap, language: Language): string {
  const text = messages[language].schedule.gaps;
  switch (gap.code) {
    case 'incomplete':
      return text.incomplete(labelsOf(gap.columns, language));
    case 'duplicate':
      return text.duplicate(gap.customerIds.join(', '));
    case 'openProblems':
      return text.openProblems(gap.count);
    default:
      return text[gap.code];
  }
}

function labelsOf(keys: readonly string[], language: Language): string {
  return Object.entries(customers.columns)
    .filter(([key]) => keys.includes(key))
    .map(([, { label }]) => label[language])
    .join(', ');
}
