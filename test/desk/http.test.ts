// The desk's server talks to its own page on this machine, and to nobody else.
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuntimeState } from '../../workbench/apps-script/state';
import { newState } from '../../workbench/apps-script/state';
import { createBook, openBook } from '../../workbench/book/book-folder';
import { lockBook } from '../../workbench/book/book-lock';
import { Machine } from '../../workbench/runtime/machine';
import { type RunningDesk, startDesk } from '../../workbench/server';
import { everything, OWNER } from './scratch-desk';

let directory = '';
let running: RunningDesk;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'daejang-desk-'));
  const state = newState('2024-10-02T00:30:00.000Z', OWNER, 'ko');
  const about = { name: '대장', locale: 'ko_KR', timeZone: 'Asia/Seoul', owner: OWNER };
  const workbook = await createBook(directory, about, state);
  const project = everything();
  const machine = new Machine(workbook, state, { findProject: () => project });
  const report = (error: unknown) => {
    throw error;
  };
  const lock = lockBook(directory, 'desk');
  running = await startDesk({ book: { directory, machine, lock }, projects: [project], port: 0, report });
});

afterEach(async () => {
  await running.close();
  rmSync(directory, { recursive: true, force: true });
});

interface Asked {
  readonly path: string;
  readonly address?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Node's own client, as `fetch` lets nobody choose the Host. */
function ask({ path, address = running.address, method = 'GET', headers = {}, body = '' }: Asked) {
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>(
    (resolve, reject) => {
      const sent = request(`${address}${path}`, { method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(Buffer.from(chunk)));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    },
  );
}

const act = { path: '/api/act', method: 'POST', body: JSON.stringify({ do: 'add-sheet' }) };
const json = { 'content-type': 'application/json' };

test('the page loads nothing from elsewhere and may not be framed', async () => {
  const { status, headers } = await ask({ path: '/' });
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
  expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
});

test.each([
  ['another name that leads here', { host: 'evil.example:80' }],
  ['a page elsewhere', { origin: 'https://evil.example' }],
  ['a page on another port of this machine', { 'sec-fetch-site': 'same-site' }],
])('a request from %s is refused', async (_from, headers) => {
  expect((await ask({ ...act, headers: { ...json, ...headers } })).status).toBe(403);
  expect((await ask({ path: '/api/book', headers })).status).toBe(403);
  expect(running.desk.machine.workbook.sheets).toHaveLength(1);
});

test('a form of another page cannot act, as it cannot send JSON', async () => {
  const reply = await ask({ ...act, headers: { 'content-type': 'text/plain' } });
  expect(reply.status).toBe(415);
});

test('a file is sent as its bytes, and put where the person chooses', async () => {
  const bytes = { 'content-type': 'application/octet-stream' };
  const path = `/api/file?name=${encodeURIComponent('회원 명단.csv')}`;
  const sent = await ask({ path, method: 'POST', headers: bytes, body: Buffer.from('이름\n김하나\n') });
  expect(JSON.parse(sent.text)).toEqual({ ok: true, file: 1, tabs: ['회원 명단'] });
  const body = JSON.stringify({ file: 1, into: 'current' });
  const chosen = await ask({ path: '/api/file/choice', method: 'POST', headers: json, body });
  expect(JSON.parse(chosen.text)).toEqual({ ok: true });
  expect(running.desk.machine.workbook.sheets[1]?.cells.get(2, 1)).toBe('김하나');
});

test('a file of another page, or one too large, is not read', async () => {
  const post = { path: '/api/file?name=a.csv', method: 'POST', body: 'a\n' };
  const bytes = { 'content-type': 'application/octet-stream' };
  expect((await ask({ ...post, headers: { ...bytes, 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  expect((await ask({ ...post, headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  const body = Buffer.alloc(20 * 1024 * 1024 + 1);
  const large = await ask({ ...post, headers: { ...bytes, 'content-length': String(body.length) }, body });
  expect(JSON.parse(large.text)).toEqual({ ok: false, error: expect.stringMatching(/^20MB보다 큰 파일/) });
});

test('a script’s page comes from its own origin and has google.script before its own code', async () => {
  await running.desk.act({ do: 'menu', project: 'everything', handler: 'openSidebar' });
  const { sidebar, frameOrigin } = running.desk.state();
  expect(frameOrigin).not.toBe(running.address);
  const page = await ask({ address: frameOrigin, path: `/frame/${sidebar?.id}` });
  expect(page.text.indexOf('<script>window.__desk')).toBeLessThan(page.text.indexOf('<title>'));
  expect((await ask({ path: `/frame/${sidebar?.id}` })).status).toBe(404);
  expect((await ask({ address: frameOrigin, path: '/api/book' })).status).toBe(404);
});

test('stopping leaves the book saved and nothing listening', async () => {
  expect((await ask({ ...act, headers: json })).text).toBe('{"ok":true}');
  await running.close();
  const { workbook } = await openBook<RuntimeState>(directory);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['시트1', '시트2']);
  await expect(ask({ path: '/' })).rejects.toThrow(/ECONNREFUSED/);
});

test('a port that is taken is passed over', async () => {
  const port = Number(new URL(running.address).port);
  const other = join(directory, 'other');
  const { workbook, state } = running.desk.machine;
  const book = { directory: other, machine: new Machine(workbook, state), lock: lockBook(other, 'desk') };
  const second = await startDesk({ book, projects: [], port, report: () => undefined });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});
