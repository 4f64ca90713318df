// `npm start`: finds or makes the book, starts the desk and says where it is.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addOnProject } from '../commands/add-on';
import { openMachine } from '../commands/book';
import { readArguments, type Terminal, UsageError } from '../commands/command';
import { parseInstant } from '../commands/instant';
import { newCommand } from '../commands/new';
import { tickCommand } from '../commands/tick';
import { readProject } from '../runtime/project';
import { type RunningDesk, startDesk } from '../server';

const PORT = 8787;
const EXAMPLE = 'books/example';
// The first day of the documents' example on which something is due. It opens once a run has filled in what the product
// fills in, and before that day's mails.
const EXAMPLE_MADE = '2024-10-02T06:50';
const EXAMPLE_OPENED = '2024-10-02T07:50';

const USAGE = 'npm start [-- --book DIR] [--port N] [--at ISO] [--as EMAIL] [--project DIR]';

export async function openDesk(args: readonly string[], terminal: Terminal): Promise<RunningDesk> {
  const options = readArguments(args, {
    book: { type: 'string' },
    port: { type: 'string' },
    at: { type: 'string' },
    as: { type: 'string' },
    project: { type: 'string' },
  });
  const port = portOf(options.text('port'));
  const given = options.text('book');
  const directory = given === undefined ? resolve(EXAMPLE) : resolve(terminal.folder, given);
  if (given === undefined && !existsSync(join(directory, 'state.json'))) {
    terminal.out(`예시 대장을 만들고 있어요 (${EXAMPLE}) …`);
    const quiet: Terminal = { ...terminal, out: () => {} };
    const book = ['--book', directory];
    const code =
      (await newCommand.run([...book, '--example', 'rich', '--at', EXAMPLE_MADE], quiet)) ||
      (await tickCommand.run([...book, '--from', EXAMPLE_MADE, '--to', EXAMPLE_OPENED], quiet));
    if (code !== 0) throw new Error('예시 대장을 만들지 못했어요. 위에 적힌 이유를 보고 다시 실행해 주세요.');
  }
  const as = options.text('as');
  const book = await openMachine(
    readArguments(['--book', directory, ...(as === undefined ? [] : ['--as', as])], {
      book: { type: 'string' },
      as: { type: 'string' },
    }),
    terminal,
    'desk',
  );
  const at = options.text('at');
  if (at !== undefined) book.machine.set({ at: parseInstant('at', at, book.machine.workbook.timeZone) });
  const folder = options.text('project');
  const project = folder === undefined ? addOnProject() : readProject(resolve(terminal.folder, folder));
  const desk = await startDesk({
    book,
    projects: [project],
    port,
    report: (error) => terminal.err(`대장을 저장하지 못했어요: ${said(error)}`),
    onReplace: (folder) => terminal.out(`이제 다른 대장이 열려 있어요. 대장은 ${folder}에 저장돼요.`),
  });
  terminal.out(
    `작업대가 열렸어요: ${desk.address}\n끝내려면 Ctrl+C를 누르세요. 대장은 ${directory}에 저장돼요.`,
  );
  return desk;
}

function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`--port ${text} is no port. Write a number such as 8787.\nUsage: ${USAGE}`);
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
