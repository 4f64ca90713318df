// The workbench's command line: npm run -s gas -- new|run|tick|edit|show|mail …
import { main } from './commands/main';

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  // npm starts programs in the repository's root and says here where the person stood.
  folder: process.env.INIT_CWD ?? process.cwd(),
  now: () => new Date().toISOString(),
});
