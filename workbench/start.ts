// What `npm start` runs after the build: the example's day told in the terminal, then the desk until it is interrupted.

import { ToldProblem } from './book/told-problem';
import { UsageError } from './commands/command';
import { openDesk } from './desk-server/open-desk';
import { firstLook } from './first-look/first-look';

// A script may leave a rejected promise behind, which on Google has no effect. Errors of a script are of another
// realm, so ours still surface.
process.on('unhandledRejection', (reason) => {
  if (reason instanceof Error) throw reason;
});

const args = process.argv.slice(2);
const terminal = {
  out: (text: string) => process.stdout.write(`${text}\n`),
  err: (text: string) => process.stderr.write(`${text}\n`),
  folder: process.env.INIT_CWD ?? process.cwd(),
  now: () => new Date().toISOString(),
};

try {
  // A newcomer is told one day of the documents' own tables before the desk opens on the larger example.
  if (args.length === 0) {
    await firstLook('books/day', { ...terminal, folder: process.cwd() });
    terminal.out('');
  }
  const desk = await openDesk(args, terminal);
  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    console.log('\n대장을 저장하고 닫고 있어요 …');
    void desk.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
} catch (error) {
  console.error(said(error));
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

function said(error: unknown): string {
  if (error instanceof ToldProblem) return error.told.ko;
  return error instanceof Error ? error.message : String(error);
}
