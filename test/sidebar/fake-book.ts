// Invented books for the fake server: what the sidebar shows without a spreadsheet behind it.
import type { ContractLine } from '../../src/app/sidebar/contracts-contract';
import type { CustomerPage } from '../../src/app/sidebar/customers-contract';
import { guidanceOf } from '../../src/app/sidebar/guidance';
import type { Opening } from '../../src/app/sidebar/opening-contract';
import type { Todo } from '../../src/app/sidebar/today-contract';
import { holidayCalendar } from '../../src/domain/business-days';
import { addDays, type CivilDate, daysBetween } from '../../src/domain/civil-date';
import { policyOn } from '../../src/domain/policy';
import { type PolicyKey, policyArticles } from '../../src/domain/policy/articles';
import type { Language } from '../../src/messages/language';
import { firstWords } from '../../src/sheets/lists';

export type BookKind = 'team' | 'large' | 'empty' | 'long' | 'nobody' | 'bare';

export interface Book {
  opening: Opening;
  pages: Map<string, CustomerPage>;
}

export const TODAY: CivilDate = '2024-10-02';

const SURNAMES = '김이박최정강조윤장임한오서신권황안송류홍';
const FIRST = '민서지도예하주시준현수아은';
const SECOND = '준연우윤호진영희민경';

/** A name of its own for each number, the same every time. */
function nameOf(index: number): string {
  const at = (letters: string, place: number) => letters[place % letters.length] ?? '';
  return (
    at(SURNAMES, index * 7 + Math.floor(index / 20)) +
    at(FIRST, index * 3 + Math.floor(index / 13)) +
    at(SECOND, index + Math.floor(index / 10))
  );
}

const team: readonly (readonly [string, string, string])[] = [
  ['1001', '홍길동', '010-1234-5678'],
  ['1002', '김철수', '010-9876-5432'],
  ['1003', '박영희', '010-1111-2222'],
  ['1004', '한강렌탈 주식회사', '02-000-1004'],
  ['1005', '홍가람', '010-0000-1005'],
];

const long: readonly (readonly [string, string, string])[] = [
  ['1001', '주식회사 대한민국종합사무기기임대관리협동조합연합회중앙회서울특별시지부', '010-0000-1001'],
  ['1002', 'International-Consolidated-Equipment-Leasing-and-Membership-Company Ltd.', '010-0000-1002'],
  ['1003', '김수한무거북이와두루미삼천갑자동방삭치치카포사리사리센타', '010-0000-1003'],
];

export function makeBook(kind: BookKind, language: Language): Book {
  const people =
    kind === 'large'
      ? Array.from({ length: 10_000 }, (_, index): [string, string, string] => [
          String(1001 + index),
          nameOf(index),
          `010-0000-${String(index % 10_000).padStart(4, '0')}`,
        ])
      : kind === 'long'
        ? long
        : kind === 'empty' || kind === 'bare'
          ? []
          : team;
  const service = kind === 'long' ? '프리미엄종합유지보수및소모품정기교체서비스' : '프리미엄 서비스';
  const contracts = people
    .slice(0, kind === 'large' ? 3000 : 4)
    .map(([id], index): readonly [string, string, string, CivilDate] => [
      `K-2023-${String(index + 1).padStart(4, '0')}`,
      id,
      index % 2 === 0 ? service : '기본 서비스',
      addDays(TODAY, [23, 43, 59, 7][index % 4] ?? 30),
    ]);
  const words = firstWords[language];
  return {
    opening: {
      bookId: `book-${kind}`,
      isInstalled: kind !== 'bare',
      me: {
        email: kind === 'nobody' ? '' : 'younghee.kim@example.com',
        name: kind === 'nobody' ? null : '김영희',
        isAdmin: false,
      },
      language,
      today: TODAY,
      managers: ['김영희', '박철수', '이서연'],
      lists: {
        channel: words.channel,
        category: words.category,
        customerType: words.customerType,
        lossReason: words.lossReason,
        source: firstWords[language].source,
      },
      services: [
        { service, months: 12, fee: 100_000, feeCycle: 'month' },
        { service: '기본 서비스', months: 12, fee: 50_000, feeCycle: 'month' },
      ],
      customers: people.map(([id, name, phone]) => [id, name, phone, words.customerType[1] ?? '', '김영희']),
      contracts,
      moreTodos: 0,
      todos: kind === 'empty' || kind === 'bare' ? [] : todosOf(people, contracts),
      selectedCustomerId: null,
      guidance: guidanceOf(policyOn([], TODAY, language), words.channel, {
        today: TODAY,
        calendar: holidayCalendar({ extra: [] }),
      }),
      settings: settingsOf(language),
      health: {
        isHourly: kind !== 'bare' && kind !== 'nobody',
        runBy: kind === 'bare' ? '' : 'seoyeon.lee@example.com',
        lastRunAt: kind === 'bare' ? null : '2024-10-02 08:37',
        mailsLeft: 94,
        findings:
          kind === 'empty' || kind === 'bare'
            ? []
            : [
                {
                  sheet: '이용고객 대장',
                  row: 5,
                  finding: '종료일 2024-01-01이 시작일 2024-10-01보다 빨라요.',
                  mend: '두 날짜를 확인해 주세요. 고칠 때까지 알림을 보내지 않아요.',
                },
                {
                  sheet: '담당자',
                  row: null,
                  finding: '‘younghee.kim’은 이메일 주소가 아니에요.',
                  mend: 'name@example.com처럼 적어 주세요.',
                },
              ],
        hasTornRows: false,
        findingCount: kind === 'empty' || kind === 'bare' ? 0 : 40,
      },
    },
    pages: new Map(
      people
        .slice(0, 20)
        .map(([id, name, phone], index) => [id, pageOf(id, name, phone, index, contracts, kind)]),
    ),
  };
}

function todosOf(
  people: readonly (readonly [string, string, string])[],
  contracts: Opening['contracts'],
): readonly Todo[] {
  const name = (index: number) => ({
    customerId: people[index]?.[0] ?? '',
    customerName: people[index]?.[1] ?? '',
    manager: '김영희',
  });
  const ofContract = (index: number) => {
    const [contractId = '', , service = '', end = TODAY] = contracts[index] ?? [];
    return { contractId, service, end, daysLeft: daysBetween(TODAY, end) };
  };
  return [
    {
      ...name(1),
      kind: 'followUp',
      recordId: 'L-2024-0001',
      text: '제품 사용법 안내 전화',
      due: '2024-09-29',
      daysLeft: -3,
    },
    {
      ...name(0),
      kind: 'contract',
      ...ofContract(0),
      status: 'expiring',
      stage: 'informed',
      monthlyValue: 100_000,
      nextActionOn: null,
      automatic: null,
    },
    {
      ...name(2),
      manager: null,
      kind: 'contract',
      ...ofContract(2),
      daysLeft: -4,
      end: '2024-09-28',
      status: 'expired',
      stage: null,
      monthlyValue: 1_250_000,
      nextActionOn: '2024-10-02',
      automatic: { step: 'renewed', due: '2024-09-29' },
    },
    {
      ...name(0),
      kind: 'followUp',
      recordId: 'L-2024-0002',
      text: '견적서 보내기',
      due: '2024-10-02',
      daysLeft: 0,
    },
    { ...name(2), kind: 'missing', contractId: 'K-2023-0003', what: '계약 종료일이 시작일보다 빨라요.' },
  ];
}

function pageOf(
  customerId: string,
  name: string,
  phone: string,
  index: number,
  contracts: Opening['contracts'],
  kind: BookKind,
): CustomerPage {
  const own = contracts.filter(([, id]) => id === customerId);
  const isNew = index === 4;
  return {
    customerId,
    fields: {
      name,
      phone,
      secondPhone: '',
      email: isNew ? '' : 'customer@example.com',
      address:
        kind === 'long'
          ? '서울특별시 강남구 아주긴도로이름로123번길 45-6 대한민국종합빌딩 지하2층 B201호'
          : '',
      customerType: '일반 고객',
      manager: '김영희',
      needs: isNew ? '' : '조용한 시간대에 점검받고 싶어 함',
      source: '',
      referrerId: '',
      interests: '',
      preference: '',
      preferredChannel: '',
      ageBand: '',
      gender: '',
      memo: '',
    },
    missing: isNew ? ['이메일'] : [],
    archives: [],
    contracts: own.map(([contractId, , service, end], place): ContractLine => {
      const start = addDays(end, -365);
      return {
        contractId,
        fields: {
          start: place === 0 ? '2023-10-26' : start,
          end: place === 0 ? '2024-10-25' : end,
          service,
          fee: '100000',
          feeCycle: '월',
          manager: '김영희',
          autoRenewal: '아니오',
          memo: '',
        },
        status: 'expiring',
        daysLeft: place === 0 ? 23 : daysBetween(TODAY, end),
        stage: 'informed',
        isSubscription: false,
        monthlyValue: 100_000,
        successorId: null,
        terminatedOn: null,
        pausedFrom: null,
        pausedUntil: null,
      };
    }),
    timeline: isNew
      ? []
      : [
          {
            recordId: 'L-2024-0002',
            date: '2024-09-25',
            channel: '전화',
            category: '상담',
            content: '재계약 조건을 물어봄. 요금이 그대로인지 확인해 달라고 함.',
            result: '견적서를 보내기로 함',
            manager: '김영희',
            points: 4,
            followUp: '견적서 보내기',
            followUpBy: '2024-10-02',
            followedUpOn: null,
          },
          {
            recordId: 'L-2024-0001',
            date: '2024-03-11',
            channel: '방문',
            category: '교육',
            content: '사용법 교육',
            result: '',
            manager: '박철수',
            points: 5,
            followUp: '설명서 보내기',
            followUpBy: '2024-03-15',
            followedUpOn: '2024-03-14',
          },
        ],
    programmes: isNew
      ? []
      : [
          {
            programmeId: 'E-2024-0001',
            kind: 'customerEducation',
            title: '프리미엄 서비스 사용 안내',
            date: '2024-08-01',
            manager: '김영희',
            customerId,
            customerName: name,
            doneOn: '2024-08-01',
            result: '기능 세 가지를 함께 써 봄',
            nextDue: '2025-02-01',
          },
        ],
    satisfaction: isNew
      ? []
      : [
          { date: '2023-12-04', points: 3 },
          { date: '2024-03-11', points: 5 },
          { date: '2024-06-20', points: 2 },
          { date: '2024-09-25', points: 4 },
        ],
  };
}

function settingsOf(language: Language): Opening['settings'] {
  return [
    {
      key: 'language',
      group: 'general',
      name: '언어',
      value: language === 'ko' ? '한국어' : 'English',
      meaning: '메일과 상태 점검에 쓰는 말이에요.',
      allowed: '한국어, English',
      choices: ['한국어', 'English'],
      article: null,
    },
    articleLine('notice.stages', 'notices', '2024-11-01', language),
    articleLine('notice.window', 'notices', null, language),
    articleLine('notice.mailHour', 'notices', null, language),
    articleLine('offer.stages', 'offers', null, language),
    {
      key: 'offersOn',
      group: 'offers',
      name: '재계약 안내 메일',
      value: '아니오',
      meaning: '예이면 계약이 끝나 가는 고객에게 정보성 안내 메일을 보내요.',
      allowed: '예, 아니오',
      choices: ['예', '아니오'],
      article: null,
    },
    {
      key: 'window:프리미엄 서비스',
      group: 'windows',
      name: '프리미엄 서비스',
      value: '60',
      meaning: '',
      allowed: '0–366',
      choices: [],
      article: null,
    },
    {
      key: 'recipient:김영희',
      group: 'recipients',
      name: '김영희',
      value: 'younghee.kim@example.com',
      meaning: '',
      allowed: 'name@example.com',
      choices: [],
      article: null,
    },
  ];
}

/** What 관리 규정 says and people look for among the settings. */
function articleLine(
  key: PolicyKey,
  group: 'notices' | 'offers',
  plannedFrom: CivilDate | null,
  language: Language,
): Opening['settings'][number] {
  const { name, about, allowed, standard, unit } = policyArticles[key];
  const space = language === 'en' ? ' ' : '';
  return {
    key,
    group,
    name: name[language],
    value: `${standard[language]}${space}${unit?.[language] ?? ''}`,
    meaning: about[language],
    allowed: allowed[language],
    choices: [],
    article: { key, version: 1, isFromSettings: false, inForceFrom: '2024-01-02', plannedFrom },
  };
}
