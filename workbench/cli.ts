// The workbench's command line: npm run -s gas -- new|import|adopt|run|tick|edit|show|mail …
import { main } from './commands/main';

// A script may leave a rejected promise behind; on Google that has no effect, Node would end the process. Errors
// of a script are of another realm, so ours still surface.
process.on('unhandledRejection', (reason) => {
  if (reason instanceof Error) throw reason;
});

// A reader such as `head` may close the pipe early; what it did not want to read is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  // npm starts programs in the repository's root and says here where the person stood.
  folder: process.env.INIT_CWD ?? process.cwd(),
  now: () => new Date().toISOString(),
});
