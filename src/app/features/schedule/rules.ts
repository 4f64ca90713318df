import type { GroupRules } from '../../../domain/care-group';
import type { TypeRules } from '../../../domain/customer-type';
import type { Policy } from '../../../domain/policy/articles';

/** The thresholds of the proposed groups, as 관리 규정 has them. */
export function groupRules(policy: Policy): GroupRules {
  return {
    negativeDays: policy['careGroup.negativeDays'],
    negativeComplaints: policy['careGroup.negativeComplaints'],
    stoppedDays: policy['careGroup.stoppedDays'],
    loyalRenewals: policy['careGroup.loyalRenewals'],
    loyalYears: policy['careGroup.loyalYears'],
    loyalReferrals: policy['careGroup.loyalReferrals'],
    demandDays: policy['careGroup.demandDays'],
    demandContacts: policy['careGroup.demandContacts'],
    demandPurchases: policy['careGroup.demandPurchases'],
    undecidedContacts: policy['careGroup.undecidedContacts'],
    undecidedDays: policy['careGroup.undecidedDays'],
  };
}

/** The thresholds of the proposed types. */
export function typeRules(policy: Policy): TypeRules {
  return {
    vipYearlyValue: policy['customerType.vipYearlyValue'],
    vipYears: policy['customerType.vipYears'],
    newDays: policy['customerType.newDays'],
  };
}
