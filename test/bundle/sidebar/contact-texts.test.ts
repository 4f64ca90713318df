// Ready texts for a message or a call, as the built add-on fills them in.
import { numberedBook, type SidebarBook } from './sidebar-book';

const SETTINGS = '설정';
const TEMPLATES = '메일 양식';

function book(): SidebarBook {
  const made = numberedBook();
  const line = (name: string) => made.rows(SETTINGS, '이름').findIndex(([one]) => one === name) + 2;
  made.type(SETTINGS, line('업체 이름'), '값', '한빛');
  made.type(SETTINGS, line('업체 전화'), '값', '02-0000-1234');
  return made;
}

const templateRow = (made: SidebarBook, name: string) =>
  made.rows(TEMPLATES, '이름').findIndex(([one]) => one === name) + 2;

const texts = (made: SidebarBook, contractId = '', customerId = '1003') =>
  made.call('contactTexts', { customerId, contractId });

test('a text says who, which service, until when and whom to call, and nothing is written', () => {
  const made = book();
  const before = made.everything();
  const ready = texts(made);
  expect(ready).toMatchObject({ customerName: '박영희', contractId: 'K-2023-0003', isInUse: true });
  expect(ready.texts.map(({ key }) => key)).toEqual([
    'renewalText',
    'followUpText',
    'contactText',
    'renewalCall',
    'contactCall',
  ]);
  expect(ready.texts[0]).toMatchObject({
    name: '재계약 문자',
    text: '[한빛] 박영희 고객님, 안녕하십니까.\n프리미엄 서비스 이용 기간이 2024-11-30 (토)에 끝납니다. 계속 이용하실지 알려 주십시오.\n문의: 김영희 02-0000-1234',
    blank: [],
    trouble: null,
  });
  expect(made.everything()).toBe(before);
});

test('what is agreed on is not asked about, and what is not known is named', () => {
  const made = numberedBook();
  expect(texts(made, 'K-2023-0001', '1001').texts.map(({ key }) => key)).not.toContain('renewalText');
  expect(texts(made).texts[0]?.blank).toEqual(['업체 이름', '업체 전화']);
});

test('a team’s own text is used, and text of people stays text', () => {
  const made = book();
  made.type(TEMPLATES, templateRow(made, '재계약 문자'), '본문', '{{고객명}}님 {{서비스}} {{종료일}}까지');
  made.type('고객 정보', 4, '고객명', '{{담당자}} <b>박\n영희</b>');
  expect(texts(made).texts[0]?.text).toBe('{{담당자}} <b>박 영희</b>님 프리미엄 서비스 2024-11-30 (토)까지');
});

test('a text that cannot be filled in says why, here and in 상태 점검; the others are ready', () => {
  const made = book();
  made.type(TEMPLATES, templateRow(made, '정기 연락 문자'), '본문', '{{할인율}} 행사');
  const ready = texts(made).texts;
  expect(ready.find(({ key }) => key === 'contactText')).toMatchObject({
    text: '',
    trouble: '양식에 없는 칸 {{할인율}}이 있어요.',
  });
  expect(ready[0]?.trouble).toBeNull();
  made.tickHour('2024-10-04', 10);
  expect(made.rows('상태 점검', '항목', '내용').filter(([what]) => what === '문자·전화 문구')).toEqual([
    ['문자·전화 문구', '문자·전화 문구를 채울 수 없어 쓰지 못해요: 양식에 없는 칸 {{할인율}}이 있어요.'],
  ]);
});

test('a customer whose data is put away has no text', () => {
  const made = book();
  made.type('고객 정보', 4, '개인정보 상태', '분리 보관');
  expect(texts(made)).toMatchObject({ isInUse: false, texts: [] });
});
