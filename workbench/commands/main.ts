// Finds the command and turns its failures into exit codes.
import { adoptCommand } from './adopt';
import { type Command, type ExitCode, type Terminal, UsageError } from './command';
import { editCommand } from './edit';
import { importCommand } from './import';
import { mailCommand } from './mail';
import { newCommand } from './new';
import { runCommand } from './run';
import { showCommand } from './show';
import { tickCommand } from './tick';
import { undoCommand } from './undo';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['new', newCommand],
  ['import', importCommand],
  ['adopt', adoptCommand],
  ['undo', undoCommand],
  ['run', runCommand],
  ['tick', tickCommand],
  ['edit', editCommand],
  ['show', showCommand],
  ['mail', mailCommand],
]);

/** Runs one command line; every failure ends here, as a sentence on standard error. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const command = COMMANDS.get(name);
  if (!command) {
    const wrong = name === '' ? 'Name a command.' : `There is no command ${name}.`;
    terminal.err(`${wrong} The commands are:\n${usages()}`);
    return 2;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.err(`${error.message}\nUsage: npm run -s gas -- ${command.usage}`);
      return 2;
    }
    terminal.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function usages(): string {
  return [...COMMANDS.values()].map(({ usage }) => `  npm run -s gas -- ${usage}`).join('\n');
}
