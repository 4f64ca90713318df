import { type CareChannel, careChannels, type Severity, severities } from './codes';
import { articlesOf, family } from './define';
import { breakTime, businessTime, percent, prose, timeOfDay, units, whole } from './value-kinds';

const service = articlesOf('service');

const firstResponseByChannel: Record<CareChannel, string> = {
  phone: '1',
  email: '4',
  visit: '1',
  chat: '1',
  text: '4',
  social: '8',
  meeting: '1',
  workshop: '8',
};
const firstResponseBySeverity: Record<Severity, string> = { urgent: '1', high: '4', normal: '8', low: '16' };
const resolution: Record<Severity, string> = { urgent: '8', high: '24', normal: '40', low: '80' };

/** 고객 서비스: business hours and the time a case may take. */
export const serviceArticles = {
  'hours.open': service({
    name: { ko: '업무 시작', en: 'Opening' },
    about: {
      ko: '응답과 처리 시간은 업무 시간에만 흘러요.',
      en: 'Time to respond and to resolve passes in business hours only.',
    },
    kind: timeOfDay,
    standard: '09:00',
  }),
  'hours.close': service({
    name: { ko: '업무 종료', en: 'Closing' },
    about: { ko: '업무 시작보다 늦어야 해요.', en: 'Has to be later than opening.' },
    kind: timeOfDay,
    standard: '18:00',
  }),
  'hours.lunch': service({
    name: { ko: '점심시간', en: 'Lunch' },
    about: { ko: '업무 시간에서 빼는 시간이에요.', en: 'Does not count as business hours.' },
    kind: breakTime,
    standard: { ko: '없음', en: 'none' },
  }),
  ...family('firstResponse.channel', careChannels, (channel, { ko, en }) =>
    service({
      name: { ko: `첫 응답 시간 — ${ko}`, en: `First response — ${en}` },
      about: {
        ko: '이 채널로 들어온 불만·요청에 처음 답할 때까지의 업무 시간이에요. 심각도의 시간이 더 짧으면 그 시간을 써요.',
        en: 'Business hours until a complaint or request by this channel is first answered; the time of its severity counts where that is shorter.',
      },
      kind: businessTime,
      standard: firstResponseByChannel[channel],
    }),
  ),
  ...family('firstResponse.severity', severities, (severity, { ko, en }) =>
    service({
      name: { ko: `첫 응답 시간 — ${ko}`, en: `First response — ${en}` },
      about: {
        ko: '이 심각도의 불만·요청에 처음 답할 때까지의 업무 시간이에요. 채널의 시간이 더 짧으면 그 시간을 써요.',
        en: 'Business hours until a complaint or request of this severity is first answered; the time of its channel counts where that is shorter.',
      },
      kind: businessTime,
      standard: firstResponseBySeverity[severity],
    }),
  ),
  ...family('resolution', severities, (severity, { ko, en }) =>
    service({
      name: { ko: `처리 시간 — ${ko}`, en: `Resolution — ${en}` },
      about: {
        ko: '이 심각도의 불만·요청을 처리할 때까지의 업무 시간이에요.',
        en: 'Business hours until a complaint or request of this severity is resolved.',
      },
      kind: businessTime,
      standard: resolution[severity],
    }),
  ),
  'deadline.closeShare': service({
    name: { ko: '기한 임박', en: 'Close to the deadline' },
    about: {
      ko: '남은 시간이 전체의 이만큼 이하면 임박이에요.',
      en: 'A case is close to its deadline when this share of its time, or less, is left.',
    },
    kind: percent,
    standard: '25',
  }),
  'escalation.leftShare': service({
    name: { ko: '관리자에게 알림', en: 'Escalation' },
    about: {
      ko: '남은 시간이 전체의 이만큼 이하면 기한을 넘기기 전에 관리자에게 알려요. 0이면 넘긴 뒤에만 알려요.',
      en: 'Administrators are told before a breach when this share of the time, or less, is left; 0: only after it.',
    },
    kind: percent,
    standard: '25',
  }),
  'service.complaints': service({
    name: { ko: '불만 처리 절차', en: 'How a complaint is handled' },
    about: { ko: '접수부터 종결까지의 순서예요.', en: 'From receipt to closing.' },
    kind: prose,
    standard: {
      ko: '접수 → 확인 → 처리 → 회신 → 종결의 순서로 진행합니다. 변명보다 사과와 확인을 먼저 하고, 종결할 때 원인과 재발 방지를 적고 만족도를 묻습니다.',
      en: 'Received → acknowledged → in work → answered → closed. Apology and questions come before explanations; closing records cause and prevention, and asks how satisfied the customer is.',
    },
  }),
  'service.education': service({
    name: { ko: '고객 교육', en: 'Educating customers' },
    about: { ko: '고객에게 무엇을 알려 드리는지예요.', en: 'What customers are taught.' },
    kind: prose,
    standard: {
      ko: '새 고객에게는 시작일부터 2주 안에 사용 방법을 안내하고, 서비스가 바뀌면 바뀌기 전에 알립니다. 안내한 것은 교육·참여에 적습니다.',
      en: 'New customers are shown how to use the service within two weeks, and told of changes before they come. It is recorded in Training and programmes.',
    },
  }),
  'followUp.defaultDays': service({
    name: { ko: '후속 조치 기한', en: 'Follow-up due' },
    about: {
      ko: '후속 조치를 적을 때 제안하는 기한이에요.',
      en: 'The due day proposed for a follow-up, this many days on.',
    },
    kind: whole(0, 90, units.days),
    standard: '3',
  }),
  'followUp.aheadDays': service({
    name: { ko: '후속 조치 미리 보기', en: 'Follow-ups ahead' },
    about: {
      ko: '후속 조치를 기한 며칠 전부터 오늘 탭에 보일지예요.',
      en: 'Follow-ups stand in Today from so many days before they are due.',
    },
    kind: whole(0, 90, units.days),
    standard: '3',
  }),
  'plan.aheadDays': service({
    name: { ko: '관리 계획 마감 임박', en: 'Steps of plans due soon' },
    about: {
      ko: '관리 계획의 단계를 기한 며칠 전부터 곧 마감으로 보고 알릴지예요.',
      en: 'A step of a plan is due soon, and told of, from so many days before its last one.',
    },
    kind: whole(0, 90, units.days),
    standard: '3',
  }),
};
