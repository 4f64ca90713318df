import { chosenProject, saveMachine, withBook } from './book';
import { type Command, readArguments } from './command';
import { call, finish, type Progress } from './door';
import { printJson } from './report';

interface Adoptions {
  readonly adoptions: readonly { readonly id: string; readonly tab: string; readonly canUndo: boolean }[];
}

interface Plan {
  readonly questions: readonly { readonly where: string; readonly before: string; readonly now: string }[];
}

/** Takes the last adoption back. What people have typed since is kept, and named. */
export const undoCommand: Command = {
  usage: 'undo --book DIR [--json]',
  async run(args, terminal) {
    const options = readArguments(args, { book: { type: 'string' }, json: { type: 'boolean' } });
    return withBook(options, terminal, async (book) => {
      const { machine } = book;
      const project = chosenProject(options, terminal);
      const { adoptions } = call(machine, project, 'ownerTabs', {}) as Adoptions; // the add-on's answers
      const last = adoptions.find(({ canUndo }) => canUndo);
      if (!last) {
        terminal.err(
          'Nothing is adopted that could be undone. Adopt a sheet first: npm run -s gas -- adopt …',
        );
        return 1;
      }
      const { id: adoptionId, tab } = last;
      const { questions } = call(machine, project, 'previewUndo', { adoptionId }) as Plan; // likewise
      const begun = call(machine, project, 'undoAdoption', { adoptionId, restore: [] }) as Progress; // likewise
      const { state } = finish(machine, project, begun);
      await saveMachine(book);
      if (options.flag('json')) printJson(terminal, { state, tab, kept: questions });
      else {
        const kept = questions.map(({ where, before, now }) => `kept: ${where}: ${now} (before: ${before})`);
        terminal.out([`${tab}: ${state}`, ...kept].join('\n'));
      }
      return 0;
    });
  },
};
