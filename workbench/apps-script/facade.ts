// Every emulated object passes through here: unknown members throw, calls are counted and authorised,
// refusals of the host become the script's own exceptions.
import type { Execution } from './execution';
import { localized } from './localized';

const proxies = new WeakMap<object, object>();
const originals = new WeakMap<object, object>();
const names = new WeakMap<object, string>();
const checks = new WeakMap<object, Check>();
const methods = new WeakMap<object, Map<PropertyKey, unknown>>();
/** Per class: which keys are its members. */
const members = new WeakMap<object, Map<PropertyKey, boolean>>();

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

/**
 * Declares a service class under Google's name, such as `SpreadsheetApp.Range`; its instances are then wrapped.
 * A script sees the class's methods and getters, and of its fields only those that begin with a capital
 * (enumerations): everything else is the service's own.
 */
export function emulated(type: { readonly prototype: object }, name: string, check?: Check): void {
  names.set(type.prototype, name);
  if (check) checks.set(type.prototype, check);
}

/** An exception as Google's services throw it: `name` is `Exception`, the message has no prefix. */
export function exception(message: string): Error {
  const error = new Error(localized(message, execution?.state.errorLanguage ?? 'en'));
  error.name = 'Exception';
  return error;
}

/** The error for what the workbench has not. It is logged as well, because scripts often catch and reword. */
export function missing(name: string): Error {
  const message = `${name} is not emulated in the workbench.`;
  current().log('WARNING', message);
  return new Error(message);
}

/** What a script gets for an instance of a service class; other values pass unchanged. */
export function wrap<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => wrap(item)) as T;
  const name = nameOf(value);
  if (name === undefined) return value;
  const known = proxies.get(value);
  if (known) return known as T;
  const proxy = new Proxy(value, {
    get: (target, key) => member(target, key, name),
    has: (target, key) => isMember(target, key),
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

function nameOf(value: object): string | undefined {
  const prototype: object | null = Object.getPrototypeOf(value);
  return prototype ? names.get(prototype) : undefined;
}

function isMember(target: object, key: PropertyKey): boolean {
  if (typeof key === 'string' && Object.hasOwn(target, key)) return /^[A-Z]/.test(key);
  const type: object = Object.getPrototypeOf(target);
  const known = members.get(type) ?? new Map<PropertyKey, boolean>();
  members.set(type, known);
  const answer = known.get(key) ?? isInherited(type, key);
  known.set(key, answer);
  return answer;
}

function isInherited(type: object, key: PropertyKey): boolean {
  for (let at: object | null = type; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    if (Object.hasOwn(at, key)) return key !== 'constructor';
  }
  return false;
}

function member(target: object, key: PropertyKey, name: string): unknown {
  if (typeof key === 'symbol') return Reflect.get(target, key);
  const cache = methods.get(target) ?? new Map<PropertyKey, unknown>();
  methods.set(target, cache);
  const known = cache.get(key);
  if (known) return known;
  if (!isMember(target, key)) {
    if (key === 'toString') return () => name.split('.').at(-1);
    if (key === 'toJSON' || key === 'then') return undefined;
    throw missing(`${name}.${key}`);
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

/** A host's error is of another realm: `instanceof Error` would fail in the script, so it is made anew here. */
function translated(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return error;
  if (error instanceof Error) {
    // A Refusal of bundled code is of this realm already, but not yet in the user's language.
    if (error.name === 'Exception') error.message = localized(error.message, current().state.errorLanguage);
    return error;
  }
  const { name, message } = { name: 'Error', message: String(error), ...described(error) };
  if (name === 'Exception') return exception(message);
  const own = new Error(message);
  own.name = name;
  return own;
}

function described(error: object): { name?: string; message?: string } {
  return {
    ...('name' in error ? { name: String(error.name) } : {}),
    ...('message' in error ? { message: String(error.message) } : {}),
  };
}
