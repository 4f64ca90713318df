import type { Language } from './language';
import { quoted } from './particle';

/** What adoption says about an owner's columns, cells and rows. */
const ko = {
  columns: {
    label: (word: string) => `머리글이 우리 열 이름 ${quoted(word, '와/과')} 같아요.`,
    word: (word: string) => `머리글 ${quoted(word, '은/는')} 이 열의 다른 말이에요.`,
    likely: (word: string) => `머리글 ${quoted(word, '은/는')} 흔히 이 열을 뜻해요.`,
    ending: (word: string) => `머리글 끝의 ${quoted(word, '이/가')} 이 열을 뜻해요.`,
    read: (read: number, of: number) => `값 ${of}개 가운데 ${read}개를 읽을 수 있어요.`,
    content: '머리글은 없지만 내용이 모두 이 모양이에요.',
    chosen: '직접 고르셨어요.',
    own: '팀에서 따로 쓰는 열이라 그대로 둬요.',
    unknown: '우리 열과 맞는 것이 없어 그대로 둬요.',
    empty: '비어 있어 그대로 둬요.',
    people: '거의 모두 다른 이름이라 거래처 쪽 사람으로 보고 그대로 둬요.',
    months: '그대로 두고, 종료일이 없을 때 제안하는 데만 써요.',
    taken: (column: string) => `${column}열이 더 잘 맞아 그대로 둬요.`,
    mismatch: (word: string) => `머리글은 ‘${word}’ 같지만 내용이 달라 그대로 둬요.`,
    askStatus: '상태는 날짜로 계산하는 열이라, 따로 “예” 하셔야 연결해요.',
  },
  cells: {
    form: '모양만 바꿔요.',
    digits: '숫자를 더하거나 뺐어요.',
    unit: '단위를 짐작했어요.',
    order: '연·월·일의 순서를 짐작했어요.',
    parts: '칸의 일부를 다른 열로 옮겨요.',
    term: '시작일과 개월 수로 종료일을 만들었어요.',
    scale: '점수의 뜻을 짐작했어요.',
    weekday: '요일이 날짜와 달라요.',
    serial: '날짜의 일련번호로 짐작했어요.',
    status: '상태의 뜻을 짐작했어요.',
    date: '날짜로 읽을 수 없어요.',
    year: '연도가 없어요.',
    won: '금액으로 읽을 수 없어요.',
    phone: '전화번호로 읽을 수 없어요.',
    several: '값이 여러 개예요.',
    email: '이메일 주소로 읽을 수 없어요.',
    checksum: '사업자등록번호가 맞지 않아요.',
    word: '말의 뜻을 확인해야 해요.',
    number: '수로 읽을 수 없어요.',
    taken: '옮길 열에 다른 값이 있어요.',
    formula: '수식이라 그대로 두는데, 값을 읽을 수 없어요.',
  },
  duplicates: {
    phone: '같은 전화번호',
    email: '같은 이메일',
    'business-number': '같은 사업자등록번호',
    name: '비슷한 이름과 같은 번호 끝자리',
  },
  refused: {
    'no-tab': (tab: string) => `‘${tab}’ 시트가 없어요.`,
    'own-tab': (tab: string) =>
      `${quoted(tab, '은/는')} 대장이 만든 시트예요. 팀에서 쓰던 시트를 골라 주세요.`,
    'no-header': (tab: string) =>
      `‘${tab}’에서 머리글 행을 찾지 못했어요. 이름, 연락처, 시작일처럼 열 이름이 두 개 넘게 있는 행이 있어야 해요.`,
    'bad-mapping': (name: string, known: string) =>
      `${quoted(name, '은/는')} 고를 수 없어요. 고를 수 있는 것: ${known}`,
  },
};

type Texts = typeof ko;

const en: Texts = {
  columns: {
    label: (word) => `The header is our own name “${word}”.`,
    word: (word) => `The header “${word}” is another word for this column.`,
    likely: (word) => `The header “${word}” usually means this column.`,
    ending: (word) => `The header ends with “${word}”.`,
    read: (read, of) => `${read} of ${of} values can be read.`,
    content: 'There is no header, but all of its content has this form.',
    chosen: 'You chose it.',
    own: 'A column of the team’s own; it is left alone.',
    unknown: 'It fits none of our columns and is left alone.',
    empty: 'It is empty and left alone.',
    people: 'Hardly a name stands twice: these seem to be the customers’ people; it is left alone.',
    months: 'Left alone; it only serves to propose ends where there are none.',
    taken: (column) => `Column ${column} fits better; this one is left alone.`,
    mismatch: (word) => `The header says “${word}”, but its content is something else; it is left alone.`,
    askStatus: 'The status is computed from dates: the column is bound only after a yes of its own.',
  },
  cells: {
    form: 'Only its form changes.',
    digits: 'Digits were added or dropped.',
    unit: 'The unit is inferred.',
    order: 'The order of year, month and day is inferred.',
    parts: 'A part of the cell moves to another column.',
    term: 'The end is made from the start and the months.',
    scale: 'The meaning of the points is inferred.',
    weekday: 'The weekday does not fit the date.',
    serial: 'It is taken for the serial number of a date.',
    status: 'The meaning of the status is inferred.',
    date: 'It cannot be read as a date.',
    year: 'The year is missing.',
    won: 'It cannot be read as an amount.',
    phone: 'It cannot be read as a phone number.',
    several: 'There are several values.',
    email: 'It cannot be read as an e-mail address.',
    checksum: 'The business number does not fit its check digit.',
    word: 'The meaning of the word has to be confirmed.',
    number: 'It cannot be read as a number.',
    taken: 'The column it would move to holds something else.',
    formula: 'A formula stays as it is, and its value cannot be read.',
  },
  duplicates: {
    phone: 'same phone',
    email: 'same e-mail',
    'business-number': 'same business number',
    name: 'alike names and the same last digits',
  },
  refused: {
    'no-tab': (tab) => `There is no tab “${tab}”.`,
    'own-tab': (tab) => `“${tab}” is a tab that Daejang made. Choose one that the team used before.`,
    'no-header': (tab) =>
      `No header row was found in “${tab}”. One row has to name two columns at least, such as name, phone or start.`,
    'bad-mapping': (name, known) => `“${name}” cannot be chosen. There are: ${known}`,
  },
};

export const adoptionMessages: Readonly<Record<Language, Texts>> = { ko, en };
