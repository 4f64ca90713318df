// What the pages have been shown of a book, and what is to be told of it next.
import type { Machine } from '../runtime/machine';
import { bookView } from './book-view';
import type { Pages } from './pages';
import type { AreaOf, BookView, DeskState } from './protocol';
import { Shadow } from './shadow';

export class Showing {
  private readonly shadow = new Shadow();
  /** Cells that the page has changed by itself and that must be shown as they are. */
  private touched: AreaOf[] = [];
  private isOpened = false;
  private isOver = false;

  constructor(
    private readonly machine: Machine,
    private readonly pages: Pages,
  ) {
    this.take();
  }

  touch(area: AreaOf): void {
    this.touched.push(area);
  }

  /** Next, the pages go to the tab that is active now instead of staying where they are. */
  openActiveTab(): void {
    this.isOpened = true;
  }

  /** Another book is shown from now on. */
  end(): void {
    this.isOver = true;
  }

  book(): BookView {
    const { workbook, state } = this.machine;
    return bookView(workbook, Date.parse(state.now), this.pages.current);
  }

  /** Tells the pages what differs from what they know. */
  tell(state: DeskState): void {
    if (this.isOver) return;
    const { machine, pages, touched, isOpened } = this;
    const now = Date.parse(machine.state.now);
    const sheets = isOpened ? null : this.shadow.changes(machine.workbook, now, touched);
    this.touched = [];
    this.isOpened = false;
    if (sheets === null || sheets.length > 0) {
      const version = pages.nextVersion();
      this.take();
      pages.tell(sheets === null ? { kind: 'book', version, isOpened } : { kind: 'patch', version, sheets });
    }
    pages.tell({ kind: 'state', state });
  }

  tellState(state: DeskState): void {
    if (!this.isOver) this.pages.tell({ kind: 'state', state });
  }

  private take(): void {
    const { workbook, state } = this.machine;
    this.shadow.take(workbook, Date.parse(state.now));
  }
}
