// `npm run day`: the example book and one day in its life, told in the terminal.
import { firstLook } from './first-look/first-look';

process.exitCode = await firstLook('books/day', {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  folder: process.cwd(),
  now: () => new Date().toISOString(),
});
