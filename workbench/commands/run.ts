import type { Via } from '../apps-script/execution';
import { chosenProject, saveMachine, withBook } from './book';
import { type Command, readArguments, UsageError } from './command';
import { parseInstant } from './instant';
import { printJson, printRun, runView } from './report';

const VIAS: readonly Via[] = ['menu', 'sidebar', 'trigger', 'open', 'edit', 'editor'];

export const runCommand: Command = {
  usage:
    'run FUNCTION [--args JSON] --book DIR [--project DIR] [--at ISO] [--as EMAIL] [--via menu|sidebar|trigger|open|edit|editor] [--json]',
  async run(args, terminal) {
    const options = readArguments(
      args,
      {
        args: { type: 'string' },
        book: { type: 'string' },
        project: { type: 'string' },
        at: { type: 'string' },
        as: { type: 'string' },
        via: { type: 'string' },
        json: { type: 'boolean' },
      },
      1,
    );
    const [functionName] = options.words;
    if (functionName === undefined) throw new UsageError('Name the function to run.');
    const parameters = parseParameters(options.text('args'));
    const via = parseVia(options.text('via'));
    const result = await withBook(options, terminal, async (book) => {
      const { machine } = book;
      const at = options.text('at');
      if (at !== undefined) machine.set({ at: parseInstant('at', at, machine.workbook.timeZone) });
      const project = chosenProject(options, terminal);
      const ended = machine.run(functionName, parameters, { project, via });
      await saveMachine(book);
      return ended;
    });
    if (options.flag('json')) {
      printJson(terminal, runView(result));
      if (result.error !== null) terminal.err(result.error);
    } else printRun(terminal, result);
    return result.ok ? 0 : 1;
  },
};

function parseParameters(text: string | undefined): unknown[] {
  if (text === undefined) return [];
  try {
    const value: unknown = JSON.parse(text);
    if (Array.isArray(value)) return value;
  } catch (cause) {
    throw new UsageError(`--args is not valid JSON. Write an array of the arguments: --args '["1001", 3]'`, {
      cause,
    });
  }
  throw new UsageError(`--args has to be a JSON array of the arguments: --args '["1001", 3]'`);
}

function parseVia(text: string | undefined): Via {
  if (text === undefined) return 'editor';
  const via = VIAS.find((known) => known === text);
  if (!via) throw new UsageError(`--via ${text} is unknown. Write one of ${VIAS.join(', ')}.`);
  return via;
}
