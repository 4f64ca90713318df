import { install } from '../app/install';
import { readSettings } from '../app/read-settings';
import { runDueJobs } from '../app/run-due-jobs';
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
  const done = command === 'install' ? install(ports) : runDueJobs(ports);
  const chosen = ports.book.read([settings]).get(settings.key);
  const { language } = readSettings(
    typeof chosen === 'object' ? readTable(settings, chosen).rows : [],
  ).settings;
  const { menu } = messages[language];
  const answer =
    done === 'busy' ? menu.busy : typeof done === 'string' ? menu.installed : menu.ran(done.sent);
  SpreadsheetApp.getActiveSpreadsheet().toast(answer, menu.title);
}

/** `dist/Sidebar.html` is one file with everything in it. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(messages.ko.menu.title);
  SpreadsheetApp.getUi().showSidebar(page);
}
