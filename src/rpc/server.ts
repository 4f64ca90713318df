import { type BaseIssue, type BaseSchema, getDotPath, safeParse } from 'valibot';

/** What the one door answers with: plain JSON, whatever happens. */
export type Reply<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

type Schema<Input> = BaseSchema<unknown, Input, BaseIssue<unknown>>;

export interface Procedure<Context, Input, Output> {
  readonly schema: Schema<Input>;
  /** Whether this caller may; asked before anything else is done. */
  readonly may: (context: Context) => boolean;
  readonly run: (context: Context, input: Input) => Output;
}

/** Ties a schema to what runs, so that the input's type is checked in both. */
export function procedure<Context, Input, Output>(
  schema: Schema<Input>,
  may: (context: Context) => boolean,
  run: (context: Context, input: Input) => Output,
): Procedure<Context, Input, Output> {
  return { schema, may, run };
}

export interface Refusals<Failure> {
  /** `paths` names the fields that are wrong. */
  badInput(paths: readonly string[]): Failure;
  notAllowed(): Failure;
  /** What a procedure threw: its own failure, or something unforeseen. */
  thrown(error: unknown): Failure;
}

/** Parses, authorises, runs, catches, answers. Nothing that a client sends makes it throw. */
export function answer<Context, Failure>(
  procedures: Readonly<Record<string, Procedure<Context, never, unknown>>>,
  context: () => Context,
  refusals: Refusals<Failure>,
  name: unknown,
  input: unknown,
): Reply<unknown, Failure> {
  try {
    const found =
      typeof name === 'string' && Object.keys(procedures).includes(name) ? procedures[name] : undefined;
    if (!found) return { ok: false, error: refusals.badInput([String(name).slice(0, 80)]) };
    const parsed = safeParse(found.schema, input);
    if (!parsed.success) {
      const paths = parsed.issues.map((issue) => getDotPath(issue) ?? '');
      return { ok: false, error: refusals.badInput([...new Set(paths)]) };
    }
    const own = context();
    if (!found.may(own)) return { ok: false, error: refusals.notAllowed() };
    return { ok: true, value: found.run(own, parsed.output) };
  } catch (error) {
    return { ok: false, error: refusals.thrown(error) };
  }
}
