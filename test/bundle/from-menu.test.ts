// From the menu and the script editor 설치·복구 and 지금 실행 are for whom they are for in the sidebar.
import { exampleBook } from './add-on-book';

const as = (user: string, name: string, via: 'menu' | 'editor') => {
  const book = exampleBook();
  const before = JSON.stringify([book.machine.state.triggers, book.column('변경 기록', '무엇을')]);
  const result = book.machine.run(name, [], { project: book.project, via, user });
  const after = JSON.stringify([book.machine.state.triggers, book.column('변경 기록', '무엇을')]);
  return { result, text: JSON.stringify(result.shown), isSame: before === after, book };
};

test.each(['younghee.kim@example.com', 'stranger@example.com'])('%s does not install', (user) => {
  const menu = as(user, 'installFromMenu', 'menu');
  expect(menu.text).toContain('이 일은 관리자만 할 수 있어요');
  expect(menu.isSame).toBe(true);
  const editor = as(user, 'install', 'editor');
  expect(editor.result).toMatchObject({ ok: false, error: expect.stringContaining('관리자만') });
  expect(editor.isSame).toBe(true);
});

test('an administrator does, and a member of the team runs what is due', () => {
  const installed = as('seoyeon.lee@example.com', 'installFromMenu', 'menu');
  expect(installed.text).toContain('설치·복구를 마쳤어요');
  expect(installed.book.machine.state.triggers.map(({ owner }) => owner)).toContain(
    'seoyeon.lee@example.com',
  );
  expect(as('younghee.kim@example.com', 'runFromMenu', 'menu').text).toContain('실행을 마쳤어요');
});

test('a stranger does not send the team’s mails', () => {
  const { text, book } = as('stranger@example.com', 'runFromMenu', 'menu');
  expect(text).toContain('담당자 시트에 있는 사람만');
  expect(book.mails()).toEqual([]);
});
