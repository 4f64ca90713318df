import { Team } from './team';

const ledger = `
  고객 ID | 고객명          | 계약 시작일 | 계약 종료일 | 서비스 내용 | 비고           | 담당자
  1001    | 홍<b>길</b>동   | 2023-11-02  | 2024-11-01  | 기본 서비스 | {{요약}} & "A" | 김영희`;

function withBody(body: string, subject = '[대장] {{요약}}'): Team {
  const team = new Team({ '이용고객 대장': ledger });
  team.type('메일 양식', 2, '본문', body);
  team.type('메일 양식', 2, '제목', subject);
  return team;
}

/** Of the digests; the administrator is also told that they wait. */
const states = (team: Team) =>
  team.rows('발송함', '키', '상태').flatMap(([key, state]) => (key?.startsWith('digest:') ? [state] : []));
const digests = (team: Team) => team.ports.sent.filter(({ subject }) => subject.includes('오늘 챙길'));
const mail = (team: Team) => team.mailTo('younghee.kim@example.com', '2024-10-02');

test('a team’s own words go out, with the fields filled', () => {
  const team = withBody(
    '{{받는 사람}}님 안녕하세요.\n{{날짜}} 소식이에요.\n\n{{새로 알릴 일}}\n\n끝',
    '{{받는 사람}}님께',
  );
  team.run('2024-10-02');
  expect(mail(team).subject).toBe('김영희님께');
  expect(mail(team).text).toMatch(
    /^김영희님 안녕하세요.\n2024-10-02 \(수\) 소식이에요.\n\n■ 만료가 다가오는 계약 \(1\)\n\n- 홍/,
  );
  expect(mail(team).text).toContain('\n\n끝\n\n--');
});

test('a field may be written in English', () => {
  const team = withBody('{{recipient}}\n\n{{news}}');
  team.run('2024-10-02');
  expect(mail(team).text).toMatch(/^김영희\n\n■/);
});

test.each([
  ['an unknown field', '{{고객명}}', '양식에 없는 칸 {{고객명}}이 있어 이 메일을 보류했어요.'],
  ['a section of Mustache', '{{#요약}}x{{/요약}}', '양식에 없는 칸 {{요약}}이 있어 이 메일을 보류했어요.'],
  ['a brace without its twin', '{{요약', '양식을 읽을 수 없어 이 메일을 보류했어요'],
  ['no text at all', '', '‘일일 알림’ 양식이 없거나 비어 있어 이 메일을 보류했어요.'],
])('a template with %s is listed and its mails are held', (_, body, finding) => {
  const team = withBody(body);
  team.run('2024-10-02');
  expect(digests(team)).toEqual([]);
  expect(states(team)).toEqual(['보류', '보류']);
  expect(team.findings('메일 양식')[0]).toContain(finding);
  expect(team.rows('발송함', '오류')[0]?.[0]).toContain(finding);
});

test('once the template is mended the held mails go out, once', () => {
  const team = withBody('{{고객명}}');
  team.run('2024-10-02');
  team.type('메일 양식', 2, '본문', '{{새로 알릴 일}}');
  team.run('2024-10-02', '09:37:00');
  team.run('2024-10-02', '10:37:00');
  expect(states(team)).toEqual(['발송', '발송']);
  expect(digests(team).map(({ to }) => to)).toEqual(['younghee.kim@example.com', 'seoyeon.lee@example.com']);
  expect(team.findings('메일 양식')).toEqual([]);
});

test('what people typed is data: it is neither a field nor HTML', () => {
  const team = withBody('{{새로 알릴 일}}');
  team.run('2024-10-02');
  const { text, html } = mail(team);
  expect(text).toContain('홍<b>길</b>동');
  expect(text).toContain('{{요약}} & "A"');
  expect(html).toContain('홍&lt;b&gt;길&lt;/b&gt;동');
  expect(html).toContain('{{요약}} &amp; &quot;A&quot;');
  expect(html).not.toContain('<b>');
});

test('the text twin tells the same as the HTML, in the same order', () => {
  const team = withBody('{{받는 사람}}님\n\n{{새로 알릴 일}}\n\n{{아직 남은 일}}');
  team.run('2024-10-02');
  const { text, html } = mail(team);
  const bare = html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  const words = (from: string) =>
    from
      .trim()
      .split(/\s+/)
      .filter((word) => !/^(■|-|--|http.*|보기:)$/.test(word) && word !== '보기');
  expect(words(bare)).toEqual(words(text));
});
