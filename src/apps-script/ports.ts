import type { Ports } from '../app/ports';
import { spreadsheetBook } from './book/spreadsheet-book';
import { documentLock, documentStore, hourlyScheduler, scriptMail } from './platform';
import { spreadsheetClock, zoneTime } from './time';

/** The platform as the use cases see it, for one execution. */
export function platformPorts(): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const time = zoneTime(spreadsheet.getSpreadsheetTimeZone());
  return {
    book: spreadsheetBook(spreadsheet, time),
    clock: spreadsheetClock(time),
    mail: scriptMail,
    lock: documentLock,
    store: documentStore,
    scheduler: hourlyScheduler('runDueJobs'),
    me: () => Session.getEffectiveUser().getEmail(),
    log: (line) => console.log(line),
  };
}
