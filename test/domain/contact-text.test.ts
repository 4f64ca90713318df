import {
  type ContactReason,
  contactMeans,
  contactTextKeys,
  firstText,
  fittingTexts,
  renewalWord,
} from '../../src/domain/contact-text';
import type { ContractTerm } from '../../src/domain/contract';

const term: ContractTerm = {
  id: 'K-2023-0003',
  customerId: '1003',
  service: '프리미엄 서비스',
  start: '2023-12-01',
  end: '2024-11-30',
  terminatedOn: null,
  pausedFrom: null,
  pausedUntil: null,
  renewalStage: null,
  previousId: null,
  memo: '',
};

test.each([
  ['', 'unknown'],
  ['전화', 'call'],
  ['문자', 'message'],
  ['채팅', 'message'],
  ['소셜 미디어', 'message'],
  ['카카오톡', 'message'],
  ['카톡 채널', 'message'],
  ['Text message', 'message'],
  ['영상 통화', 'call'],
  ['이메일', 'other'],
  ['방문', 'other'],
  ['대면', 'other'],
  ['워크숍', 'other'],
  ['팩스', 'other'],
] as const)('%j is a %s', (channel, means) => {
  expect(contactMeans(channel)).toBe(means);
});

const at = (parts: Partial<Parameters<typeof renewalWord>[1]> = {}) => ({
  today: '2024-10-31' as const,
  hasSuccessor: false,
  autoRenewal: false,
  noticeDeadline: '2024-11-16' as const,
  ...parts,
});

test.each<[string, Partial<ContractTerm>, Parameters<typeof at>[0], 'asks' | 'tells' | null]>([
  ['it runs', {}, {}, 'asks'],
  ['it has just ended', {}, { today: '2024-12-03' }, 'asks'],
  ['it renews by itself', {}, { autoRenewal: true }, 'tells'],
  ['on the last day to decline', {}, { autoRenewal: true, today: '2024-11-16' }, 'tells'],
  ['past the last day to decline', {}, { autoRenewal: true, today: '2024-11-17' }, null],
  ['without such a day until its end', {}, { autoRenewal: true, noticeDeadline: null }, 'tells'],
  ['it is agreed on', { renewalStage: 'committed' }, {}, null],
  ['the note says so', { memo: '재계약 예정' }, {}, null],
  ['it has a successor', {}, { hasSuccessor: true }, null],
  ['it is given up', { renewalStage: 'lost' }, {}, null],
  ['notice was given', { terminatedOn: '2024-11-10' }, {}, null],
  ['it is paused', { pausedFrom: '2024-10-01' }, {}, null],
  ['it has not begun', { start: '2024-11-10' }, {}, null],
])('what is said of the renewal when %s', (_when, parts, more, word) => {
  expect(renewalWord({ ...term, ...parts }, at(more))).toBe(word);
});

test('a contract without anything to say of its renewal has no renewal text at all', () => {
  expect(fittingTexts(null)).toEqual(['followUpText', 'contactText', 'contactCall']);
  expect(fittingTexts('tells')).not.toContain('renewalCall');
  expect(new Set([...fittingTexts('asks'), ...fittingTexts('tells')])).toEqual(new Set(contactTextKeys));
});

test.each<[ContactReason, Parameters<typeof contactMeans>[0], 'asks' | 'tells' | null, string]>([
  ['renewal', '', 'asks', 'renewalText'],
  ['renewal', '전화', 'asks', 'renewalCall'],
  ['renewal', '문자', 'tells', 'autoRenewalText'],
  ['renewal', '전화', 'tells', 'contactCall'],
  ['renewal', '', null, 'followUpText'],
  ['followUp', '이메일', 'asks', 'followUpText'],
  ['contact', '카카오톡', 'asks', 'contactText'],
  ['contact', '전화', null, 'contactCall'],
])('for a %s by %j the first text fits both', (reason, channel, word, key) => {
  expect(firstText(fittingTexts(word), { reason, means: contactMeans(channel) })).toBe(key);
});
