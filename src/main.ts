// Every global that Apps Script may call. The build makes a top-level function of each export.

import { runHourly } from './app/hourly';
import { rpc as answerRpc } from './app/sidebar/procedures';
import { answerEditEvent } from './apps-script/edit-event';
import { addMenu, answerFromMenu, installFromEditor, openSidebar } from './apps-script/menu';
import { platformPorts } from './apps-script/ports';

/** Simple trigger: the menu. */
export const onOpen = () => addMenu();

/** Runs when an editor add-on is installed. */
export const onInstall = () => addMenu();

/** Simple trigger: a person typed. */
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => answerEditEvent(event);

/** Makes or repairs the sheets and the hourly trigger. */
export const install = () => installFromEditor();

/** The hourly trigger: everything that is due. */
export const runDueJobs = () => runHourly(platformPorts());

export const showSidebar = () => openSidebar();

/** The one door from the sidebar. */
export const rpc = (name: unknown, input: unknown) => answerRpc(platformPorts(), name, input);

export const installFromMenu = () => answerFromMenu('install');

export const runFromMenu = () => answerFromMenu('run');
