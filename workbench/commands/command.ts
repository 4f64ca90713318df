// What a command of the command line is, and how its options are read.
import { type ParseArgsConfig, parseArgs } from 'node:util';

export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  /** The folder from which relative paths count. */
  readonly folder: string;
  /** The real clock, ISO; only a new book without `--at` asks it. */
  now(): string;
}

/** 0 done; 1 the script threw or Google would refuse; 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly usage: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** Wrong usage; the message says how to mend it. */
export class UsageError extends Error {}

export type Options = NonNullable<ParseArgsConfig['options']>;

export interface ReadArguments {
  readonly words: readonly string[];
  text(name: string): string | undefined;
  required(name: string): string;
  flag(name: string): boolean;
}

/** Reads the options a command knows; throws UsageError for any other, for missing ones and for surplus words. */
export function readArguments(args: readonly string[], options: Options, words = 0): ReadArguments {
  const { values, positionals } = parsed(args, options);
  const surplus = positionals[words];
  if (surplus !== undefined)
    throw new UsageError(`Unexpected word "${surplus}". Put texts with spaces in quotes.`);
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    words: positionals,
    text,
    flag: (name) => values[name] === true,
    required(name) {
      const value = text(name);
      if (value === undefined) throw new UsageError(`--${name} is missing.`);
      return value;
    },
  };
}

function parsed(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: joined(args), options, strict: true, allowPositionals: true });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** `--value -5` means the text -5: what a person types may begin with a dash. */
function joined(args: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const next = args[at + 1];
    if (args[at] === '--value' && next !== undefined) {
      found.push(`--value=${next}`);
      at += 1;
    } else found.push(args[at] ?? '');
  }
  return found;
}
