import type { FindingParts } from './ko';
import { quoted, withParticle } from './particle';

/** What is said of 관리 규정 and 교육·참여 outside the sidebar. */
export const policyKo = {
  reviewOf: (name: string, count: number) => (count === 1 ? name : `${name} 외 ${count - 1}개 조항`),
  reviewStep: '그대로 둘지 살펴보고, 바꿀 것은 새 판으로 적어 주십시오.',
  acknowledge: (count: number) => `관리 규정 확인 (${count}개 조항)`,
  acknowledgeStep: '사이드바의 관리 규정에서 읽고 ‘확인했어요’를 눌러 주십시오.',
  holdStep: '마친 뒤 완료일과 결과를 적어 주십시오.',
  repeatStep: '다시 할 때가 되었습니다. 날짜를 잡아 새 줄에 적어 주십시오.',
  versionOf: (name: string, version: number) => `${name} ${version}판`,
  /** What of an article counts now. */
  counts: (value: string, version: number | null, from: string | null) =>
    version === null
      ? `기준값 ‘${value}’`
      : `${version}판 ‘${value}’${from === null ? '' : ` (${from} 시행)`}`,
  edition: (date: string) => `관리 규정 ${date} 시행분까지`,
  articles: (count: number) => `조항 ${count}개`,
  newerVersion: '그 사이 이 조항의 새 판이 생겼어요. 새로 읽은 뒤 다시 적어 주세요.',
  problems: {
    required: '꼭 적어 주세요.',
    same: '지금 판과 같아요. 바꿀 내용을 적어 주세요.',
    'hours-reversed': '업무 종료는 업무 시작보다 늦어야 해요.',
    past: '오늘이나 그 뒤 날짜를 적어 주세요. 지난 일은 그때의 판으로 판단해요.',
    'before-next': '이미 정해진 판의 시행일과 같거나 뒤여야 해요.',
    'not-after': '시행일보다 뒤여야 해요.',
  },
  reasons: {
    started: '관리 규정을 시작함',
    revised: (reason: string) => `새 판: ${reason}`,
    restored: '고쳐 적은 판을 확정된 값으로 되돌림',
    reviewed: '검토하고 그대로 둠',
    acknowledged: '규정을 확인함',
    held: '교육·참여에 적음',
  },
};

export const policyFindingsKo = {
  'policy-changed': {
    subject: '관리 규정',
    finding: (p: FindingParts) =>
      `확정된 판의 ${withParticle(p.column, '이/가')} ${quoted(p.value, '으로/로')} 바뀌었어요. 지금도 ${quoted(p.right, '을/를')} 써요.`,
    mend: () => '이 줄은 되돌리고, 바꿀 값은 새 판으로 적어 주세요. 사이드바의 관리 규정에서 할 수 있어요.',
  },
  'policy-unknown-key': {
    subject: '관리 규정',
    finding: (p: FindingParts) => `${quoted(p.value, '은/는')} 정해진 조항이 아니라 쓰지 않아요.`,
    mend: () => '조항 이름을 다른 판과 똑같이 적어 주세요. 팀의 메모라면 다른 시트에 적어 주세요.',
  },
  'policy-unreadable-value': {
    subject: '관리 규정',
    finding: (p: FindingParts) => `${quoted(p.value, '을/를')} 읽을 수 없어 이 판을 쓰지 않아요.`,
    mend: (p: FindingParts) => `쓸 수 있는 값: ${p.right}`,
  },
  'policy-same-version': {
    subject: '관리 규정',
    finding: (p: FindingParts) => `같은 조항에 ${p.value}판이 둘이에요.`,
    mend: () => '나중에 적은 판에 다음 번호를 적어 주세요.',
  },
  'policy-versions-out-of-order': {
    subject: '관리 규정',
    finding: (p: FindingParts) => `판의 순서와 시행일 ${withParticle(p.value, '이/가')} 맞지 않아요.`,
    mend: () => '나중 판의 시행일은 앞 판과 같거나 뒤여야 해요. 시행일이 늦은 판을 써요.',
  },
  'policy-hours-reversed': {
    subject: '관리 규정',
    finding: () => '업무 종료가 업무 시작보다 빨라 응답 시간을 계산할 수 없어요.',
    mend: () => '업무 시작과 업무 종료를 새 판으로 고쳐 주세요. 그때까지 09:00–18:00을 써요.',
  },
  'policy-version-gone': {
    subject: '관리 규정',
    finding: (p: FindingParts) =>
      `‘${p.value}’ 줄이 없어졌어요. 지금은 ${p.right}을 쓰고, 지난 일도 남은 판으로 판단해요.`,
    mend: () =>
      '지울 뜻이 아니었으면 값을 변경 기록이나 파일의 버전 기록에서 찾아 새 판으로 적어 주세요. 지운 것이 맞으면 30일 뒤에 이 안내가 사라져요.',
  },
  'policy-setting-moved': {
    subject: '설정',
    finding: (p: FindingParts) =>
      `${quoted(p.value, '은/는')} 이제 쓰지 않아요. 관리 규정의 ${p.right}을 써요.`,
    mend: () =>
      '값은 사이드바의 설정이나 관리 규정에서 새 판으로 바꿔 주세요. 이 줄은 설정의 ‘복구하기’를 누르면 없어지고, 적힌 값은 변경 기록에 남아요.',
  },
  'forbidden-expression': {
    subject: '메일 양식',
    finding: (p: FindingParts) => `쓰지 않기로 한 표현 ${quoted(p.value, '이/가')} 있어요.`,
    mend: (p: FindingParts) => p.right || '관리 규정의 쓰지 않는 표현을 확인해 주세요.',
  },
};
