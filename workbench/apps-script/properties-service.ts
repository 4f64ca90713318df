// PropertiesService: texts by key, per script, document or user (sections 1.2, 1.3 and 7).
import { byteCount } from './byte-count';
import { current, emulated, exception } from './facade';
import type { RuntimeState } from './state';

/** 9 KB a value and 500 KB a store ([A]); the larger limits measured in 2023 are not promised. */
const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

type Store = Record<string, string>;

class Properties {
  constructor(
    private readonly load: () => Store,
    private readonly replace: (store: Store) => void,
  ) {}

  getProperty(key: string): string | null {
    const store = this.load();
    return Object.hasOwn(store, String(key)) ? (store[String(key)] ?? null) : null;
  }

  getProperties(): Record<string, string> {
    return { ...this.load() };
  }

  getKeys(): string[] {
    return [...Object.keys(this.load())];
  }

  setProperty(key: string, value: unknown): this {
    return this.save({ ...this.load(), ...entry(key, value) });
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers?: boolean): this {
    const given = Object.entries(properties).map(([key, value]) => entry(key, value));
    return this.save(Object.assign({}, deleteAllOthers ? {} : this.load(), ...given) as Store);
  }

  deleteProperty(key: string): this {
    const { [String(key)]: _gone, ...rest } = this.load();
    this.replace(rest);
    return this;
  }

  deleteAllProperties(): this {
    this.replace({});
    return this;
  }

  private save(store: Store): this {
    let size = 0;
    for (const [key, value] of Object.entries(store)) size += byteCount(key) + byteCount(value);
    if (size > STORE_LIMIT) {
      throw exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.replace(store);
    return this;
  }
}

function entry(key: unknown, value: unknown): Store {
  if (key === null || key === undefined || key === '') {
    throw exception('When setting or getting a property value, the property name must not be null or empty.');
  }
  const text = String(value);
  if (byteCount(text) > VALUE_LIMIT) throw exception('Argument too large: value');
  return { [String(key)]: text };
}

function stores(): RuntimeState['properties'][string] {
  const { state, project } = current();
  const own = state.properties[project] ?? { script: {}, document: {}, user: {} };
  state.properties[project] = own;
  return own;
}

class PropertiesServiceService {
  /** Shared by all users and documents of the script. */
  getScriptProperties(): Properties {
    return new Properties(
      () => stores().script,
      (store) => {
        stores().script = store;
      },
    );
  }

  getDocumentProperties(): Properties {
    return new Properties(
      () => stores().document,
      (store) => {
        stores().document = store;
      },
    );
  }

  getUserProperties(): Properties {
    const user = current().effectiveUser;
    return new Properties(
      () => stores().user[user] ?? {},
      (store) => {
        stores().user[user] = store;
      },
    );
  }
}

emulated(Properties, 'Properties');
emulated(PropertiesServiceService, 'PropertiesService');

export const PropertiesService = new PropertiesServiceService();
