import { createBook } from '../book/book-folder';
import { typeDocuments } from '../example/documents';
import { typeRich } from '../example/rich';
import { addOnProject } from './add-on';
import { machineOn, saveMachine } from './book';
import { type Command, readArguments, UsageError } from './command';
import { makeBook, newBookOptions, plannedBook } from './new-book';
import { printError } from './report';

export const newCommand: Command = {
  usage: 'new --book DIR [--example [rich]] [--at ISO] [--as EMAIL] [--locale ko_KR] [--zone Asia/Seoul]',
  async run(args, terminal) {
    const options = readArguments(args, { ...newBookOptions, example: { type: 'boolean' } }, 1);
    const [word] = options.words;
    const isRich = word === 'rich' && options.flag('example');
    if (word !== undefined && !isRich) {
      throw new UsageError(`Unexpected word "${word}". The only one is rich, behind --example.`);
    }
    const planned = plannedBook(options, terminal, '대장');
    return makeBook(planned, async () => {
      const { directory, book, state } = planned;
      const workbook = await createBook(directory, book, state);
      const machine = machineOn(workbook, state);
      let code: 0 | 1 = 0;
      if (options.flag('example')) {
        const project = addOnProject();
        const installed = machine.run('install', [], { project, via: 'editor' });
        printError(terminal, installed);
        code = installed.ok ? 0 : 1;
        if (installed.ok) {
          if (isRich) typeRich(machine, project);
          else typeDocuments(machine);
        }
      }
      await saveMachine({ directory, machine });
      if (code === 0) terminal.out(`A book in ${directory}; its clock is ${machine.state.now}.`);
      return code;
    });
  },
};
