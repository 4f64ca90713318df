// What the team has begun of the care process, entered by the sidebar's own door as a person would.
import type { Machine } from '../runtime/machine';
import type { Project } from '../runtime/project';
import { isoDay } from './rich-days';

/** Policy, schedule, plans, usage, training and complaints; the clock and the person stand as before. */
export function beginCare(machine: Machine, project: Project, today: number): void {
  const { now } = machine.state;
  const day = (offset: number) => isoDay(today + offset);
  let keys = 0;
  const enter = (name: string, draft: object): Readonly<Record<string, unknown>> => {
    keys += 1;
    const input = name === 'beginPolicy' ? {} : { key: `example-${String(keys).padStart(4, '0')}`, draft };
    const run = machine.run('rpc', [name, input], { project, via: 'editor' });
    const reply = run.result as { ok: boolean; value: Record<string, unknown> }; // as the door answers
    if (!run.ok || !reply.ok) throw new Error(`${name}: ${run.error ?? JSON.stringify(run.result)}`);
    return reply.value;
  };
  /** Moves the clock to a time of a day before today. */
  const at = (offset: number, time: string) => machine.set({ at: `${day(offset)}T${time}:00+09:00` });

  at(-40, '09:30');
  enter('saveSetting', { key: 'businessName', before: '', value: '한들생활' });
  enter('saveSetting', { key: 'businessPhone', before: '', value: '010-0000-1000' });
  enter('beginPolicy', {});
  enter('beginSchedule', {});
  enter('saveArticle', {
    key: 'notice.stages',
    value: '90, 60, 30, 14, 7, 1, 0',
    inForceFrom: day(14),
    nextReview: day(380),
    reason: '큰 계약은 두 달 전도 늦다는 의견',
    approver: '이서연',
    seen: 1,
    restores: null,
  });
  const step = { from: day(-40), manager: '김영희', budget: '300000' };
  const plan = { direction: 'atLeast', careGroup: '', customerType: '' };
  const half = { periodStart: day(-60), periodEnd: day(60) };
  enter('addPlan', {
    ...plan,
    ...half,
    ...step,
    plan: '재계약률 높이기',
    figure: 'renewalRate',
    target: '80%',
    strategy: '끝나기 60일 전부터 먼저 연락하고 조건을 비교해 드림',
    step: '만료 60일 전 고객에게 안내 전화',
    due: day(-5),
  });
  enter('addStep', {
    ...step,
    plan: '재계약률 높이기',
    periodStart: half.periodStart,
    step: '재계약 조건표 새로 만들기',
    due: day(3),
    manager: '정민호',
  });
  enter('addPlan', {
    ...plan,
    ...half,
    ...step,
    plan: 'VIP 만족도 지키기',
    figure: 'csat',
    target: '90%',
    customerType: 'VIP 고객',
    strategy: '한 달에 한 번 담당자가 직접 안부 전화',
    step: 'VIP 고객 방문 점검',
    due: day(20),
    manager: '박철수',
  });
  at(-30, '10:00');
  const training = { customerId: null, doneOn: day(-30), nextDue: null };
  enter('saveProgramme', {
    ...training,
    kind: 'staffTraining',
    title: '불만 응대와 개인정보 교육',
    date: day(-30),
    managers: ['김영희', '박철수'],
    result: '역할극으로 연습',
  });
  enter('saveProgramme', {
    ...training,
    kind: 'loyalty',
    title: '3년 고객 감사 필터 증정',
    date: day(-30),
    managers: ['김영희'],
    customerId: '2003',
    result: '필터 1개 전달',
  });
  for (const [offset, customerId, item, amount] of [
    [-90, '2003', '필터 세트', '45000'],
    [-45, '2003', '필터 세트', '45000'],
    [-20, '2010', '개인 지도 10회', '500000'],
  ] as const) {
    at(offset, '14:00');
    const date = day(offset);
    enter('addUsage', {
      customerId,
      date,
      kind: 'purchase',
      item,
      quantity: '1',
      amount,
      contractId: '',
      memo: '',
    });
  }
  complaints(enter, at);
  machine.set({ at: now });
}

/** Some that were solved, one that waits for its reply, and one of this morning's. */
function complaints(
  enter: (name: string, draft: object) => Readonly<Record<string, unknown>>,
  at: (offset: number, time: string) => void,
): void {
  const solved = { prevention: '점검표에 더함', satisfaction: 4 };
  for (const [offset, customerId, content, cause, solution] of [
    [-16, '2012', '정수기 물맛이 이상하다는 불만', '제품·서비스 품질', '필터를 바꾸고 관을 씻음'],
    [-9, '2020', '약속한 방문 시간을 어김', '일정·배송', '사과드리고 다음 방문은 시간 우선 배정'],
    [-6, '2031', '요금이 두 번 빠져나감', '요금·청구', '한 번 치를 돌려드림'],
  ] as const) {
    at(offset, '10:00');
    const { caseId } = enter('addCase', {
      customerId,
      kind: 'complaint',
      channel: '전화',
      severity: 'normal',
      content,
      manager: '김영희',
    });
    at(offset, '10:30');
    enter('answerCase', { caseId });
    at(offset, '15:00');
    const answer = { caseId, cause, solution, ...solved };
    enter('stepCase', { ...answer, from: 'checked', to: 'closed' });
  }
  at(-1, '16:30');
  enter('addCase', {
    customerId: '2044',
    kind: 'request',
    channel: '이메일',
    severity: 'low',
    content: '정기 점검 날짜를 토요일로 바꿔 달라는 요청',
    manager: '정민호',
  });
}
