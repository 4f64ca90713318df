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

/** What is wrong with an input, and where: `draft.edits.0.after`; '' for the whole. */
export interface Flaw {
  readonly path: string;
  /** For a text that is too long: so many characters may be. */
  readonly most: number | null;
}

export interface Procedure<Context, Output> {
  /** Whether this caller may; asked before the input is looked at. */
  readonly may: (context: Context) => boolean;
  /** The call for an input, or what is wrong with it. */
  readonly accept: (input: unknown) => Call<Context, Output> | { readonly flaws: readonly Flaw[] };
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
      return parsed.success
        ? { run: (context) => run(context, parsed.output) }
        : { flaws: parsed.issues.map(flawOf) };
    },
  };
}

function flawOf(issue: BaseIssue<unknown>): Flaw {
  const isTooLong = issue.type === 'max_length' && typeof issue.requirement === 'number';
  return { path: getDotPath(issue) ?? '', most: isTooLong ? Number(issue.requirement) : null };
}

export interface Refusals<Context, Failure> {
  badInput(flaws: readonly Flaw[], context: Context): Failure;
  /** `may` is the question that was answered with no. */
  notAllowed(may: (context: Context) => boolean, context: Context): Failure;
  /** What a procedure threw: its own failure, or something unforeseen. */
  thrown(error: unknown): Failure;
}

/** Finds out who calls, authorises, parses, runs, catches, answers. Nothing that a client sends makes it throw. */
export function answer<Context, Failure>(
  procedures: Readonly<Record<string, Procedure<Context, unknown>>>,
  context: () => Context,
  refusals: Refusals<Context, Failure>,
  name: unknown,
  input: unknown,
): Reply<unknown, Failure> {
  try {
    const own = context();
    const found =
      typeof name === 'string' && Object.keys(procedures).includes(name) ? procedures[name] : undefined;
    if (!found) return { ok: false, error: refusals.badInput([], own) };
    if (!found.may(own)) return { ok: false, error: refusals.notAllowed(found.may, own) };
    const call = found.accept(input);
    if ('flaws' in call) return { ok: false, error: refusals.badInput(call.flaws, own) };
    return { ok: true, value: call.run(own) };
  } catch (error) {
    return { ok: false, error: refusals.thrown(error) };
  }
}
