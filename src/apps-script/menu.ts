import { installAsCaller, runAsCaller } from '../app/from-menu';
import { readSettings } from '../app/read-settings';
import { messages } from '../messages/messages';
import { readTable } from '../sheets/reading';
import { settings } from '../sheets/settings';
import { platformPorts } from './ports';

/** The add-on's menu; in LIMITED mode only adding menu items is allowed, so its language is fixed. */
export function addMenu(): void {
  const { menu } = messages.ko;
  SpreadsheetApp.getUi()
    .createMenu(menu.title)
    .addItem(menu.open, 'showSidebar')
    .addSeparator()
    .addItem(menu.install, 'installFromMenu')
    .addItem(menu.run, 'runFromMenu')
    .addToUi();
}

/** What the menu answers with, as a toast that stops nobody. */
export function answerFromMenu(command: 'install' | 'run'): void {
  const ports = platformPorts();
  const done = command === 'install' ? installAsCaller(ports) : runAsCaller(ports);
  const chosen = ports.book.read([settings]).get(settings.key);
  const { language } = readSettings(
    typeof chosen === 'object' ? readTable(settings, chosen).rows : [],
  ).settings;
  const { menu, failures, refusals } = messages[language];
  const refused = command === 'install' ? failures['not-allowed'] : refusals.notInTeam;
  const answers = { busy: menu.busy, 'not-allowed': refused, installed: menu.installed };
  const answer = typeof done === 'string' ? answers[done] : menu.ran(done.sent);
  SpreadsheetApp.getActiveSpreadsheet().toast(answer, menu.title);
}

/** What a person started in the script editor, where a refusal is an error. */
export function installFromEditor(): 'installed' | 'busy' {
  const done = installAsCaller(platformPorts());
  if (done === 'not-allowed') throw new Error(messages.ko.failures[done]);
  return done;
}

/** `dist/Sidebar.html` is one file with everything in it. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(messages.ko.menu.title);
  SpreadsheetApp.getUi().showSidebar(page);
}
