// Every emulated object passes through here: unknown members throw, calls are counted and authorised,
// refusals of the host become the script's own exceptions.
import type { Execution } from './execution';
import { localized } from './localized';

/** What a script holds instead of a service's object; the object stays out of its reach. */
class Facade {
  readonly #target: object;

  constructor(target: object) {
    this.#target = target;
  }

  static isOne(value: object): value is Facade {
    return #target in value;
  }

  static targetOf(facade: Facade): object {
    return facade.#target;
  }
}

interface ServiceClass {
  readonly name: string;
  readonly check: CheckOf | undefined;
  /** Makes a facade of an instance; known from the first one on. */
  face: ((target: object) => Facade) | null;
}

/** By the prototype of the class. */
const classes = new WeakMap<object, ServiceClass>();

/** Looks at a call before it runs: refuses wrong parameters, counts what the call reads. */
export type Check = (target: object, parameters: readonly unknown[]) => void;

/** The check of one member. */
export type CheckOf = (member: string) => Check;

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
export function emulated(type: { readonly prototype: object }, name: string, check?: CheckOf): void {
  classes.set(type.prototype, { name, check, face: null });
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
  return (Array.isArray(value) ? wrapItems(value) : faceOf(value)) as T;
}

/** The same list, unless something in it is wrapped: most are grids of many plain values, made for the script. */
function wrapItems(items: readonly unknown[]): readonly unknown[] {
  let wrapped: unknown[] | null = null;
  // Not over entries: of a column of a hundred thousand cells each would be an array of its own.
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (!isObject(item)) continue;
    const face = wrap(item);
    if (face === item) continue;
    wrapped ??= [...items];
    wrapped[index] = face;
  }
  return wrapped ?? items;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function faceOf(value: object): object {
  const prototype: object | null = Object.getPrototypeOf(value);
  const type = prototype ? classes.get(prototype) : undefined;
  if (!type) return value;
  type.face ??= facadesOf(type, value);
  return type.face(value);
}

/** The instance behind what a script holds; arrays as copies, which the script cannot change; other values unchanged. */
export function unwrap<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => unwrap(item)) as T;
  return (Facade.isOne(value) ? Facade.targetOf(value) : value) as T;
}

/** Makes facades of a class: a member is put on their prototype when it is first used, and found there from then on. */
function facadesOf({ name, check }: ServiceClass, first: object): (target: object) => Facade {
  class Own extends Facade {}
  const { prototype } = Own;
  Reflect.deleteProperty(prototype, 'constructor');
  const refuse = (key: PropertyKey): never => {
    throw new TypeError(
      `Cannot assign to ${name}.${String(key)}: Google's objects take no properties of a script.`,
    );
  };
  Object.setPrototypeOf(
    prototype,
    new Proxy(Object.freeze({}), {
      get(_, key, facade) {
        if (typeof key === 'symbol') return Reflect.get(Object.getPrototypeOf(first), key);
        if (!isMember(first, key)) return noMember(name, key);
        Object.defineProperty(prototype, key, {
          get: getterOf(first, key, `${name}.${key}`, check?.(key)),
          set: () => refuse(key),
        });
        return Reflect.get(prototype, key, facade);
      },
      has: (_, key) => isMember(first, key),
      set: (_, key) => refuse(key),
      ownKeys: () => [],
    }),
  );
  return (target) => new Own(target);
}

/** Methods and getters of the class, and of its fields those that begin with a capital. */
function isMember(instance: object, key: PropertyKey): boolean {
  if (typeof key === 'string' && Object.hasOwn(instance, key)) return /^[A-Z]/.test(key);
  return key !== 'constructor' && propertyOf(instance, key) !== undefined;
}

function propertyOf(instance: object, key: PropertyKey): PropertyDescriptor | undefined {
  for (let at: object | null = instance; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
    const property = Reflect.getOwnPropertyDescriptor(at, key);
    if (property) return property;
  }
  return undefined;
}

function noMember(name: string, key: string): unknown {
  if (key === 'toString') return () => name.split('.').at(-1);
  if (key === 'toJSON' || key === 'then') return undefined;
  throw missing(`${name}.${key}`);
}

function getterOf(first: object, key: string, call: string, check: Check | undefined): () => unknown {
  const method: unknown = propertyOf(first, key)?.value;
  if (typeof method !== 'function') {
    return function (this: Facade) {
      return wrap(Reflect.get(Facade.targetOf(this), key));
    };
  }
  return function (this: Facade) {
    const target = Facade.targetOf(this);
    // Bound to its object: scripts hand `Logger.log` to forEach.
    return (...parameters: unknown[]): unknown => {
      try {
        current().enter(call);
        const own = parameters.length === 0 ? parameters : parameters.map(unwrap);
        check?.(target, own);
        const result: unknown = method.apply(target, own);
        return result === target ? this : wrap(result);
      } catch (error) {
        throw translated(error);
      }
    };
  };
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
