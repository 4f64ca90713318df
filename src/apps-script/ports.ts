import type { SidebarPorts } from '../app/ports';
import { ownerTabs } from './adopt/owner-tabs';
import { archiveTabs } from './archive/archive-tabs';
import { spreadsheetLookups } from './book/lookups';
import { openTabs } from './book/open-tabs';
import { spreadsheetBook } from './book/spreadsheet-book';
import {
  documentCache,
  documentLock,
  documentStore,
  hourlyScheduler,
  personalStore,
  scriptMail,
  stopHourly,
} from './platform';
import { spreadsheetClock, zoneTime } from './time';

const HOURLY = 'runDueJobs';

/** The platform as the use cases see it, for one execution. */
export function platformPorts(): SidebarPorts {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const time = zoneTime(spreadsheet.getSpreadsheetTimeZone());
  const tabs = openTabs(spreadsheet, time);
  const clock = spreadsheetClock(time);
  return {
    book: spreadsheetBook(spreadsheet, tabs, time, clock.elapsed),
    lookups: spreadsheetLookups(spreadsheet, tabs, time),
    tabs: ownerTabs(spreadsheet, time),
    archives: archiveTabs(spreadsheet, tabs),
    clock,
    mail: scriptMail,
    lock: documentLock,
    store: documentStore,
    cache: documentCache,
    personal: personalStore,
    bookId: spreadsheet.getId(),
    owner: () => spreadsheet.getOwner()?.getEmail() ?? '',
    scheduler: hourlyScheduler(HOURLY),
    stopHourly: () => stopHourly(HOURLY),
    me: () => Session.getEffectiveUser().getEmail(),
    log: (line) => console.log(line),
  };
}
