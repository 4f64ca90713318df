import { careLog } from '../../../sheets/care-log';
import { cases } from '../../../sheets/cases';
import { customers } from '../../../sheets/customers';
import type { Feature } from '../feature';
import { caseDuties } from './duties';
import { keepCases } from './keep-cases';
import { caseRules } from './service';

/** 불만·요청: cases from receipt to closing, with their deadlines. */
export const casesFeature: Feature = {
  job: 'keepCases',
  needs: [
    [cases, ['caseId', 'receivedAt', 'customerId', 'content', 'step', 'firstRespondedAt', 'recordId']],
    [careLog, ['date', 'customerId', 'category', 'satisfaction', 'recordId', 'caseId']],
    [customers, ['customerId', 'name']],
  ],
  refresh: (scene) => keepCases(scene, caseRules(scene.team)),
  dutyColumns: [
    [
      cases,
      [
        'caseId',
        'receivedAt',
        'customerId',
        'customerName',
        'channel',
        'kind',
        'severity',
        'content',
        'step',
        'manager',
        'firstRespondedAt',
        'resolvedAt',
        'pauses',
        'closedAt',
      ],
    ],
  ],
  duties: (scene) => caseDuties(scene, caseRules(scene)),
};
