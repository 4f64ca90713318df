import type { Language } from '../../messages/language';
import { adoptions } from '../../sheets/adoptions';
import { catalogue } from '../../sheets/catalogue';
import { unfinishedArchive } from '../archive/unfinished';
import { layBook } from '../install';
import type { SidebarPorts } from '../ports';
import { momentText } from '../ports';
import { begin, type Progress } from './carry-on';
import { recordOf } from './plan-record';
import { prepareAdoption, type Refusal, type Small, type Wish } from './prepare';
import { recordRows } from './record';
import { mainSheet } from './roles';
import { reportOf } from './summary';
import { setUnfinished, unfinished } from './unfinished';

export interface Adopted {
  readonly progress: Progress;
  /** What was done, in sentences. */
  readonly report: readonly string[];
}

/**
 * Adopts a tab as agreed: what is to be done is kept first, then done, so that an execution that dies is finished
 * or taken back by the next. `changed` when the tab is no longer what the person has seen. Call it under the lock.
 */
export function adopt(
  ports: SidebarPorts,
  wish: Wish,
  seen: string,
  caller: { readonly who: string; readonly small: Small; readonly language: Language },
): Adopted | Refusal | 'changed' | 'unfinished' {
  const { who, small, language } = caller;
  if (unfinished(ports) || unfinishedArchive(ports)) return 'unfinished';
  const prepared = prepareAdoption(ports, wish, small, language);
  if ('code' in prepared) return prepared;
  if (prepared.seen !== seen) return 'changed';
  const main = mainSheet(prepared.proposal.role);
  const others = catalogue.filter((sheet) => sheet !== main);
  if (ports.tabs.lacking(others).length > 0) layBook(ports, others);
  // Until it holds a record, an execution may have died while it was made.
  if (ports.tabs.standing(adoptions) !== 'filled') ports.book.ensure([adoptions], language);
  const { date } = ports.clock.now();
  const id = prepared.numbers.next('A', Number(date.slice(0, 4)));
  const record = recordOf({
    ...prepared,
    id,
    tab: wish.tab,
    formats: ports.tabs.formats(wish.tab),
    columns: ports.tabs.gridColumns(wish.tab),
    today: date,
    replaced: ports.tabs.standing(main) === 'empty',
  });
  prepared.numbers.save();
  const report = reportOf(prepared, language);
  const told = { at: momentText(ports.clock.now()), who, what: report.join(' ') };
  setUnfinished(ports, { id, who, step: 'begun', kept: [], tries: 0 });
  ports.book.write([{ kind: 'append', sheet: adoptions, rows: recordRows(record, told, language) }]);
  return { progress: begin(ports, record, who, language), report };
}
