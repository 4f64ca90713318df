import type { Procedures } from '../../src/app/sidebar/contract';
import { createClient } from '../../src/rpc/client';
import { contactPatch } from '../../src/sidebar/log/contact-patch';
import { keepFresh } from '../../src/sidebar/session/freshness';
import { SidebarSession } from '../../src/sidebar/session/session';
import type { Shelf } from '../../src/sidebar/session/shelf';
import type { Refusal } from '../../src/sidebar/session/state';
import { type FakeOptions, FakeServer } from './fake-server';

/** A shelf in memory that outlives the sessions on it. */
function memoryShelf(): Shelf & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (name) => JSON.parse(kept.get(name) ?? 'null'),
    write: (name, value) => void kept.set(name, JSON.stringify(value)),
    remove: (name) => void kept.delete(name),
    names: () => [...kept.keys()],
  };
}

class Desk {
  readonly server: FakeServer;
  readonly shelf = memoryShelf();
  #keys = 0;
  #later: (() => void)[] = [];

  constructor(options: FakeOptions = {}) {
    this.server = new FakeServer(options);
  }

  async open(): Promise<SidebarSession> {
    const session = new SidebarSession({
      client: createClient<Procedures, Refusal>({
        runner: () => this.server.run,
        wait: () => Promise.resolve(),
        failure: (code, message) => ({ code, message, fields: {}, conflicts: [] }),
      }),
      shelf: () => this.shelf,
      newKey: () => {
        this.#keys += 1;
        return `key-${String(this.#keys).padStart(4, '0')}`;
      },
      after: (_, run) => {
        this.#later.push(run);
        return () => {
          this.#later = this.#later.filter((one) => one !== run);
        };
      },
      language: 'ko',
      remember: () => undefined,
    });
    await session.open();
    return session;
  }

  /** Ten seconds go by. */
  tenSecondsLater(): void {
    for (const run of this.#later.splice(0)) run();
  }
}

const contact = {
  customerId: '1001',
  contractId: 'K-2023-0001',
  date: '2024-10-02',
  channel: '전화',
  category: '상담',
  satisfaction: 5,
  content: '안부',
  result: '',
  followUp: '',
  followUpBy: null,
  manager: '김영희',
} as const;

const typed = { content: '안부' };

function log(session: SidebarSession, value: object = typed) {
  session.drafts.set('log', value);
  return session.saves.save({
    name: 'logContact',
    input: { key: session.newKey(), draft: contact },
    about: '홍길동 기록',
    slot: 'log',
    patch: contactPatch(contact),
  });
}

const kindsOf = (session: SidebarSession) => session.store.get().notices.map(({ kind }) => kind);

test('opening is one call', async () => {
  const desk = new Desk();
  await desk.open();
  expect(desk.server.calls.map(([name]) => name)).toEqual(['open']);
});

describe('a save', () => {
  test('empties its form and shows at once, before the server has answered', async () => {
    const desk = new Desk();
    const session = await desk.open();
    await session.loadPage('1001');
    const before = session.page('1001')?.timeline.length ?? 0;
    const saving = log(session);
    expect(session.drafts.value('log')).toBeNull();
    expect(session.page('1001')?.timeline).toHaveLength(before + 1);
    expect(kindsOf(session)).toEqual(['saving']);
    await saving;
    expect(kindsOf(session)).toEqual(['saved']);
    expect(desk.shelf.kept.size).toBe(0);
  });

  test('that is refused is taken back, and its form holds the draft and the reason again', async () => {
    const desk = new Desk();
    const session = await desk.open();
    await session.loadPage('1001');
    const before = session.page('1001');
    desk.server.refuse('bad-input', '고쳐 주세요.', { fields: { content: '너무 길어요.' } });
    await log(session);
    expect(session.page('1001')).toEqual(before);
    expect(session.store.get().drafts.log).toMatchObject({
      value: typed,
      refusal: { fields: { content: '너무 길어요.' } },
    });
    expect(session.store.get().notices).toMatchObject([
      { kind: 'refused', text: '고쳐 주세요.', aside: null },
    ]);
  });

  test('that is refused while the next is being typed waits aside; both texts can be had', async () => {
    const desk = new Desk();
    const session = await desk.open();
    desk.server.refuse('busy', '잠시 뒤에');
    const saving = log(session);
    session.drafts.set('log', { content: '다음 글' });
    await saving;
    expect(session.drafts.value('log')).toEqual({ content: '다음 글' });
    const key = session.store.get().notices[0]?.key ?? '';
    session.saves.bringBack(key);
    expect(session.drafts.value('log')).toEqual(typed);
    session.saves.bringBack(key);
    expect(session.drafts.value('log')).toEqual({ content: '다음 글' });
  });

  test('whose answer is lost after the server wrote is sent again with its key and written once', async () => {
    const desk = new Desk();
    const session = await desk.open();
    desk.server.faults = ['lost after commit'];
    await log(session);
    expect(kindsOf(session)).toEqual(['saved']);
    expect(desk.server.calls.filter(([name]) => name === 'logContact')).toHaveLength(2);
    expect(desk.server.written.size).toBe(1);
  });

  test('that never gets an answer can be sent again, also after the sidebar was closed', async () => {
    const desk = new Desk();
    const first = await desk.open();
    desk.server.faults = ['lost after commit', 'offline', 'offline', 'offline'];
    await log(first);
    expect(kindsOf(first)).toEqual(['lost']);

    const second = await desk.open();
    expect(second.store.get().notices).toMatchObject([{ kind: 'lost', about: '홍길동 기록' }]);
    await second.saves.retry(second.store.get().notices[0]?.key ?? '');
    expect(kindsOf(second)).toEqual(['saved']);
    expect(desk.server.written.size).toBe(1);
    expect(kindsOf(await desk.open())).toEqual([]);
  });

  test('that is given up is forgotten', async () => {
    const desk = new Desk();
    const session = await desk.open();
    desk.server.faults = ['offline', 'offline', 'offline', 'offline'];
    await log(session);
    session.saves.dismiss(session.store.get().notices[0]?.key ?? '');
    expect(kindsOf(await desk.open())).toEqual([]);
  });
});

describe('undo', () => {
  test('stands for ten seconds', async () => {
    const desk = new Desk();
    const session = await desk.open();
    await log(session);
    expect(session.store.get().notices).toMatchObject([{ kind: 'saved', canUndo: true }]);
    desk.tenSecondsLater();
    expect(session.store.get().notices).toEqual([]);
  });

  test('stays while it is pointed at', async () => {
    const desk = new Desk();
    const session = await desk.open();
    await log(session);
    const key = session.store.get().notices[0]?.key ?? '';
    session.saves.hold(key);
    desk.tenSecondsLater();
    expect(kindsOf(session)).toEqual(['saved']);
    session.saves.release(key);
    desk.tenSecondsLater();
    expect(kindsOf(session)).toEqual([]);
  });

  test('takes the save back on the screen and on the server', async () => {
    const desk = new Desk();
    const session = await desk.open();
    await session.loadPage('1001');
    const before = session.page('1001');
    await log(session);
    await session.saves.undo(session.store.get().notices[0]?.key ?? '');
    expect(session.page('1001')).toEqual(before);
    expect(kindsOf(session)).toEqual(['undone']);
    expect(desk.server.written.size).toBe(0);
  });

  test('of a page that was asked for since asks for it again', async () => {
    const desk = new Desk();
    const session = await desk.open();
    await session.loadPage('1001');
    await log(session);
    await session.loadPage('1001');
    await session.saves.undo(session.store.get().notices[0]?.key ?? '');
    expect(desk.server.calls.filter(([name]) => name === 'customerPage')).toHaveLength(3);
  });
});

describe('drafts', () => {
  test('outlive the sidebar', async () => {
    const desk = new Desk();
    (await desk.open()).drafts.set('log', typed);
    expect((await desk.open()).drafts.value('log')).toEqual(typed);
  });

  test('are not begun anew when the opening is asked for again', async () => {
    const desk = new Desk();
    const session = await desk.open();
    session.drafts.set('log', typed);
    await session.open();
    expect(session.drafts.value('log')).toEqual(typed);
  });
});

describe('the opening', () => {
  test('that fails can be tried again', async () => {
    const desk = new Desk();
    desk.server.faults = ['accounts'];
    const session = await desk.open();
    expect(session.store.get().opening).toMatchObject({ state: 'failed', refusal: { code: 'accounts' } });
    await session.open();
    expect(session.opening()?.me.name).toBe('김영희');
  });

  test('keeps its identity while no save touches it, so that the customers are indexed once', async () => {
    const desk = new Desk();
    const session = await desk.open();
    const { customers } = session.opening() ?? {};
    await log(session);
    expect(session.opening()?.customers).toBe(customers);
  });
});

test('a preview waits for whoever has gone elsewhere', async () => {
  const desk = new Desk();
  const session = await desk.open();
  const asking = session.askPreview('2024-10-18');
  expect(session.store.get().working).toEqual(['preview']);
  session.go({ view: 'log' });
  await asking;
  expect(session.store.get().working).toEqual([]);
  expect(session.store.get().preview).toMatchObject({ ok: true, value: { date: '2024-10-18' } });
});

test('installing opens the book anew', async () => {
  const desk = new Desk({ book: 'bare' });
  const session = await desk.open();
  expect(session.opening()?.isInstalled).toBe(false);
  await session.install();
  expect(session.opening()?.isInstalled).toBe(true);
});

test('a customer who comes into sight is asked for again, one who stays is not', async () => {
  const desk = new Desk();
  const session = await desk.open();
  const pages = () => desk.server.calls.filter(([name]) => name === 'customerPage').length;
  session.go({ view: 'customers', customerId: '1001' });
  session.go({ view: 'log' });
  session.go({ view: 'customers' });
  expect(pages()).toBe(1);
  session.go({ customerId: null });
  session.go({ customerId: '1001' });
  expect(pages()).toBe(2);
});

test('a sidebar that stood open for long asks anew at the first touch, once', async () => {
  const desk = new Desk();
  const session = await desk.open();
  const touches: (() => void)[] = [];
  const late: (() => void)[] = [];
  keepFresh(session, { addEventListener: (_, listener) => touches.push(listener) }, (_, run) => {
    late.push(run);
    return () => undefined;
  });
  const openings = () => desk.server.calls.filter(([name]) => name === 'open').length;
  const touch = () => {
    for (const listener of touches) listener();
  };
  touch();
  expect(openings()).toBe(1);
  for (const run of late.splice(0)) run();
  touch();
  touch();
  expect(openings()).toBe(2);
});
