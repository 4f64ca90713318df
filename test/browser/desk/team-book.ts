import { numberedBook, people, type SidebarBook } from '../../bundle/sidebar/sidebar-book';

/** The documents' example after its first run on 2024-10-02, open to its managers; 김영희 sits at the desk. */
export function teamBook(): SidebarBook {
  const book = numberedBook();
  book.workbook.editors.push(people.younghee, people.chulsoo, people.admin);
  book.machine.set({ user: people.younghee });
  return book;
}
