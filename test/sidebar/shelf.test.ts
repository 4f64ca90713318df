import { browserShelf, type Kept, openStorage } from '../../src/sidebar/session/shelf';

/** A browser's storage; `broken` throws at every touch, as where it is full or denied. */
function storage(isBroken = false): Kept {
  const kept = new Map<string, string>();
  const open = () => {
    if (isBroken) throw new Error('QuotaExceededError');
    return kept;
  };
  return {
    get length() {
      return open().size;
    },
    key: (index) => [...open().keys()][index] ?? null,
    getItem: (name) => open().get(name) ?? null,
    setItem: (name, text) => void open().set(name, text),
    removeItem: (name) => void open().delete(name),
  };
}

test('keeps what it is given, for its book alone', () => {
  const host = storage();
  const shelf = browserShelf('book-a', host);
  shelf.write('log', { content: '안부' });
  expect(shelf.read('log')).toEqual({ content: '안부' });
  expect(shelf.names()).toEqual(['log']);
  expect(browserShelf('book-b', host).names()).toEqual([]);
  shelf.remove('log');
  expect(shelf.read('log')).toBeNull();
});

test.each([
  ['denied', null],
  ['full', storage(true)],
])('a storage that is %s loses drafts and breaks nothing', (_, host) => {
  const shelf = browserShelf('book', host);
  shelf.write('log', 1);
  shelf.remove('log');
  expect(shelf.read('log')).toBeNull();
  expect(shelf.names()).toEqual([]);
});

test('a text that is no JSON counts as none', () => {
  const host = storage();
  host.setItem('daejang/book/log', '{');
  expect(browserShelf('book', host).read('log')).toBeNull();
});

test('a browser that forbids even to look has no storage', () => {
  const host = {
    get localStorage(): Kept {
      throw new Error('SecurityError');
    },
  };
  expect(openStorage(host)).toBeNull();
});
