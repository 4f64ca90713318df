import type { RichCustomer } from './rich-customers';
import { isoDay } from './rich-days';
import type { RichTerm } from './rich-terms';
import type { Seeded } from './seeded';
import type { Lines } from './type-lines';

const CONTACTS = 1500;
const channels = ['전화', '전화', '전화', '문자', '이메일', '방문', '채팅', '대면'] as const;

const talks = [
  { category: '문의', content: '이용 방법 문의', result: '사용 안내 전달' },
  { category: '문의', content: '요금 납부일 문의', result: '납부일과 방법 안내' },
  { category: '요청', content: '방문 점검 요청', result: '방문 일정 확정' },
  { category: '요청', content: '이용 시간 변경 요청', result: '변경 완료' },
  { category: '건의', content: '시설 개선 건의', result: '담당 부서에 전달' },
  { category: '불만', content: '응답이 늦다는 불만', result: '사과드리고 처리 일정 안내' },
  { category: '상담', content: '다른 상품 상담', result: '상품 비교 자료 전달' },
  { category: '재계약', content: '재계약 의사 확인', result: '조건 검토 뒤 연락하기로 함' },
  { category: '판매', content: '부속품 구매', result: '판매 완료' },
  { category: '교육', content: '사용법 교육', result: '교육 완료' },
] as const;

/** Contacts over the last year, oldest first; two in three were asked how satisfied they are. */
export function contactsOf(
  random: Seeded,
  customers: readonly RichCustomer[],
  terms: readonly RichTerm[],
  today: number,
): Lines {
  const days = Array.from({ length: CONTACTS }, () => today - random.whole(0, 364)).sort((a, b) => a - b);
  return days.map((day) => {
    const customer = customers[random.whole(0, customers.length - 1)];
    const picked = random.pick(talks);
    // Complaints of the last weeks stand as cases of their own.
    const talk = picked.category === '불만' && day > today - 35 ? talks[0] : picked;
    const term = terms.find((one) => one.customer === customer && one.start <= day && day <= one.end);
    const isFollowedUp = random.chance(0.12);
    const due = day + random.whole(1, 10);
    return {
      날짜: isoDay(day),
      '고객 이름': customer?.name ?? '',
      '고객 유형': customer?.type ?? '',
      '소통 채널': random.pick(channels),
      '소통 내용': talk.content,
      결과: talk.result,
      담당자: customer?.manager ?? '',
      만족도: answer(satisfaction(random, talk.category), day > today - 35),
      '고객 ID': customer?.id ?? '',
      계약번호: term?.id ?? '',
      분류: talk.category,
      '소요(분)': String(random.whole(2, 40)),
      ...(isFollowedUp
        ? {
            '후속 조치': '다시 연락',
            '후속 기한': isoDay(due),
            '후속 완료일': due < today - 3 ? isoDay(due) : '',
          }
        : {}),
      ...(talk.category === '판매'
        ? { '구매 품목': '필터 세트', '구매 금액': String(random.whole(1, 6) * 15000) }
        : {}),
    };
  });
}

/** An answer that would open a case is none of the last weeks'. */
function answer(word: string, isRecent: boolean): string {
  return isRecent && word.endsWith('불만족') ? '보통' : word;
}

function satisfaction(random: Seeded, category: string): string {
  if (random.chance(0.34)) return '';
  if (category === '불만') return random.pick(['불만족', '매우 불만족', '보통', '만족']);
  return random.pick(['매우 만족', '매우 만족', '만족', '만족', '만족', '보통', '불만족']);
}
