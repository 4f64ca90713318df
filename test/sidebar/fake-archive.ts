// Closed years as a server would tell of them, for looking at the sidebar.
import type { ArchiveEntry, ArchiveProcedures, ClosingPreview } from '../../src/app/sidebar/archive-contract';
import type { ContactLine } from '../../src/app/sidebar/customers-contract';

type Answers = { readonly [Name in keyof ArchiveProcedures]: ArchiveProcedures[Name] };

export class FakeArchive {
  years: { year: string; rows: number }[] = [
    { year: '2022', rows: 18_204 },
    { year: '2023', rows: 1_234 },
  ];
  archives: ArchiveEntry[] = [];
  unfinished: string | null = null;
  preview: Omit<ClosingPreview, 'year' | 'tab'> = {
    leaving: 1_229,
    staying: { recent: 120, open: 3, unread: 1, unstamped: 1 },
    left: 20_482,
    cells: 3_330_000,
    moved: 31_954,
    isFull: false,
    seen: 'seen',
  };
  contacts: ContactLine[] = [];
  /** Executions that a work takes. */
  executions = 1;
  isChanged = false;
  #left = 0;
  #closing: ArchiveEntry | null = null;

  readonly answers: Answers = {
    archiveYears: () => ({ years: this.years, archives: this.archives, unfinished: this.unfinished }),
    previewClosing: ({ year }) => ({ ...this.preview, year, tab: `업무 일지 ${year}` }),
    closeYear: ({ year }) => {
      this.#left = this.executions;
      this.#closing = entryOf(year, this.preview.leaving);
      return this.answers.continueArchive({});
    },
    continueArchive: () => {
      this.#left -= 1;
      const of = this.preview.leaving;
      if (this.#left > 0) return { state: 'going', done: Math.round(of / this.executions), of };
      if (this.#closing) this.archives = [this.#closing, ...this.archives];
      this.years = this.years.filter(({ year }) => year !== this.#closing?.id);
      return { state: 'done', done: of, of };
    },
    undoArchive: ({ id }) => {
      this.archives = this.archives.filter((one) => one.id !== id);
      return { state: 'undone', done: 0, of: 0 };
    },
    recountArchive: () => {
      this.isChanged = false;
      return { state: 'done', done: this.preview.leaving, of: this.preview.leaving };
    },
    previewFiling: () => ({
      rows: this.preview.leaving,
      from: '2023-01-02',
      until: '2023-12-29',
      freed: this.preview.moved,
      cells: this.preview.cells,
      isChanged: this.isChanged,
    }),
    fileArchive: ({ id }) => {
      this.archives = this.archives.map((one) => (one.id === id ? { ...one, state: 'filed' } : one));
      return { filed: true };
    },
    archivedContacts: () => ({ contacts: this.contacts }),
  };
}

function entryOf(year: string, rows: number, state: ArchiveEntry['state'] = 'done'): ArchiveEntry {
  return {
    id: year,
    tab: `업무 일지 ${year}`,
    state,
    rows,
    from: `${Number(year)}-01-02`,
    until: `${Number(year)}-12-29`,
    at: '2024-10-02 10:00:00',
    who: 'seoyeon.lee@example.com',
  };
}
