// Every sentence that a person can read, in Korean: 해요체 in sheets and screens, 합니다체 in mails.
import { caseFindingsKo, casesKo } from './cases-ko';
import { contactTextFindingsKo, contactTextsKo, contactTextTemplatesKo } from './contact-texts-ko';
import { formatNumber, formatWon } from './formats';
import { mergingFindingsKo, mergingKo } from './merging-ko';
import { quoted, withParticle } from './particle';
import { planFindingsKo, plansKo } from './plans-ko';
import { policyFindingsKo, policyKo } from './policy-ko';
import { renewalFindingsKo, renewalsKo, renewalTemplatesKo } from './renewals-ko';
import { scheduleKo } from './schedule-ko';
import { troubleKo } from './trouble-ko';
import { usageKo } from './usage-ko';

export const ko = {
  common: {
    unassigned: '미지정',
    noManager: '담당자 없음',
    typedInSheet: '시트에서 직접 입력',
    running: '진행 중',
    overall: '전체',
    andMore: (count: number) => `외 ${count}건`,
    purchases: (count: number, total: number, last: string, item: string) =>
      `구매 ${count}회 · 합계 ${formatWon(total, 'ko')} · 최근 ${last}${item ? ` ${item}` : ''}`,
  },

  cases: casesKo,

  expiring: {
    window: (days: number) => `${days}일 남음`,
    today: '오늘 끝나요',
    deadlinePassed: (deadline: string) => `해지 통보 기한(${deadline})이 지났어요`,
    lapsed: (days: number) => `${days}일 전에 만료됐어요`,
  },

  nextStep: {
    none: '재계약 의사를 확인해 주십시오.',
    target: '재계약 안내를 보내 주십시오.',
    informed: '상담 약속을 잡아 주십시오.',
    consulting: '조건을 제안해 주십시오.',
    proposed: '제안에 대한 답을 받아 주십시오.',
    committed: (id: string) =>
      `재계약이 확정됐지만 다음 계약이 없습니다. 다음 계약을 대장에 적고 이전 계약번호에 ${withParticle(id, '을/를')} 적어 주십시오.`,
    lapsed: '다음 계약을 적거나, 재계약 단계를 이탈로 바꾸고 사유를 적어 주십시오.',
    followUp: '처리한 뒤 업무 일지의 후속 완료일을 적어 주십시오.',
  },

  mail: {
    digestSummary: (parts: {
      contracts: number;
      followUps: number;
      cases: number;
      duties: number;
      first: string;
      dday: string;
    }) => {
      const counts = [
        parts.contracts > 0 ? `계약 ${formatNumber(parts.contracts)}건` : '',
        parts.followUps > 0 ? `후속 조치 ${formatNumber(parts.followUps)}건` : '',
        parts.cases > 0 ? `불만·요청 ${formatNumber(parts.cases)}건` : '',
        parts.duties > 0 ? `할 일 ${formatNumber(parts.duties)}건` : '',
      ].filter(Boolean);
      const urgent = parts.first
        ? ` · 가장 급한 건 ${parts.first}${parts.dday ? ` (${parts.dday})` : ''}`
        : '';
      return `오늘 챙길 ${counts.join(', ')}${urgent}`;
    },
    part: { mine: '내 담당', team: '다른 담당자' },
    headings: {
      stage: '만료가 다가오는 계약',
      committed: '다음 계약이 필요한 재계약',
      lapse: '만료된 계약',
      followUpDue: '오늘까지인 후속 조치',
      followUpOverdue: '기한이 지난 후속 조치',
      open: '이미 알렸고 아직 남은 일',
    },
    duties: {
      case: '첫 응답할 불만·요청',
      resolution: '처리할 불만·요청',
      contact: '고객에게 연락할 일',
      planStep: '관리 계획의 단계',
      review: '검토할 규정',
      training: '교육·참여',
      acknowledgement: '확인할 규정',
      month: '월간 검토',
      renewal: '자동 갱신되는 계약',
      priceConsent: '요금 인상 동의를 받을 계약',
    },
    lines: {
      contract: (parts: { service: string; end: string; left: string }) =>
        `${parts.left} · ${parts.end}까지 · ${parts.service}`,
      value: (won: string) => `월 ${won}`,
      manager: (name: string) => `담당 ${name}`,
      nextAction: (date: string) => `다음 조치일 ${date}`,
      due: (date: string) => `기한 ${date}`,
      link: '대장에서 보기',
      logLink: '업무 일지에서 보기',
      dutyLink: (sheet: string) => `${sheet}에서 보기`,
    },
    reportSummary: (periods: string, parts: { answers: number; csat: string }) =>
      `${periods} 만족도 · 응답 ${parts.answers}건 · CSAT ${parts.csat}`,
    report: {
      week: (key: string, start: string, end: string) => `${key} 주 (${start} ~ ${end})`,
      month: (key: string) => `${key.slice(0, 4)}년 ${Number(key.slice(5))}월`,
      entries: (entries: number, answers: number, rate: string) =>
        `기록 ${entries}건 · 응답 ${answers}건 (응답률 ${rate})`,
      mean: (mean: string) => `평균 ${mean}점 (5점 만점)`,
      csat: (csat: string, low: string, high: string) => `CSAT ${csat} (95% 구간 ${low} ~ ${high})`,
      target: (target: string, isReached: boolean) => `목표 ${target} ${isReached ? '달성' : '미달'}`,
      change: (change: string, low: string, high: string) =>
        `앞 기간 대비 ${change}p (95% 구간 ${low} ~ ${high})`,
      verdict: {
        better: '개선',
        worse: '악화',
        unchanged: '변화 없음',
        withheld: '판단 보류 (응답 5건 미만)',
      },
      noAnswers: '만족도 응답이 없습니다.',
      definition: 'CSAT = (매우 만족 + 만족) ÷ 응답 수',
      link: '만족도 요약에서 보기',
    },
    footer: (parts: { book: string; me: string }) =>
      `이 메일은 ‘${parts.book}’의 대장이 보냈습니다.${parts.me ? ` 실행하는 사람: ${parts.me}.` : ''} 받는 사람은 담당자 시트에서, 보내는 때와 단계는 사이드바의 관리 규정에서 바꿀 수 있습니다.`,
  },

  schedule: scheduleKo,

  jobs: {
    refreshContracts: '계약 상태 갱신',
    refreshCustomers: '고객 정보 갱신',
    planContacts: '관리 일정 갱신',
    sumUpSatisfaction: '만족도 집계',
    keepCases: '불만·요청',
    dailyDigest: '일일 알림',
    satisfactionReport: '만족도 보고',
    renewalOffers: '재계약 안내 메일',
    lossAnalysis: '이탈 분석',
    sendMails: '메일 발송',
    usage: '이용 정보 갱신',
    plans: '관리 계획 갱신',
    monthReview: '월간 검토 준비',
    checkData: '데이터 점검',
    keepPolicy: '관리 규정 정리',
    keepProgrammes: '교육·참여 정리',
  },

  health: {
    jobFine: (who: string) => `마지막 실행이 잘 끝났어요.${who ? ` 실행한 사람: ${who}` : ''}`,
    jobWaiting: (hour: number) => `영업일 ${hour}시 이후 첫 실행을 기다려요.`,
    jobLater: '업무 일지를 다 읽은 뒤에 해요.',
    jobOff: '설정에서 메일 보내기를 꺼 두었어요.',
    jobFailed: (why: string) => `실행하지 못했어요: ${why}`,
    jobFailedMend: '다음 시간에 다시 실행해요. 계속되면 위쪽 대장 메뉴에서 설치·복구를 눌러 주세요.',
    jobBlocked: (sheet: string, columns: string) => `‘${sheet}’ 시트에서 ${columns} 열을 찾지 못해 멈췄어요.`,
    jobBlockedMend: '지운 열을 되돌리거나 설치·복구를 눌러 주세요. 다른 작업은 계속돼요.',
    quota: (left: number) => `오늘 더 보낼 수 있는 메일 수신자는 ${left}명이에요.`,
    quotaMend: '하루에 보낼 수 있는 만큼 다 보냈어요. 남은 메일은 한도가 돌아오면 급한 것부터 보내요.',
    outbox: (counts: { queued: number; held: number; failed: number }) =>
      `대기 ${counts.queued}건 · 보류 ${counts.held}건 · 실패 ${counts.failed}건`,
    outboxMend: '보류는 발송함에서 내용을 확인한 뒤 상태를 대기로 바꾸면 다시 보내요.',
    trigger: (who: string) => `매시간 실행이 켜져 있어요. 실행하는 사람: ${who}`,
    triggerOff: '매시간 실행이 꺼져 있어요.',
    triggerOffMend: '위쪽 대장 메뉴에서 설치·복구를 눌러 주세요.',
    authorized: '필요한 권한이 모두 있어요.',
    unauthorized: '필요한 권한이 빠져 있어요.',
    unauthorizedMend: (url: string) => `이 주소에서 권한을 허용해 주세요: ${url}`,
    runFailed: (why: string) => `이번 실행이 도중에 멈췄어요: ${why}`,
    runFailedMend: '다음 시간에 다시 실행해요. 계속되면 위쪽 대장 메뉴에서 설치·복구를 눌러 주세요.',
    runDied: (at: string) => `${at}에 시작한 실행이 끝나지 못하고 멈췄어요.`,
    runDiedMend:
      '다음 시간에 이어서 해요. 계속되면 설치·복구를 누르고, 끝난 해의 업무 일지를 다른 파일로 옮겨 주세요.',
    subjects: {
      quota: '메일 한도',
      outbox: '발송함',
      trigger: '매시간 실행',
      authorization: '권한',
      run: '실행',
    },
    more: (count: number) => `이 밖에 ${count}건이 더 있어요. 위의 것부터 고치면 다음 실행 때 보여요.`,
  },

  usage: usageKo,
  renewals: renewalsKo,
  contactTexts: contactTextsKo,
  plans: plansKo,

  findings: {
    ...renewalFindingsKo,
    ...contactTextFindingsKo,
    ...planFindingsKo,
    'not-a-date': {
      subject: '날짜',
      finding: (p) => `${quoted(p.value, '은/는')} 날짜로 읽을 수 없어요.`,
      mend: () => '2024-10-25처럼 적어 주세요.',
    },
    'not-a-number': {
      subject: '숫자',
      finding: (p) => `${quoted(p.value, '은/는')} 숫자로 읽을 수 없어요.`,
      mend: () => '100000처럼 숫자만 적어 주세요.',
    },
    'not-whole': {
      subject: '숫자',
      finding: (p) => `‘${p.value}’에 소수점이 있어요.`,
      mend: () => '정수로 적어 주세요.',
    },
    ...caseFindingsKo,
    'too-small': {
      subject: '숫자',
      finding: (p) => `${quoted(p.value, '은/는')} 너무 작아요.`,
      mend: (p) => `${p.right} 이상으로 적어 주세요.`,
    },
    'not-in-list': {
      subject: '목록',
      finding: (p) => `${quoted(p.value, '은/는')} 목록에 없는 말이에요.`,
      mend: (p) => `이 가운데 하나를 고르세요: ${p.right}`,
    },
    'care-stage-gate': {
      subject: '관리 단계',
      finding: (p) => `${p.value}단계로 적었지만 조건이 남았어요: ${p.right}`,
      mend: () => '조건을 채우거나 관리 단계를 낮춰 주세요.',
    },
    required: {
      subject: '빠진 값',
      finding: (p) => `${withParticle(p.column, '이/가')} 비어 있어요.`,
      mend: (p) => `${withParticle(p.column, '을/를')} 적어 주세요.`,
    },
    'unknown-word': {
      subject: '목록',
      finding: (p) => `${quoted(p.value, '은/는')} ‘${p.right}’ 시트에 없어요.`,
      mend: (p) => `‘${p.right}’ 시트에 더하거나, 있는 말로 바꿔 주세요.`,
    },
    'unknown-customer': {
      subject: '고객 연결',
      finding: (p) => `고객 ID ${quoted(p.value, '이/가')} 고객 정보에 없어요.`,
      mend: () => '고객 정보에 등록하거나 고객 ID를 고쳐 주세요.',
    },
    'customer-proposal': {
      subject: '고객 연결',
      finding: (p) => `고객 ID가 비어 있어요. 이름이 같은 고객이 있어요: ${p.right}`,
      mend: () => '같은 고객이 맞으면 그 고객 ID를 적어 주세요.',
    },
    'customer-unlinked': {
      subject: '고객 연결',
      finding: (p) => `‘${p.value}’ 고객이 고객 정보에 없어 연결하지 못했어요.`,
      mend: () => '고객 정보에 등록하고 고객 ID를 적어 주세요.',
    },
    'duplicate-id': {
      subject: '겹친 번호',
      finding: (p) => `${p.column} ${quoted(p.value, '이/가')} ${p.right}행에도 있어요.`,
      mend: () => '한쪽 번호를 지우면 새 번호를 붙여요.',
    },
    'duplicate-customer': {
      subject: '중복 고객',
      finding: (p) => `‘${p.value}’ 고객이 ${withParticle(p.right, '와/과')} 같은 사람일 수 있어요.`,
      mend: () => '같은 고객이면 한 줄로 합쳐 주세요.',
    },
    'end-before-start': {
      subject: '계약 기간',
      finding: (p) => `종료일 ${withParticle(p.value, '이/가')} 시작일 ${p.right}보다 빨라요.`,
      mend: () => '두 날짜를 확인해 주세요. 고칠 때까지 알림을 보내지 않아요.',
    },
    overlap: {
      subject: '계약 기간',
      finding: (p) => `같은 고객의 같은 서비스 계약 ${withParticle(p.right, '와/과')} 기간이 겹쳐요.`,
      mend: () => '두 계약의 시작일과 종료일을 확인해 주세요.',
    },
    'unknown-contract': {
      subject: '계약 연결',
      finding: (p) => `${p.column} ${quoted(p.value, '이/가')} 대장에 없어요.`,
      mend: () => '계약번호를 확인해 주세요.',
    },
    'reason-missing': {
      subject: '이탈 사유',
      finding: () => '해지나 이탈로 표시됐지만 이탈 사유가 없어요.',
      mend: () => '이탈 사유를 골라 주세요.',
    },
    'long-pause': {
      subject: '일시중지',
      finding: (p) => `${p.value}부터 ${p.right}일 넘게 일시중지 상태예요.`,
      mend: () => '일시중지 종료를 적거나 해지일을 적어 주세요.',
    },
    'manager-unreachable': {
      subject: '담당자',
      finding: (p) =>
        p.value
          ? `담당자 ‘${p.value}’에게 메일을 보낼 수 없어요. 관리자에게만 알려요.`
          : '담당자가 없어 관리자에게만 알려요.',
      mend: (p) =>
        p.value ? '담당자 시트에서 이메일과 사용을 확인해 주세요.' : '이 계약의 담당자를 골라 주세요.',
    },
    'nobody-to-tell': {
      subject: '알림 받을 사람',
      finding: () => '알림 메일을 받을 사람이 없어 계약 만료를 알리지 못하고 있어요.',
      mend: () => '담당자 시트에 관리자와 이메일을 적어 주세요.',
    },
    'bad-email': {
      subject: '이메일',
      finding: (p) => `${quoted(p.value, '은/는')} 이메일 주소가 아니에요.`,
      mend: () => 'name@example.com처럼 적어 주세요.',
    },
    'bad-phone': {
      subject: '연락처',
      finding: (p) => `${quoted(p.value, '은/는')} 한국 전화번호로 읽을 수 없어요.`,
      mend: () => '010-0000-0000처럼 적어 주세요.',
    },
    'bad-business-number': {
      subject: '사업자등록번호',
      finding: (p) => `${quoted(p.value, '은/는')} 올바른 사업자등록번호가 아니에요.`,
      mend: () => '열 자리 번호를 다시 확인해 주세요.',
    },
    'future-date': {
      subject: '날짜',
      finding: (p) => `${withParticle(p.value, '은/는')} 아직 오지 않은 날이에요.`,
      mend: () => '오늘이나 그 전 날짜를 적어 주세요.',
    },
    'lookup-difference': {
      subject: '다른 값',
      finding: (p) => `여기에는 ‘${p.value}’, 고객 정보에는 ${quoted(p.right, '이/가')} 적혀 있어요.`,
      mend: () => '맞는 쪽으로 맞춰 주세요. 여기를 비우면 고객 정보의 값을 다시 가져와요.',
    },
    'word-terminated': {
      subject: '상태에 적은 말',
      finding: (p) => `상태에 ${quoted(p.value, '이/가')} 적혀 있었어요.`,
      mend: () => '해지한 계약이면 해지일과 이탈 사유를 적어 주세요.',
    },
    'word-paused': {
      subject: '상태에 적은 말',
      finding: (p) => `상태에 ${quoted(p.value, '이/가')} 적혀 있었어요.`,
      mend: () => '멈춘 계약이면 일시중지 시작을 적어 주세요.',
    },
    'word-elsewhere': {
      subject: '계산 칸에 적은 말',
      finding: (p) => `계산하는 칸에 ${quoted(p.value, '이/가')} 적혀 있어 다시 계산했어요.`,
      mend: () => '바꾸려면 계산에 쓰이는 값을 고쳐 주세요. 적은 말은 변경 기록에 있어요.',
    },
    torn: {
      subject: '어긋난 행',
      finding: () => '일부 열만 정렬되어 행이 어긋난 것 같아요. 이 행에는 아무것도 쓰지 않아요.',
      mend: () =>
        '되돌리기(Ctrl+Z)로 정렬을 취소하거나, 사이드바 설정의 상태 점검에서 ‘어긋난 행 다시 맞추기’를 눌러 주세요.',
    },
    mixed: {
      subject: '어긋난 행',
      finding: () => '정렬 때문에 다른 줄의 값이 들어온 것 같아요. 이 행에는 아무것도 쓰지 않아요.',
      mend: () =>
        '되돌리기(Ctrl+Z)로 정렬을 취소하거나, 사이드바 설정의 상태 점검에서 ‘어긋난 행 다시 맞추기’를 눌러 주세요. 값이 맞으면 이 칸을 지우고 다시 입력해 주세요.',
    },
    'archive-unreadable': {
      subject: '일지 보관',
      finding: (p) => `‘${p.value}’의 숫자를 읽을 수 없어 만족도 요약과 고객 정보에서 빠졌어요.`,
      mend: () => '설정 ▸ 일지 보관에서 다시 세거나 되돌려 주세요.',
    },
    'tab-missing': {
      subject: '없는 시트',
      finding: (p) => `‘${p.value}’ 시트를 찾지 못했어요.`,
      mend: () => '지운 시트를 되돌리거나 설치·복구를 눌러 주세요.',
    },
    'tab-ambiguous': {
      subject: '겹친 시트',
      finding: (p) => `‘${p.value}’ 시트로 볼 수 있는 것이 여럿이에요.`,
      mend: () => '복사한 시트의 이름을 바꾸거나 지워 주세요.',
    },
    'column-missing': {
      subject: '없는 열',
      finding: (p) => `‘${p.value}’ 열을 찾지 못했어요.`,
      mend: () => '지운 열을 되돌리거나 설치·복구를 눌러 주세요.',
    },
    'write-refused': {
      subject: '쓰지 못한 시트',
      finding: (p) => `‘${p.value}’ 시트가 계산한 값을 받아들이지 않았어요: ${p.right}`,
      mend: () =>
        '그 시트의 계산하는 열에 따로 건 보호나 데이터 확인 규칙을 풀어 주세요. 다른 작업과 메일은 계속돼요.',
    },
    'log-unread': {
      subject: '나누어 읽는 일지',
      finding: (p) =>
        `업무 일지에 아직 읽지 못한 행이 많아 여러 번에 나누어 읽고 있어요. 모두 ${p.value}행이에요.`,
      mend: () =>
        '그대로 두면 매시간 이어서 읽어요. 계약 알림은 평소처럼 나가고, 만족도 요약과 연락 계획은 다 읽은 뒤에 새로 써요.',
    },
    'column-ambiguous': {
      subject: '겹친 열',
      finding: (p) => `‘${p.value}’ 열로 볼 수 있는 것이 여럿이에요.`,
      mend: () => '하나만 남기고 머리글을 바꿔 주세요.',
    },
    setting: {
      subject: '설정',
      finding: (p) => `‘${p.column}’의 값 ${quoted(p.value, '을/를')} 읽을 수 없어 기본값을 써요.`,
      mend: (p) => `쓸 수 있는 값: ${p.right}`,
    },
    'unknown-field': {
      subject: '메일 양식',
      finding: (p) => `양식에 없는 칸 {{${p.value}}}이 있어 이 메일을 보류했어요.`,
      mend: (p) => `쓸 수 있는 칸: ${p.right}`,
    },
    'malformed-template': {
      subject: '메일 양식',
      finding: (p) => `양식을 읽을 수 없어 이 메일을 보류했어요: ${p.value}`,
      mend: () => '중괄호 {{ }}의 짝을 확인해 주세요.',
    },
    'standard-template': {
      subject: '메일 양식',
      finding: (p) => `‘${p.value}’ 양식을 읽을 수 없어 기본 문구로 보내요.`,
      mend: (p) => `쓸 수 있는 칸: ${p.right}`,
    },
    'missing-template': {
      subject: '메일 양식',
      finding: (p) => `‘${p.value}’ 양식이 없거나 비어 있어 이 메일을 보류했어요.`,
      mend: () => '설치·복구를 누르면 기본 양식을 다시 넣어요.',
    },
    'mail-held': {
      subject: '보류된 메일',
      finding: (p) => `${p.right}에게 보낼 메일이 보류됐어요: ${p.value}`,
      mend: () => '발송함에서 확인한 뒤 상태를 대기로 바꾸면 다시 보내요.',
    },
    'mail-failed': {
      subject: '실패한 메일',
      finding: (p) => `${p.right}에게 보내지 못했어요: ${p.value}`,
      mend: () => '주소를 확인해 주세요. 알림은 다음 영업일에 다시 보내요.',
    },
    'holidays-unknown': {
      subject: '공휴일',
      finding: (p) => `${p.value}년의 공휴일을 아직 몰라요. 주말과 날짜가 정해진 공휴일만 쉬는 날로 봐요.`,
      mend: () => '공휴일 시트에 설날·추석 같은 날을 적어 주세요.',
    },
    ...policyFindingsKo,
    ...mergingFindingsKo,
  },

  policy: policyKo,

  outbox: {
    unknownFate: '보내는 도중에 멈춰 실제로 보냈는지 알 수 없어요. 받는 사람에게 확인해 주세요.',
    resolved: '보내기 전에 모두 해결되어 보내지 않았어요.',
    badAddress: '이메일 주소가 올바르지 않아요.',
    tooLarge: '메일이 너무 커요.',
    unknownAfterError: (why: string) => `보내는 중 오류가 나서 실제로 보냈는지 알 수 없어요: ${why}`,
  },

  changes: {
    wordNoticed: '계산하는 칸에 사람이 적은 말을 기록하고 다시 계산함',
    terminatedTyped: '상태에 해지를 적어 해지일을 채움',
    pausedTyped: '상태에 일시중지를 적어 일시중지 시작을 채움',
    doneTyped: '상태에 완료를 적어 완료일을 채움',
    installed: '설치·복구',
    undone: '저장을 되돌림',
    logged: '업무 일지에 기록',
    customerAdded: '고객 등록',
    customerEdited: '고객 정보 고침',
    contractAdded: '계약 등록',
    renewed: (id: string) => `${id} 계약을 재계약`,
    contractEdited: '계약 고침',
    stageSet: '재계약 단계 바꿈',
    paused: '일시중지',
    ended: (reason: string) => `해지: ${reason}`,
    followedUp: '후속 조치 완료',
    settingChanged: '설정 바꿈',
    settingMoved: '설치·복구: 관리 규정으로 옮긴 줄을 지움',
    reunited: '정렬로 어긋난 행을 다시 맞춤',
    atRow: (row: number) => `${row}행`,
  },

  failures: {
    'bad-input': '적은 내용을 다시 확인해 주세요.',
    'not-allowed': '이 일은 관리자만 할 수 있어요. 담당자 시트에서 역할을 확인해 주세요.',
    'not-found': '다른 사람이 지웠거나 옮긴 것 같아요. 새로고침한 뒤 다시 해 주세요.',
    conflict: '그 사이 다른 사람이 고쳤어요. 어느 값을 남길지 골라 주세요.',
    duplicate: '이미 등록된 것 같아요. 확인해 주세요.',
    busy: '다른 사람이 저장하고 있어요. 잠시 뒤에 다시 저장해 주세요. 적은 내용은 그대로 있어요.',
    'not-installed': '아직 대장이 설치되지 않았어요. 설정에서 설치를 눌러 주세요.',
    failed: '저장하지 못했어요. 적은 내용은 그대로 있으니 잠시 뒤에 다시 해 주세요.',
  },

  refusals: {
    notInTeam: '담당자 시트에 있는 사람만 할 수 있어요. 관리자에게 이름과 이메일을 적어 달라고 해 주세요.',
    notAName: '담당자 시트에 있는 이름 가운데 골라 주세요.',
    sheetMissing: (sheet: string) =>
      `‘${sheet}’ 시트를 찾지 못했어요. 없어졌으면 설정에서 설치·복구를 누르고, 복사해서 두 개면 하나를 지워 주세요.`,
    columnMissing: (sheet: string, columns: string) =>
      `‘${sheet}’ 시트에서 ‘${columns}’ 열을 찾지 못했어요. 없어졌으면 설정에서 설치·복구를 누르고, 두 개면 하나를 지워 주세요.`,
    twoRows: (sheet: string, id: string) =>
      `‘${sheet}’ 시트에 ${id}인 줄이 둘 이상이에요. 하나만 남긴 뒤 다시 해 주세요.`,
    tornRow: (sheet: string, id: string) =>
      `‘${sheet}’ 시트의 ${id} 줄이 정렬 때문에 다른 줄과 섞였어요. 상태 점검을 보고 바로잡은 뒤 다시 해 주세요.`,
    refusedBySheet: (sheet: string) =>
      `‘${sheet}’ 시트에 저장하지 못했어요. 잠시 뒤에 다시 하고, 그래도 안 되면 보호된 칸이나 입력 규칙을 확인해 주세요. 적은 내용은 그대로 있어요.`,
    nameless: (id: string) => `고객 정보의 ${id}에 고객명이 없어요. 먼저 고객명을 적어 주세요.`,
  },

  fields: {
    notACustomer: '고객 정보에 있는 다른 고객의 ID를 적어 주세요.',
    required: '꼭 적어 주세요.',
    notAWord: (sheet: string) => `‘${sheet}’ 시트에 있는 말 가운데 골라 주세요.`,
    notADate: '2024-10-25처럼 적어 주세요.',
    notAnAmount: '100000처럼 숫자로 적어 주세요.',
    notAPhone: '010-0000-0000처럼 적어 주세요.',
    notAnEmail: 'name@example.com처럼 적어 주세요.',
    future: '오늘이나 그 전 날짜를 적어 주세요.',
    past: '오늘이나 그 뒤 날짜를 적어 주세요.',
    tooLong: (most: number) => `${most}자까지 적을 수 있어요.`,
    notOfCustomer: '이 고객의 계약이 아니에요.',
    endBeforeStart: '종료일은 시작일과 같거나 뒤여야 해요.',
    reasonMissing: '이탈 사유가 없어요. 사유를 골라 주세요.',
    datesMissing: '시작일이나 종료일이 없어요.',
    overlap: (id: string, start: string, end: string) =>
      `같은 서비스의 계약 ${id}(${start} ~ ${end})와 기간이 겹쳐요.`,
    setting: (allowed: string) => `쓸 수 있는 값: ${allowed}`,
  },

  templates: {
    ...renewalTemplatesKo,
    ...contactTextTemplatesKo,
    digest: {
      name: '일일 알림',
      subject: '[대장] {{요약}}',
      body: '{{받는 사람}}님, {{날짜}}에 챙길 일을 알려 드립니다.\n\n{{새로 알릴 일}}\n\n{{아직 남은 일}}',
    },
    satisfactionReport: {
      name: '만족도 보고',
      subject: '[대장] {{요약}}',
      body: '{{받는 사람}}님, {{기간}} 고객 만족도를 알려 드립니다.\n\n{{만족도}}',
    },
    trouble: {
      name: '문제 알림',
      subject: '[대장] {{요약}}',
      body: '{{받는 사람}}님, {{먼저 할 일}}\n\n{{문제}}\n\n고치면 밀린 일은 다음 실행 때 이어서 합니다. 그때까지 이 알림은 영업일마다 한 번만 보냅니다.',
    },
  },

  trouble: troubleKo,
  merging: mergingKo,

  menu: {
    title: '대장',
    open: '사이드바 열기',
    install: '설치·복구',
    run: '지금 실행',
    installed: '설치·복구를 마쳤어요. 매시간 계약과 일지를 살펴요.',
    ran: (mails: number) => `실행을 마쳤어요. 보낸 메일 ${mails}통. 자세한 결과는 상태 점검 시트에 있어요.`,
    busy: '다른 사람이 저장하고 있어요. 잠시 뒤에 다시 눌러 주세요.',
  },

  notes: {
    computed: '자동으로 계산하는 열이에요.',
    protection: '자동으로 채우는 열이에요. 직접 고치면 다음 실행 때 다시 계산해요.',
  },
} as const satisfies Catalogue;

/** What a finding speaks of; `right` is what would be right, or the other side of a difference. */
export interface FindingParts {
  readonly value: string;
  readonly right: string;
  readonly column: string;
}

interface Catalogue {
  readonly findings: Record<
    string,
    { subject: string; finding: (p: FindingParts) => string; mend: (p: FindingParts) => string }
  >;
  readonly [section: string]: unknown;
}
