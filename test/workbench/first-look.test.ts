import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstLook } from '../../workbench/first-look/first-look';

const folder = mkdtempSync(join(tmpdir(), 'daejang-first-look-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The lines of `npm run day`; a second time over the book of the first. */
async function look(): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await firstLook('books/example', {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    folder,
    now: () => '2030-01-01T00:00:00.000Z',
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('the first look', () => {
  let first: Awaited<ReturnType<typeof look>>;

  beforeAll(async () => {
    first = await look();
  });

  test('tells of a day without failures', () => {
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('매시간 실행 24번 · 실패 0번 · 보낸 메일 2통');
  });

  test('shows the ledger with its statuses, the figures and what to see to', () => {
    const shown = (cells: string) => expect(first.out).toMatch(new RegExp(cells.replaceAll('|', '\\s+')));
    shown('1001|홍길동|.*활성화|재계약 예정');
    shown('1002|김철수|.*활성화|–');
    shown('1003|박영희|.*만료 예정|재계약 상담 필요');
    shown('2023-10|전체|전체|3|3|4.67|100.0%|43.9%|100.0%|판단 보류');
    expect(first.out).toContain('이름이 같은 고객이 있어요: 김철수 (1002)');
  });

  test('shows each mail, and a like text once', () => {
    expect(first.out.match(/받는 사람 \S+@example\.com/g)).toEqual([
      '받는 사람 younghee.kim@example.com',
      '받는 사람 seoyeon.lee@example.com',
    ]);
    expect(first.out.match(/59일 남음 · 2024-11-30/g)).toHaveLength(1);
  });

  test('makes the book anew each time', async () => {
    expect(await look()).toEqual(first);
  });

  test.each(['README.md', 'README.ko.md'])('is what %s shows of it', (name) => {
    const text = readFileSync(join(__dirname, '../..', name), 'utf8');
    const excerpts = [...text.matchAll(/<!-- first look -->\n```\n([\s\S]*?)\n```/g)].map(
      ([, excerpt = '']) => excerpt,
    );
    expect(excerpts).not.toEqual([]);
    for (const excerpt of excerpts) expect(first.out).toContain(excerpt);
  });
});
