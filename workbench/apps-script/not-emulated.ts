// Google's services that the workbench has not: present, so that a script loads, and clear about any use.

import { missing } from './facade';

export const NOT_EMULATED = [
  'AdminDirectory',
  'AdminReports',
  'Analytics',
  'BigQuery',
  'Calendar',
  'CalendarApp',
  'CardService',
  'Charts',
  'Chat',
  'Classroom',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'Docs',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'Forms',
  'Gmail',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'Maps',
  'OAuth2',
  'People',
  'Sheets',
  'SitesApp',
  'Slides',
  'SlidesApp',
  'Tasks',
  'UrlFetchApp',
  'XmlService',
  'YouTube',
] as const;

/** An object on which every use throws `GmailApp is not emulated in the workbench.` */
export function notEmulated(name: string): object {
  const refuse = (): never => {
    throw missing(name);
  };
  return new Proxy(refuse, { get: refuse, set: refuse, has: refuse, construct: refuse, apply: refuse });
}
