// `google.script` inside a script's page, after the contract of section 4 of the platform facts.
import { argumentsJson } from '../../runtime/client-arguments';
import { formValues } from './form-values';
import type { FromFrame, ToFrame } from './wire';

type Success = (result: unknown, userObject?: unknown) => void;
type Failure = (error: Error, userObject?: unknown) => void;

interface Handlers {
  readonly success: Success | null;
  readonly failure: Failure | null;
  readonly userObject: unknown;
}

/** A page's calls that run at once; the next one waits ([A]). */
const CONCURRENT = 10;

const origin = String(Reflect.get(window, '__desk'));
Reflect.deleteProperty(window, '__desk');
const open = new Map<number, Handlers>();
const waiting: Extract<FromFrame, { desk: 'call' }>[] = [];
let lastId = 0;

function tell(message: FromFrame): void {
  window.parent.postMessage(message, origin);
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  // Throws here, in the caller's face: neither the server nor the failure handler hears of it ([B]).
  const json = argumentsJson(sendable(args));
  lastId += 1;
  open.set(lastId, handlers);
  waiting.push({ desk: 'call', id: lastId, name, args: json });
  sendWaiting();
}

let sent = 0;

function sendWaiting(): void {
  while (sent < CONCURRENT) {
    const next = waiting.shift();
    if (!next) return;
    sent += 1;
    tell(next);
  }
}

/** A form may be the only argument, and arrives as its fields ([A]). */
function sendable(args: readonly unknown[]): readonly unknown[] {
  const [form] = args;
  return args.length === 1 && form instanceof HTMLFormElement ? [formValues(form)] : args;
}

window.addEventListener('message', ({ source, origin: from, data }: MessageEvent<ToFrame>) => {
  if (source !== window.parent || from !== origin || data?.desk !== 'answer') return;
  const handlers = open.get(data.id);
  open.delete(data.id);
  sent -= 1;
  sendWaiting();
  if (!handlers) return;
  const { success, failure, userObject } = handlers;
  if (data.ok) {
    success?.(data.result === null ? null : JSON.parse(data.result), userObject);
    return;
  }
  const error = new Error(data.error);
  error.name = 'ScriptError';
  if (failure) failure(error, userObject);
  else console.error(`Uncaught ${data.error}`);
});

/** Each `with…` gives a new runner, so that one may be kept and used again. */
function runner(handlers: Handlers): object {
  const builder: Readonly<Record<string, (value: unknown) => object>> = {
    withSuccessHandler: (success) => runner({ ...handlers, success: asFunction<Success>(success) }),
    withFailureHandler: (failure) => runner({ ...handlers, failure: asFunction<Failure>(failure) }),
    withUserObject: (userObject) => runner({ ...handlers, userObject }),
  };
  return new Proxy(
    {},
    {
      get(_target, name) {
        // Not a promise, whatever asks.
        if (typeof name !== 'string' || name === 'then') return undefined;
        return (
          builder[name] ??
          ((...args: unknown[]): void => {
            call(name, args, handlers);
          })
        );
      },
    },
  );
}

function asFunction<T>(value: unknown): T {
  if (typeof value !== 'function') throw new TypeError('A handler has to be a function.');
  return value as T;
}

const google = {
  script: {
    run: runner({ success: null, failure: null, userObject: undefined }),
    host: {
      origin,
      close: () => tell({ desk: 'close' }),
      setWidth: (width: number) => tell({ desk: 'size', width }),
      setHeight: (height: number) => tell({ desk: 'size', height }),
      editor: { focus: () => tell({ desk: 'focus' }) },
    },
  },
};
Object.defineProperty(window, 'google', { value: google, configurable: true, writable: true });

// Keys do not leave a frame by themselves; this one walks on to the next part of the desk.
window.addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  tell({ desk: 'skip' });
});
