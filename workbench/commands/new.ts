import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newState } from '../apps-script/state';
import { createBook } from '../book/book-folder';
import { isTimeZone } from '../book/time-zone';
import { typeDocuments } from '../example/documents';
import { typeRich } from '../example/rich';
import { addOnProject } from './add-on';
import { machineOn, saveMachine } from './book';
import { type Command, readArguments, UsageError } from './command';
import { parseInstant } from './instant';
import { printError } from './report';

const OWNER = 'owner@example.com';

export const newCommand: Command = {
  usage: 'new --book DIR [--example [rich]] [--at ISO] [--as EMAIL] [--locale ko_KR] [--zone Asia/Seoul]',
  async run(args, terminal) {
    const options = readArguments(
      args,
      {
        book: { type: 'string' },
        example: { type: 'boolean' },
        at: { type: 'string' },
        as: { type: 'string' },
        locale: { type: 'string' },
        zone: { type: 'string' },
      },
      1,
    );
    const [word] = options.words;
    const isRich = word === 'rich' && options.flag('example');
    if (word !== undefined && !isRich) {
      throw new UsageError(`Unexpected word "${word}". The only one is rich, behind --example.`);
    }
    const directory = resolve(terminal.folder, options.required('book'));
    if (existsSync(join(directory, 'state.json'))) {
      throw new UsageError(
        `There is a book in ${directory} already. Name another folder, or delete that one.`,
      );
    }
    const locale = options.text('locale') ?? 'ko_KR';
    if (!/^[a-z]{2,3}_[A-Z]{2}$/.test(locale)) {
      throw new UsageError(`--locale ${locale} is no locale of Google Sheets. Write ko_KR or en_US.`);
    }
    const timeZone = options.text('zone') ?? 'Asia/Seoul';
    if (!isTimeZone(timeZone)) {
      throw new UsageError(`--zone ${timeZone} is no time zone. Write one such as Asia/Seoul.`);
    }
    const at = options.text('at');
    const now = at === undefined ? terminal.now() : parseInstant('at', at, timeZone);
    const owner = options.text('as') ?? OWNER;
    const state = newState(now, owner, locale.slice(0, locale.indexOf('_')));
    const workbook = await createBook(directory, { name: '대장', locale, timeZone, owner }, state);
    const machine = machineOn(workbook, state);
    let code: 0 | 1 = 0;
    if (options.flag('example')) {
      const installed = machine.run('install', [], { project: addOnProject(), via: 'editor' });
      printError(terminal, installed);
      code = installed.ok ? 0 : 1;
      if (installed.ok) {
        if (isRich) typeRich(machine);
        else typeDocuments(machine);
      }
    }
    await saveMachine({ directory, machine });
    if (code === 0) terminal.out(`A book in ${directory}; its clock is ${machine.state.now}.`);
    return code;
  },
};
