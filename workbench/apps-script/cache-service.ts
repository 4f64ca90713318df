// CacheService: short-lived texts (section 1.2).
import { byteCount } from './byte-count';
import { current, emulated, exception } from './facade';

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const ITEM_LIMIT = 1000;

class Cache {
  constructor(private readonly prefix: string) {}

  get(key: string): string | null {
    const item = current().state.cache[this.full(key)];
    return item && Date.parse(item.until) > current().now() ? item.value : null;
  }

  getAll(keys: string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const value = this.get(key);
      if (value !== null) found[key] = value;
    }
    return found;
  }

  put(key: string, value: unknown, expirationInSeconds: number = DEFAULT_SECONDS): void {
    const text = String(value);
    if (byteCount(text) > VALUE_LIMIT) throw exception('Argument too large: value');
    const seconds = Math.min(Math.max(expirationInSeconds, 1), LONGEST_SECONDS);
    const { state } = current();
    const full = this.full(key);
    delete state.cache[full];
    state.cache[full] = {
      value: text,
      until: new Date(current().now() + seconds * 1000).toISOString(),
    };
    this.evict();
  }

  putAll(values: Record<string, unknown>, expirationInSeconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    delete current().state.cache[this.full(key)];
  }

  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  private full(key: string): string {
    if (String(key).length > KEY_LIMIT) throw exception('Argument too large: key');
    return `${this.prefix}${key}`;
  }

  /** Above the cap Google drops items; which ones it does not say, here those put first. */
  private evict(): void {
    const { cache } = current().state;
    const own = Object.keys(cache).filter((key) => key.startsWith(this.prefix));
    for (const key of own.slice(0, Math.max(0, own.length - ITEM_LIMIT))) delete cache[key];
  }
}

class CacheServiceService {
  getScriptCache(): Cache {
    return new Cache(`${current().project} script `);
  }

  getDocumentCache(): Cache {
    return new Cache(`${current().project} document `);
  }

  getUserCache(): Cache {
    return new Cache(`${current().project} user ${current().effectiveUser} `);
  }
}

emulated(Cache, 'Cache');
emulated(CacheServiceService, 'CacheService');

export const CacheService = new CacheServiceService();
