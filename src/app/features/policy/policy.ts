import { policy } from '../../../sheets/policy';
import { programmes } from '../../../sheets/programmes';
import type { Feature } from '../feature';
import { keepPolicy } from './keep-policy';
import { policyDuties } from './policy-duties';

/** 관리 규정: versions of articles, their reviews, and who has acknowledged them. */
export const policyFeature: Feature = {
  job: 'keepPolicy',
  needs: [[policy, ['name', 'text', 'value', 'version', 'inForceFrom', 'key', 'policyId']]],
  refresh: keepPolicy,
  dutyColumns: [
    [policy, Object.keys(policy.columns)],
    [programmes, Object.keys(programmes.columns)],
  ],
  duties: policyDuties,
};
