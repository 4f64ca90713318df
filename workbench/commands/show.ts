import { type SheetView, sheetView } from '../book/json-view';
import { columnName } from '../book/references';
import { withBook } from './book';
import { type Command, readArguments, type Terminal, UsageError } from './command';
import { printJson } from './report';
import { formatTable } from './table';

export const showCommand: Command = {
  usage: 'show --book DIR [--sheet NAME] [--json]',
  async run(args, terminal) {
    const options = readArguments(args, {
      book: { type: 'string' },
      sheet: { type: 'string' },
      json: { type: 'boolean' },
    });
    const workbook = await withBook(options, terminal, async ({ machine }) => machine.workbook);
    const name = options.text('sheet');
    const chosen = workbook.sheets.filter((sheet) => name === undefined || sheet.name === name);
    if (name !== undefined && chosen.length === 0) {
      const names = workbook.sheets.map((sheet) => sheet.name).join(', ');
      throw new UsageError(`There is no sheet ${name}. The book has: ${names}.`);
    }
    const sheets = chosen.map((sheet) => sheetView(sheet, workbook));
    if (options.flag('json')) printJson(terminal, { sheets });
    else for (const sheet of sheets) printSheet(terminal, sheet);
    return 0;
  },
};

function printSheet(terminal: Terminal, { name, hidden, displayValues }: SheetView): void {
  terminal.out(`\n■ ${name}${hidden ? ' (hidden)' : ''}`);
  const columns = Math.max(0, ...displayValues.map((row) => row.length));
  if (columns === 0) {
    terminal.out('(empty)');
    return;
  }
  const head = ['', ...Array.from({ length: columns }, (_, index) => columnName(index + 1))];
  terminal.out(formatTable([head, ...displayValues.map((row, index) => [String(index + 1), ...row])]));
}
