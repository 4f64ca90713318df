import type { Reply } from './server';

/** The part of `google.script.run` that a call needs; the one door of the server is called `rpc`. */
export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(name: string, input: unknown): void;
}

/**
 * What can go wrong before an answer of the server's own: `connection` (it may or may not have run),
 * `accounts` (the browser is signed in to several accounts, and Google asked as the wrong one), `failed`.
 */
export type Trouble = 'connection' | 'accounts' | 'failed';

export interface Link<Failure> {
  readonly runner: () => Runner;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** Makes the failure that the caller sees; `text` is the platform's own. */
  readonly failure: (trouble: Trouble, text: string) => Failure;
}

/** Every procedure by name; each takes one argument. */
type Callable<Procedures> = { readonly [Name in keyof Procedures]: (input: never) => unknown };

export type Client<Procedures extends Callable<Procedures>, Failure> = {
  readonly [Name in keyof Procedures]: (
    input: Parameters<Procedures[Name]>[0],
  ) => Promise<Reply<ReturnType<Procedures[Name]>, Failure>>;
};

/** Pauses before a call whose answer was lost is sent again, in milliseconds. */
export const PAUSES = [1000, 3000, 9000] as const;

/**
 * Typed calls by name, after hono's client: `client.logContact(input)`. Never rejects. A call whose answer is
 * lost is sent again as it was, so each must bear being run twice: saves by their key, the others by nature.
 */
export function createClient<Procedures extends Callable<Procedures>, Failure>(
  link: Link<Failure>,
): Client<Procedures, Failure> {
  const call = async (name: string, input: unknown) => {
    let reply = await once(link, name, input);
    for (const pause of PAUSES) {
      if (reply.trouble !== 'connection') break;
      await link.wait(pause);
      reply = await once(link, name, input);
    }
    return reply.answer;
  };
  const target: object = {};
  return new Proxy(target, {
    // An object with a `then` would be taken for a promise by `await`.
    get: (_, name) =>
      typeof name === 'string' && name !== 'then' ? (input: unknown) => call(name, input) : undefined,
  }) as Client<Procedures, Failure>; // the server's `rpc` answers by these very types
}

interface Outcome<Failure> {
  readonly trouble: Trouble | null;
  readonly answer: Reply<never, Failure>;
}

function once<Failure>(link: Link<Failure>, name: string, input: unknown): Promise<Outcome<Failure>> {
  return new Promise((resolve) => {
    const fail = (error: unknown) => {
      const text = textOf(error);
      const trouble = troubleOf(text);
      resolve({ trouble, answer: { ok: false, error: link.failure(trouble, text) } });
    };
    try {
      link
        .runner()
        .withSuccessHandler((answer) => {
          // A Date anywhere in the result arrives as null for the whole of it.
          if (isReply<Failure>(answer)) resolve({ trouble: null, answer });
          else fail('The server gave no answer.');
        })
        .withFailureHandler(fail)
        .rpc(name, input);
    } catch (error) {
      // An argument that cannot travel throws here and never reaches the failure handler.
      fail(error);
    }
  });
}

function isReply<Failure>(answer: unknown): answer is Reply<never, Failure> {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}

/** The platform's texts come in the user's language; the codes in them do not change. */
function troubleOf(text: string): Trouble {
  if (/PERMISSION_DENIED/.test(text)) return 'accounts';
  return /^NetworkError\b|\bHTTP (?:0|409|5\d\d)\b/.test(text) ? 'connection' : 'failed';
}

function textOf(error: unknown): string {
  return error instanceof Error || (typeof error === 'object' && error !== null && 'message' in error)
    ? String(error.message)
    : String(error);
}
