import { wishOf } from './adoption-wish';
import { chosenProject, saveMachine, withBook } from './book';
import { type Command, type ReadArguments, readArguments, type Terminal, UsageError } from './command';
import { call, finish, type Progress, RefusedCall } from './door';
import { type Preview, proposalOf, proposalText } from './proposal';
import { printJson } from './report';

const AGREED = ['sure', 'all'] as const;

export const adoptCommand: Command = {
  usage:
    'adopt --book DIR --sheet NAME [--role ledger|customers|log|mixed] [--mapping JSON] [--agree sure|all] [--json]',
  async run(args, terminal) {
    const options = readArguments(args, {
      book: { type: 'string' },
      sheet: { type: 'string' },
      role: { type: 'string' },
      mapping: { type: 'string' },
      agree: { type: 'string' },
      json: { type: 'boolean' },
    });
    const wish = wishOf(options.required('sheet'), options.text('role'), options.text('mapping'));
    const yes = agreed(options.text('agree'));
    return withBook(options, terminal, async (book) => {
      const { machine } = book;
      const names = machine.workbook.sheets.map(({ name }) => name);
      if (!names.includes(wish.tab))
        throw new UsageError(`There is no sheet ${wish.tab}. The book has: ${names.join(', ')}.`);
      const project = chosenProject(options, terminal);
      const input = { ...wish, yes: yes ?? [] };
      try {
        const preview = call(machine, project, 'previewAdoption', input) as Preview; // the add-on's answer
        // Without --agree the book is not saved: a proposal changes nothing, not even the list of executions.
        if (yes === null) return tellProposal(options, terminal, preview);
        const begun = call(machine, project, 'adopt', { ...input, seen: preview.seen }) as Progress; // likewise
        const done = finish(machine, project, begun);
        await saveMachine(book);
        if (options.flag('json')) printJson(terminal, { ...proposalOf(preview), ...done });
        else terminal.out([...done.report, `${done.state}: ${done.done} of ${done.of} cells`].join('\n'));
        return 0;
      } catch (error) {
        if (
          error instanceof RefusedCall &&
          error.code === 'bad-input' &&
          options.text('mapping') !== undefined
        )
          throw new UsageError(error.message, { cause: error });
        throw error;
      }
    });
  },
};

function tellProposal(options: ReadArguments, terminal: Terminal, preview: Preview): 0 {
  const proposal = proposalOf(preview);
  if (options.flag('json')) printJson(terminal, proposal);
  else terminal.out(proposalText(proposal));
  return 0;
}

/** The answers of `--agree`: none for what is sure alone; null without it. */
function agreed(text: string | undefined): 'all' | readonly string[] | null {
  if (text === undefined) return null;
  const known = AGREED.find((one) => one === text);
  if (!known) throw new UsageError(`--agree ${text} is unknown. Write one of ${AGREED.join(', ')}.`);
  return known === 'all' ? 'all' : [];
}
