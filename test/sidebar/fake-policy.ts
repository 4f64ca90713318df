// 관리 규정 and 교육·참여 for the fake server: a few versions, one of each thing that asks for something.
import type { OutputOf } from '../../src/app/sidebar/contract';
import type {
  ArticleLine,
  ArticlePage,
  PolicyPage,
  PolicyProcedures,
  ProgrammeLine,
  VersionLine,
} from '../../src/app/sidebar/policy-contract';
import { isPolicyKey, type PolicyKey, policyArticles, policyKeys } from '../../src/domain/policy/articles';
import type { Language } from '../../src/messages/language';

type Answers = {
  readonly [Name in keyof PolicyProcedures]: (input: Parameters<PolicyProcedures[Name]>[0]) => OutputOf<Name>;
};

const NEW: readonly PolicyKey[] = ['principle.customerFirst', 'firstResponse.channel.phone'];

/** As it stands in the book; what is acknowledged, begun and saved shows at the next question. */
export class FakePolicy {
  isBegun = true;
  isRead = false;
  programmes: ProgrammeLine[] = [
    line('E-2024-0003', 'staffTraining', '개인정보 보호 교육', '2024-10-15', '이서연', null),
    line('E-2024-0002', 'loyalty', '추천 고객 감사 방문', '2024-09-20', '박철수', null),
    line(
      'E-2024-0001',
      'customerEducation',
      '프리미엄 서비스 사용 안내',
      '2024-08-01',
      '김영희',
      '2024-08-01',
    ),
  ];

  constructor(private readonly language: Language) {}

  readonly answers: Answers = {
    policyPage: () => this.page(),
    articlePage: ({ key }) => this.article(isPolicyKey(key) ? key : 'hours.open'),
    beginPolicy: () => {
      this.isBegun = true;
      return { begun: true };
    },
    saveArticle: () => ({ canUndo: true, policyId: 'P-2024-0099', version: 4 }),
    restoreVersion: () => ({ canUndo: true }),
    keepArticles: () => ({ canUndo: true }),
    acknowledge: () => {
      this.isRead = true;
      return { canUndo: true };
    },
    programmesPage: () => ({ lines: this.programmes, members: this.page().members, everyMonths: 12 }),
    saveProgramme: ({ draft }) => {
      const { kind, title, date, doneOn } = draft;
      const programmeId = `E-2024-00${10 + this.programmes.length}`;
      this.programmes = [
        line(programmeId, kind, title, date, draft.managers.join(', '), doneOn),
        ...this.programmes,
      ];
      return { canUndo: true, programmeIds: [programmeId] };
    },
    editProgramme: ({ draft }) => {
      this.programmes = this.programmes.map((one) =>
        one.programmeId === draft.programmeId ? { ...one, doneOn: '2024-10-02' } : one,
      );
      return { canUndo: true };
    },
  };

  private page(): PolicyPage {
    return {
      isBegun: this.isBegun,
      articles: policyKeys.map((key) => this.line(key)),
      edition: this.isBegun ? '2024-10-01 P-2024-0090' : null,
      members: [
        {
          name: '김영희',
          unread: this.isRead ? 0 : 2,
          readOn: '2024-01-03',
          trainedOn: '2024-03-04',
          trainBy: '2025-03-04',
        },
        { name: '박철수', unread: 91, readOn: null, trainedOn: null, trainBy: null },
        { name: '이서연', unread: 0, readOn: '2024-10-01', trainedOn: '2024-05-02', trainBy: '2025-05-02' },
      ],
      proposedReview: '2025-10-02',
    };
  }

  private line(key: PolicyKey): ArticleLine {
    const { class: ofClass, name, isText, standard, unit } = policyArticles[key];
    const value = standard[this.language];
    return {
      key,
      class: ofClass,
      name: name[this.language],
      shown: isText
        ? value
        : `${value}${this.language === 'en' ? ' ' : ''}${unit?.[this.language] ?? ''}`.trim(),
      isText,
      version: this.isBegun ? 1 : null,
      isFromSettings: false,
      inForceFrom: this.isBegun ? '2024-01-02' : null,
      policyId: this.isBegun ? 'P-2024-0001' : null,
      nextReview: this.isBegun ? '2024-10-01' : null,
      isReviewDue: this.isBegun && (key === 'hours.lunch' || key === 'style.tone'),
      plannedFrom: key === 'resolution.urgent' ? '2024-11-01' : null,
      isChanged: this.isBegun && key === 'firstResponse.severity.low',
      isUnread: this.isBegun && !this.isRead && NEW.includes(key),
    };
  }

  private article(key: PolicyKey): ArticlePage {
    const { about, allowed, standard, unit } = policyArticles[key];
    const row = this.line(key);
    const version = (number: number, state: VersionLine['state']): VersionLine => ({
      policyId: `P-2024-000${number}`,
      version: number,
      shown: row.shown,
      inForceFrom: state === 'planned' ? '2024-11-01' : state === 'inForce' ? '2024-05-02' : '2024-01-02',
      nextReview: '2025-01-02',
      reason: number === 1 ? '' : '점심시간에 전화를 받는 사람이 없어 고객이 기다린다는 의견이 이어짐',
      approver: number === 1 ? '' : '이서연',
      state,
      typedOver: row.isChanged && number === 2 ? '2' : null,
    });
    return {
      line: row,
      about: about[this.language],
      unit: unit?.[this.language] ?? '',
      allowed: allowed[this.language],
      value: standard[this.language],
      standard: standard[this.language],
      versions: this.isBegun ? [version(3, 'planned'), version(2, 'inForce'), version(1, 'past')] : [],
      proposedReview: '2025-10-02',
    };
  }
}

function line(
  programmeId: string,
  kind: ProgrammeLine['kind'],
  title: string,
  date: ProgrammeLine['date'],
  manager: string,
  doneOn: ProgrammeLine['doneOn'],
): ProgrammeLine {
  const customer = kind === 'staffTraining' ? null : { customerId: '1003', customerName: '박영희' };
  return {
    programmeId,
    kind,
    title,
    date,
    manager,
    customerId: customer?.customerId ?? null,
    customerName: customer?.customerName ?? '',
    doneOn,
    result: doneOn === null ? '' : '기능 세 가지를 함께 써 봄. 예약 변경이 어렵다고 함.',
    nextDue: doneOn === null ? null : '2025-02-01',
  };
}
