import { type CareChannel, careChannels } from './codes';
import { articlesOf, family, type Words } from './define';
import { expressions, percent, prose } from './value-kinds';

const communication = articlesOf('communication');
const satisfaction = articlesOf('satisfaction');

const channelRules: Record<CareChannel, Words> = {
  phone: {
    ko: '소속과 이름을 먼저 밝히고 통화해도 되는지 묻습니다. 부재중이면 하루 두 번까지만 다시 겁니다.',
    en: 'Say who is calling and ask whether it is a good time. No more than two further tries a day.',
  },
  email: {
    ko: '제목에 용건을 쓰고 한 통에 한 가지만 묻습니다. 받은 메일에는 첫 응답 시간 안에 먼저 받았다고 답합니다.',
    en: 'The subject says what it is about; one question a mail. Confirm receipt within the time of first response.',
  },
  visit: {
    ko: '미리 약속하고, 다녀온 날 결과를 적습니다.',
    en: 'By appointment; the result is recorded on the same day.',
  },
  chat: {
    ko: '첫 인사는 바로, 확인이 필요하면 몇 분 걸릴지 먼저 알립니다. 개인정보를 대화창에 적게 하지 않습니다.',
    en: 'Greet at once, and say how long checking takes. Never ask for personal data in the chat.',
  },
  text: {
    ko: '업무 시간에만 보내고, 보낸 사람과 연락할 번호를 함께 적습니다.',
    en: 'In business hours only, with the sender and a number to call.',
  },
  social: {
    ko: '공개된 곳에서는 개인정보와 계약 내용을 말하지 않고, 자세한 이야기는 개별 연락으로 옮깁니다.',
    en: 'No personal or contract data in public; details move to a private channel.',
  },
  meeting: {
    ko: '만나기 전에 지난 기록을 읽고, 약속한 것은 그 자리에서 함께 확인합니다.',
    en: 'Read the history before; confirm together what was promised.',
  },
  workshop: {
    ko: '참석자와 다룬 내용을 교육·참여에 적고, 끝난 뒤 의견을 묻습니다.',
    en: 'Record who came and what was covered in Training and programmes, and ask for opinions afterwards.',
  },
};

/** 커뮤니케이션 and 만족도. */
export const communicationArticles = {
  ...family('channel.rule', careChannels, (channel, { ko, en }) =>
    communication({
      name: { ko: `${ko} 사용 규칙`, en: `Rule for ${en.toLowerCase()}` },
      about: {
        ko: '기록 화면에서 이 채널을 고르면 보여요.',
        en: 'Shown in the log form when this channel is chosen.',
      },
      kind: prose,
      standard: channelRules[channel],
    }),
  ),
  'style.language': communication({
    name: { ko: '언어', en: 'Language' },
    about: { ko: '고객에게 쓰는 말의 기준이에요.', en: 'The words we use.' },
    kind: prose,
    standard: {
      ko: '쉬운 말로 짧게 씁니다. 회사 안에서만 쓰는 말과 줄임말, 외래어는 풀어서 씁니다.',
      en: 'Short and plain. In-house words, abbreviations and jargon are explained.',
    },
  }),
  'style.tone': communication({
    name: { ko: '어투', en: 'Tone' },
    about: { ko: '고객을 부르고 말을 맺는 기준이에요.', en: 'How we address customers.' },
    kind: prose,
    standard: {
      ko: '이름 뒤에 ‘님’을 붙이고, 글은 합니다체로, 말은 존댓말로 합니다. 명령하는 말 대신 부탁하는 말을 씁니다.',
      en: 'Polite and by name. We ask rather than order.',
    },
  }),
  'style.attitude': communication({
    name: { ko: '태도', en: 'Attitude' },
    about: { ko: '고객을 대하는 자세예요.', en: 'How we behave.' },
    kind: prose,
    standard: {
      ko: '끝까지 듣고, 들은 것을 되짚어 확인합니다. 모르는 것은 모른다고 말하고 언제까지 알아볼지 약속합니다.',
      en: 'Listen to the end and repeat what was heard. Say what we do not know, and by when we will.',
    },
  }),
  'expressions.forbidden': communication({
    name: { ko: '쓰지 않는 표현', en: 'Expressions not used' },
    about: {
      ko: '메일 양식에 있으면 상태 점검에 올라오고, 기록 화면에서 고객에게 보낼 말을 적을 때 알려 드려요.',
      en: 'Listed in Health where a mail template has them, and pointed out while a text for a customer is typed.',
    },
    kind: expressions,
    standard: {
      ko: [
        '무조건 | 예외가 있으면 지킬 수 없는 약속이에요. | 조건을 함께 적어 주세요.',
        '100% 보장 | 결과를 단정하면 과장 광고가 될 수 있어요. | 지금까지의 결과를 숫자로 적어 주세요.',
        '최저가 보장 | 비교한 근거가 없으면 부당한 표시가 될 수 있어요. | 가격과 조건을 그대로 적어 주세요.',
        '업계 최고 | 근거를 댈 수 없는 비교예요. | 무엇이 좋은지 구체적으로 적어 주세요.',
        '절대 | 단정하는 말은 다툼이 되기 쉬워요. | 확인된 범위만 적어 주세요.',
        '고객님이 잘못 | 고객을 탓하는 말로 들려요. | 무슨 일이 있었는지 함께 확인하겠다고 적어 주세요.',
        '규정상 안 됩니다 | 거절만 있고 방법이 없어요. | 되는 방법을 함께 알려 주세요.',
      ].join('\n'),
      en: [
        'guaranteed | A promise we may not be able to keep. | Say under which conditions.',
        'lowest price | A comparison needs proof. | State the price and its conditions.',
        'best in the industry | A comparison needs proof. | Say what exactly is good.',
        'your fault | Blames the customer. | Offer to find out together what happened.',
        'against our policy | Refuses without offering a way. | Say what is possible.',
      ].join('\n'),
    },
  }),
  'satisfaction.criteria': satisfaction({
    name: { ko: '만족도 평가 기준', en: 'How satisfaction is rated' },
    about: {
      ko: '누가 물어도 같은 기준으로 적기 위한 조항이에요. 판이 바뀌면 기준도 바뀐 것이에요.',
      en: 'So that all rate alike; a new version is a new standard.',
    },
    kind: prose,
    standard: {
      ko: '고객이 직접 말한 것만 적고 짐작으로 적지 않습니다. 매우 만족: 고마움이나 추천을 말함. 만족: 해결되어 괜찮다고 함. 보통: 좋고 나쁨을 말하지 않음. 불만족: 아쉬움을 말함. 매우 불만족: 항의하거나 해지를 말함. 묻지 않았으면 비워 둡니다.',
      en: 'Only what the customer said. Very satisfied: thanks or recommends. Satisfied: says it is solved. Neutral: says neither. Dissatisfied: is disappointed. Very dissatisfied: protests or speaks of leaving. Blank where not asked.',
    },
  }),
  'satisfaction.targetCsat': satisfaction({
    name: { ko: '만족도(CSAT) 목표', en: 'CSAT target' },
    about: {
      ko: '만족 이상으로 답한 비율의 목표예요.',
      en: 'The share of answers of satisfied or better that we aim at.',
    },
    kind: percent,
    standard: '85',
  }),
  'satisfaction.feedback': satisfaction({
    name: { ko: '의견 수렴과 참여', en: 'Opinions and programmes' },
    about: {
      ko: '고객의 의견을 모으고 되돌려 드리는 방법이에요.',
      en: 'How opinions are gathered and answered.',
    },
    kind: prose,
    standard: {
      ko: '접촉한 날 만족도를 묻고, 불만족에는 일주일 안에 고친 것을 알립니다. 충성도·참여 프로그램에 참여한 고객과 결과는 교육·참여에 적습니다.',
      en: 'We ask at each contact, and tell the dissatisfied within a week what was changed. Loyalty and participation programmes are recorded in Training and programmes.',
    },
  }),
};
