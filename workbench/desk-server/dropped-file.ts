// A file that a person opens at the desk: it is read first, and put where the person then says.
import { isAbsolute, relative } from 'node:path';
import { newState } from '../apps-script/state';
import { titleOf, workbookOfFile } from '../book/import-file';
import { whyNot } from '../book/import-problem';
import type { WorkbookModel } from '../book/model';
import { ToldProblem } from '../book/told-problem';
import { bookBeside } from './book-beside';
import type { BookOnDesk } from './book-on-desk';
import { type FileChoice, type FileReply, MOST_MEGABYTES } from './file-protocol';
import type { Reply } from './protocol';

const GONE = {
  ko: '읽어 둔 파일이 이제 없어요. 파일을 다시 열어 주세요.',
  en: 'The file that was read is no longer there. Open it again.',
};

export class DroppedFile {
  /** The last file that was read, until its place is chosen. */
  private waiting: { readonly number: number; readonly workbook: WorkbookModel } | null = null;
  private count = 0;

  constructor(private readonly place: BookOnDesk) {}

  /** Reads a file by its name and its bytes, and tells its tabs. */
  async receive(name: string, bytes: Uint8Array): Promise<FileReply> {
    const { desk } = this.place;
    const { workbook, state } = desk.machine;
    const { locale, timeZone } = workbook;
    this.count += 1;
    const number = this.count;
    try {
      const about = { name: titleOf(name), locale, timeZone, owner: state.user };
      const read = await workbookOfFile(name, bytes, about);
      this.waiting = { number, workbook: read };
      return { ok: true, file: number, tabs: read.sheets.map((sheet) => sheet.name) };
    } catch (error) {
      if (error instanceof ToldProblem) return { ok: false, error: desk.say(error.told) };
      throw error;
    }
  }

  tooLarge(): FileReply {
    return { ok: false, error: this.place.desk.say(whyNot.large(MOST_MEGABYTES)) };
  }

  /** Puts the tabs of a file that was read where the person wants them. */
  async choose({ file, into }: FileChoice): Promise<Reply> {
    const { desk } = this.place;
    const { waiting } = this;
    if (waiting?.number !== file) return { ok: into === 'nowhere', error: desk.say(GONE) };
    // Until it is answered, the choice can still be made.
    const asked = into === 'nowhere' ? null : desk.askedFirst();
    if (asked) return asked;
    this.waiting = null;
    if (into === 'nowhere') return { ok: true };
    return into === 'current' ? desk.addTabs(waiting.workbook) : this.openBeside(waiting.workbook);
  }

  private async openBeside(workbook: WorkbookModel): Promise<Reply> {
    const { place } = this;
    const { desk, directory } = place;
    const { now, user, userLocale } = desk.machine.state;
    try {
      const book = await bookBeside(directory, workbook, newState(now, user, userLocale));
      const [made, left] = [shortPath(book.directory), shortPath(directory)];
      place.replace(
        book,
        desk.say({ ko: '새 대장을 열었어요', en: 'A new book is open' }),
        desk.say({
          ko: `${made}에 저장돼요. 앞의 대장은 ${left}에 있어요.`,
          en: `It is saved in ${made}. The book before is in ${left}.`,
        }),
      );
      return { ok: true };
    } catch (error) {
      if (error instanceof ToldProblem) return { ok: false, error: desk.say(error.told) };
      throw error;
    }
  }
}

/** As the person who started the desk would write it. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') || isAbsolute(short) ? path : short;
}
