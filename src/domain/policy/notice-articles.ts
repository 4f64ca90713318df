import { articlesOf } from './define';
import { dayList, units, whole } from './value-kinds';

const renewal = articlesOf('renewal');
const communication = articlesOf('communication');

/** When the team and its customers are told of an end, of what has ended, and of a long pause. */
export const noticeArticles = {
  'notice.stages': renewal({
    name: { ko: '만료 알림 단계', en: 'Notice stages' },
    about: {
      ko: '종료일 며칠 전에 팀에 알릴지예요. 서비스의 만료 알림(일)보다 긴 단계는 쓰지 않아요.',
      en: 'Days before the end at which the team is told; none longer than the window of the service.',
    },
    kind: dayList,
    standard: '60, 30, 14, 7, 1, 0',
  }),
  'notice.committedStages': renewal({
    name: { ko: '확정된 재계약의 알림 단계', en: 'Notice stages of a committed renewal' },
    about: {
      ko: '재계약이 확정됐는데 다음 계약이 없을 때, 만료 알림 단계 가운데 이 단계에만 알려요.',
      en: 'A committed renewal whose next term is missing is told of at these of the notice stages only.',
    },
    kind: dayList,
    standard: '14, 7, 1, 0',
  }),
  'notice.window': renewal({
    name: { ko: '기본 만료 알림', en: 'Usual expiry window' },
    about: {
      ko: '종료일까지 이만큼 남으면 만료 예정이에요. 서비스에 따로 정한 값이 있으면 그 값을 써요.',
      en: 'A contract with so many days left is expiring; a service with a window of its own keeps that.',
    },
    kind: whole(0, 366, units.days),
    standard: '30',
  }),
  'offer.stages': renewal({
    name: { ko: '재계약 안내 단계', en: 'Renewal mail stages' },
    about: {
      ko: '종료일 며칠 전에 고객에게 재계약 안내 메일을 보낼지예요. 자동 갱신 계약은 해지 통보 기한 며칠 전이에요.',
      en: 'Days before the end at which customers get a renewal mail; for contracts that renew by themselves, before the notice deadline.',
    },
    kind: dayList,
    standard: '30, 7',
  }),
  'notice.declineDays': renewal({
    name: { ko: '자동 갱신 알림', en: 'Before a renewal by itself' },
    about: {
      ko: '자동 갱신 계약의 해지 통보 기한 며칠 전부터 담당자에게 알릴지예요.',
      en: 'So many days before the notice deadline of a contract that renews by itself its manager is told.',
    },
    kind: whole(0, 366, units.days),
    standard: '14',
  }),
  'notice.lapseDays': renewal({
    name: { ko: '끝난 계약을 챙기는 기간', en: 'Seeing to what has ended' },
    about: {
      ko: '만료된 계약과 다음 계약이 없는 자동 갱신 계약을 종료 뒤 이만큼 오늘 탭에 보여요. 만료 예정 시트에는 계속 있어요.',
      en: 'What has ended, or went on without its next term, stands in Today for so many days; the sheet Expiring keeps it.',
    },
    kind: whole(0, 366, units.days),
    standard: '60',
  }),
  'pause.longestDays': renewal({
    name: { ko: '긴 일시중지', en: 'A long pause' },
    about: {
      ko: '종료일이 없는 일시중지가 이보다 길어지면 상태 점검에 올라와요.',
      en: 'A pause without an end that lasts longer is listed in Health.',
    },
    kind: whole(1, 730, units.days),
    standard: '90',
  }),
  'notice.mailHour': communication({
    name: { ko: '메일 보내는 시각', en: 'Mail hour' },
    about: {
      ko: '영업일의 이 시각부터 메일을 보내요.',
      en: 'Mails go out from this hour of a business day.',
    },
    kind: whole(0, 23, units.oClock),
    standard: '8',
  }),
};
