// Rows of the sheets that appear once they are used, and of a year's mails.
import { isoDay } from '../example/rich-days';
import { id, TODAY } from './book-of-size';
import { type CareScene, contractId, endOf, mailOf, pick } from './care-lines';
import type { Line } from './fill-sheet';

const YEAR = 365;

/** A use, now and then a purchase that the log does not tell of. */
export function usageLine({ contracts, logRows }: CareScene, index: number): Line {
  const isPurchase = index % 10 === 0;
  return {
    날짜: TODAY - YEAR + 1 + Math.floor((index * YEAR * 10) / logRows),
    '고객 ID': id(index % contracts),
    종류: isPurchase ? '추가 구매' : '이용',
    품목: isPurchase ? '필터 세트' : '정기 이용',
    수량: 1,
    금액: isPurchase ? 45_000 : '',
  };
}

/** Three for each customer: two were done, of the last ones every second is still open. */
export function todoLine({ contracts, managerOf }: CareScene, index: number): Line {
  const owner = index % contracts;
  const round = Math.floor(index / contracts);
  const due = round < 2 ? TODAY - 120 + round * 60 + (owner % 30) : TODAY - 2 + (owner % 20);
  const isDone = round < 2 || owner % 2 === 0;
  return {
    기한: due,
    '고객 ID': id(owner),
    사유: round < 2 ? '정기 연락' : '사용 상태 확인',
    '소통 채널': '전화',
    담당자: managerOf(owner),
    완료일: isDone ? Math.min(due, TODAY) : '',
    _출처: round < 2 ? `cadence ${id(owner)} ${isoDay(due - 45)}` : '',
  };
}

const figures = ['재계약률', '고객 만족도', '고객 이탈률', '첫 응답 준수율', '접촉 건수'] as const;
const STEPS = 10;

/** Plans of ten steps each, one in four for some customers only. */
export function planLine({ managerOf }: CareScene, index: number): Line {
  const plan = Math.floor(index / STEPS);
  const figure = pick(figures, plan);
  return {
    계획: `계획 ${plan + 1}`,
    '기간 시작': TODAY - 90,
    '기간 끝': TODAY + 90,
    '목표 지표': figure,
    목표값: figure === '접촉 건수' ? 1_000 : 0.9,
    '대상 고객 유형': plan % 4 === 3 ? 'VIP 고객' : '',
    단계: `할 일 ${index + 1}`,
    시작일: TODAY - 90,
    기한: TODAY - 30 + (index % STEPS) * 10,
    담당자: managerOf(index),
    진행: index % STEPS < 3 ? '완료' : '진행 중',
    완료일: index % STEPS < 3 ? TODAY - 30 : '',
    예산: 300_000,
  };
}

/** Four trainings for each of the team, and what customers were taught. */
export function educationLine({ team, managerOf }: CareScene, index: number): Line {
  const staff = index < team.length * 4;
  const day = TODAY - 300 + (index % 250);
  return {
    날짜: day,
    종류: staff ? '직원 교육' : '고객 교육',
    제목: staff ? `교육 ${Math.floor(index / team.length) + 1}` : '사용법 교육',
    담당자: managerOf(index),
    '고객 ID': staff ? '' : id(index - team.length * 4),
    완료일: day,
  };
}

/** A year of digests, and the renewal mails that customers whose term ends soon have had. */
export function mailLine({ team, contracts }: CareScene, index: number): Line {
  const digests = team.length * 250;
  if (index < digests) {
    const day = isoDay(TODAY - YEAR + Math.floor((index / digests) * (YEAR - 4)));
    const reader = index % team.length;
    const address = `reader${reader}@example.com`;
    return sent(`digest:${day}:${address}`, '내부', address, day, [
      ['followUp', `L-2024-${String(index + 1).padStart(6, '0')}`, day, 'due'],
      ['duty', 'contact', `T-2024-${index + 1}`, day, 'due'],
    ]);
  }
  const owner = index - digests;
  const contract = contractId(owner % contracts);
  const end = isoDay(endOf(owner));
  const stage = endOf(owner) < TODAY + 8 ? 7 : 30;
  if (endOf(owner) > TODAY + 31) return {};
  const day = isoDay(Math.min(endOf(owner) - stage, TODAY - 1));
  return sent(`offer:${contract}:${end}:${stage}`, '정보성', mailOf(owner), day, [
    ['offer', contract, end, stage],
  ]);
}

function sent(
  key: string,
  kind: string,
  to: string,
  day: string,
  items: readonly (string | number)[][],
): Line {
  const at = `${day} 08:30:00`;
  return {
    키: key,
    종류: kind,
    '받는 사람': to,
    제목: '알림',
    상태: '발송',
    '만든 시각': at,
    '시도 시각': at,
    '발송 시각': at,
    _항목: items.map((item) => JSON.stringify(item)).join('\n'),
  };
}
