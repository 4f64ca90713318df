// Every emulated object passes through here: unknown members throw, calls are counted and authorised,
// refusals of the host become the script's own exceptions.
import type { Execution } from './execution';

const proxies = new WeakMap<object, object>();
const originals = new WeakMap<object, object>();
const names = new WeakMap<object, string>();
const checks = new WeakMap<object, Check>();

/** Looks at a call before it runs: refuses wrong parameters, counts what the call reads. */
export type Check = (target: object, member: string, parameters: readonly unknown[]) => void;

let execution: Execution | null = null;

/** Makes the host's execution known to the services of this context. */
export function attach(host: Execution): void {
  execution = host;
}

export function current(): Execution {
  if (!execution) throw new Error('The emulated services were used before an execution was attached.');
  return execution;
}

/** Declares a service class under Google's name, such as `SpreadsheetApp.Range`; its instances are then wrapped. */
export function emulated(type: { readonly prototype: object }, name: string, check?: Check): void {
  names.set(type.prototype, name);
  if (check) checks.set(type.prototype, check);
}

/** An exception as Google's services throw it: `name` is `Exception`, the message has no prefix. */
export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** What a script gets for an instance of a service class; other values pass unchanged. */
export function wrap<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => wrap(item)) as T;
  const name = names.get(Object.getPrototypeOf(value));
  if (name === undefined) return value;
  const known = proxies.get(value);
  if (known) return known as T;
  const proxy = new Proxy(value, {
    get: (target, key) => member(target, key, name),
    has: (target, key) => key in target,
    set: (_target, key) => {
      throw new TypeError(
        `Cannot assign to ${name}.${String(key)}: Google's objects take no properties of a script.`,
      );
    },
    ownKeys: () => [],
  });
  proxies.set(value, proxy);
  originals.set(proxy, value);
  return proxy as T;
}

/** The instance behind what a script holds; other values pass unchanged. */
export function unwrap<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => unwrap(item)) as T;
  return (originals.get(value) ?? value) as T;
}

const methods = new WeakMap<object, Map<PropertyKey, unknown>>();

function member(target: object, key: PropertyKey, name: string): unknown {
  if (typeof key === 'symbol') return Reflect.get(target, key);
  const cache = methods.get(target) ?? new Map<PropertyKey, unknown>();
  methods.set(target, cache);
  const known = cache.get(key);
  if (known) return known;
  if (key === 'toString' && !Object.hasOwn(Object.getPrototypeOf(target), 'toString'))
    return () => name.split('.').at(-1);
  if (key === 'toJSON' || key === 'then') return undefined;
  if (key === 'constructor' || !(key in target)) {
    throw new Error(`${name}.${String(key)} is not emulated in the workbench.`);
  }
  const value: unknown = Reflect.get(target, key, target);
  if (typeof value !== 'function') return wrap(value);
  const method = (...parameters: unknown[]): unknown => {
    try {
      current().enter(name, String(key));
      const own = parameters.map(unwrap);
      checks.get(Object.getPrototypeOf(target))?.(target, String(key), own);
      return wrap(value.apply(target, own));
    } catch (error) {
      throw translated(error);
    }
  };
  cache.set(key, method);
  return method;
}

/** A host's Refusal is of another realm: `instanceof Error` would fail in the script, so it is made anew here. */
function translated(error: unknown): unknown {
  if (error instanceof Error) return error;
  if (
    typeof error === 'object' &&
    error !== null &&
    'name' in error &&
    error.name === 'Exception' &&
    'message' in error
  ) {
    return exception(String(error.message));
  }
  return error;
}
