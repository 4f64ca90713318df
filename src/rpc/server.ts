import { type BaseIssue, type BaseSchema, getDotPath, safeParse } from 'valibot';

/** What the one door answers with: plain JSON, whatever happens. */
export type Reply<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

type Schema<Input> = BaseSchema<unknown, Input, BaseIssue<unknown>>;

/** A call whose input was found right. */
interface Call<Context, Output> {
  readonly run: (context: Context) => Output;
}

export interface Procedure<Context, Output> {
  /** Whether this caller may; asked before the procedure does anything. */
  readonly may: (context: Context) => boolean;
  /** The call for an input, or the paths of the fields that are wrong. */
  readonly accept: (input: unknown) => Call<Context, Output> | { readonly paths: readonly string[] };
}

/** Ties a schema to what runs, so that the input's type is checked in both. */
export function procedure<Context, Input, Output>(
  schema: Schema<Input>,
  may: (context: Context) => boolean,
  run: (context: Context, input: Input) => Output,
): Procedure<Context, Output> {
  return {
    may,
    accept(input) {
      const parsed = safeParse(schema, input);
      if (parsed.success) return { run: (context) => run(context, parsed.output) };
      return { paths: [...new Set(parsed.issues.map((issue) => getDotPath(issue) ?? ''))] };
    },
  };
}

export interface Refusals<Failure> {
  badInput(paths: readonly string[]): Failure;
  notAllowed(): Failure;
  /** What a procedure threw: its own failure, or something unforeseen. */
  thrown(error: unknown): Failure;
}

/** Parses, authorises, runs, catches, answers. Nothing that a client sends makes it throw. */
export function answer<Context, Failure>(
  procedures: Readonly<Record<string, Procedure<Context, unknown>>>,
  context: () => Context,
  refusals: Refusals<Failure>,
  name: unknown,
  input: unknown,
): Reply<unknown, Failure> {
  try {
    const found =
      typeof name === 'string' && Object.keys(procedures).includes(name) ? procedures[name] : undefined;
    if (!found) return { ok: false, error: refusals.badInput([]) };
    const call = found.accept(input);
    if ('paths' in call) return { ok: false, error: refusals.badInput(call.paths) };
    const own = context();
    if (!found.may(own)) return { ok: false, error: refusals.notAllowed() };
    return { ok: true, value: call.run(own) };
  } catch (error) {
    return { ok: false, error: refusals.thrown(error) };
  }
}
