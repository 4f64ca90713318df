import { saveMachine, withBook } from './book';
import { type Command, readArguments, UsageError } from './command';
import { parseInstant } from './instant';
import { executionView, printExecutions, printJson } from './report';

export const tickCommand: Command = {
  usage: 'tick --book DIR --from ISO --to ISO [--json]',
  async run(args, terminal) {
    const options = readArguments(args, {
      book: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [fromText, toText] = [options.required('from'), options.required('to')];
    const executions = await withBook(options, terminal, async (book) => {
      const { timeZone } = book.machine.workbook;
      const from = parseInstant('from', fromText, timeZone);
      const to = parseInstant('to', toText, timeZone);
      if (to < from) throw new UsageError(`--to ${toText} is before --from ${fromText}. Swap them.`);
      const fired = book.machine.tick(from, to);
      await saveMachine(book);
      return fired;
    });
    if (options.flag('json')) printJson(terminal, { executions: executions.map(executionView) });
    else printExecutions(terminal, executions);
    return executions.every(({ ok }) => ok) ? 0 : 1;
  },
};
