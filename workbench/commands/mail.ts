import { withBook } from './book';
import { type Command, readArguments } from './command';
import { mailView, printJson } from './report';

export const mailCommand: Command = {
  usage: 'mail --book DIR [--json]',
  async run(args, terminal) {
    const options = readArguments(args, { book: { type: 'string' }, json: { type: 'boolean' } });
    const mails = await withBook(options, terminal, async ({ machine }) => machine.state.mails.map(mailView));
    if (options.flag('json')) {
      printJson(terminal, mails);
      return 0;
    }
    for (const { at, to, cc, subject, text } of mails) {
      terminal.out(`\n■ ${at}  ${to}${cc === '' ? '' : `  cc ${cc}`}\n  ${subject}\n`);
      terminal.out(text.replace(/^/gm, '    '));
    }
    if (mails.length === 0) terminal.out('No mail has been sent.');
    return 0;
  },
};
