// npm run adoption-table: how the messy ledgers come out, for docs/adoption.md.
import { resultTable } from './result-of';

process.stdout.write(`${resultTable()}\n`);
