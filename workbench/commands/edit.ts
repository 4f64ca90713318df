import { edit } from '../runtime/edit';
import { saveMachine, withBook } from './book';
import { type Command, readArguments } from './command';
import { parseInstant } from './instant';
import { executionView, printExecutions, printJson } from './report';

export const editCommand: Command = {
  usage: 'edit --book DIR --sheet NAME --cell A1 --value TEXT [--at ISO] [--as EMAIL] [--json]',
  async run(args, terminal) {
    const options = readArguments(args, {
      book: { type: 'string' },
      sheet: { type: 'string' },
      cell: { type: 'string' },
      value: { type: 'string' },
      at: { type: 'string' },
      as: { type: 'string' },
      json: { type: 'boolean' },
    });
    const typing = {
      sheet: options.required('sheet'),
      cell: options.required('cell'),
      value: options.required('value'),
    };
    const { ok, error, executions } = await withBook(options, terminal, async (book) => {
      const { machine } = book;
      const at = options.text('at');
      if (at !== undefined) machine.set({ at: parseInstant('at', at, machine.workbook.timeZone) });
      const edited = edit(machine, typing);
      await saveMachine(book);
      return edited;
    });
    if (options.flag('json')) printJson(terminal, { ok, error, executions: executions.map(executionView) });
    else printExecutions(terminal, executions);
    if (error !== null) terminal.err(error);
    return ok ? 0 : 1;
  },
};
