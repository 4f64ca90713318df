// The desk's server side: one book, one machine, one screen. Actions come one after another.

import { quotaOf } from '../apps-script/state';
import { Refusal } from '../book/model';
import { UsageError } from '../commands/command';
import type { Faults } from '../runtime/faults';
import type { Machine } from '../runtime/machine';
import type { Project } from '../runtime/project';
import { bookView } from './book-view';
import { STEP, targetOf } from './clock';
import { MAILS_PER_DAY, machineView } from './desk-view';
import { changeGrid } from './grid-changes';
import { People } from './people';
import { PersonRuns } from './person-runs';
import type {
  AreaOf,
  BookView,
  DeskAction,
  DeskEvent,
  DeskFaults,
  DeskState,
  MailBody,
  Reply,
} from './protocol';
import { Screen, type ShownPage } from './screen';
import { Shadow } from './shadow';
import { typedArea, typeInto } from './typing';

export const LOST = 'NetworkError: Connection failure due to HTTP 0';
export const WRONG_ACCOUNT =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

const NO_FAULTS: DeskFaults = { loseAnswers: false, wrongAccount: false, latency: 0, noMailQuota: false };

/** Answers that a person gives while a script waits; everything else waits with it. */
const ALLOWED_WHILE_ASKED: ReadonlySet<DeskAction['do']> = new Set([
  'answer',
  'select',
  'forget-toast',
  'stop-clock',
]);

export class Desk {
  private readonly screen = new Screen();
  private readonly people: People;
  private readonly runs: PersonRuns;
  private readonly shadow = new Shadow();
  private readonly listeners = new Set<(event: DeskEvent) => void>();
  /** Cells that the page has changed by itself and that must be shown as they are. */
  private touched: AreaOf[] = [];
  private queue: Promise<unknown> = Promise.resolve();
  private version = 1;
  private faults = NO_FAULTS;
  private progress: DeskState['progress'] = null;
  private running: string | null = null;
  private isStopped = false;
  private frameOrigin = '';

  constructor(
    readonly machine: Machine,
    /** Called after every action that may have changed the book. */
    private readonly changed: () => void = () => {},
  ) {
    this.people = new People(machine.workbook);
    this.runs = new PersonRuns(machine);
    this.shadow.take(machine.workbook, Date.parse(machine.state.now));
  }

  /** Runs the simple `onOpen` of each script, as Google does when the book is opened. */
  open(projects: readonly Project[]): void {
    for (const project of projects) {
      const { shown } = this.machine.runSimple('onOpen', project, 'open', { kind: 'open', triggerUid: null });
      this.screen.show(project.name, shown);
    }
    this.announce();
  }

  /** Says where scripts' pages are served. */
  framesAt(origin: string): void {
    this.frameOrigin = origin;
  }

  listen(listener: (event: DeskEvent) => void): () => void {
    this.listeners.add(listener);
    listener({ kind: 'state', state: this.state() });
    return () => this.listeners.delete(listener);
  }

  state(): DeskState {
    return {
      ...machineView(this.machine),
      ...this.screen.view(),
      people: this.people.list(),
      question: this.runs.question,
      faults: this.faults,
      progress: this.progress,
      running: this.running,
      frameOrigin: this.frameOrigin,
    };
  }

  book(): BookView {
    const { workbook, state } = this.machine;
    return bookView(workbook, Date.parse(state.now), this.version);
  }

  mail(index: number): MailBody | null {
    const mail = this.machine.state.mails[index];
    return mail ? { text: mail.text, html: mail.html } : null;
  }

  page(id: number): ShownPage | null {
    return this.screen.openPage(id);
  }

  /** Does what a person asks; refusals are part of the reply. */
  async act(action: DeskAction): Promise<Reply> {
    if (action.do === 'stop-clock') {
      this.isStopped = true;
      return { ok: true };
    }
    if (action.do === 'select') {
      const { sheetId, ...area } = action.area;
      this.machine.workbook.activeSheetId = sheetId;
      this.machine.workbook.selection = area;
      return { ok: true };
    }
    if (this.runs.question && !ALLOWED_WHILE_ASKED.has(action.do)) {
      return {
        ok: false,
        error: this.say('먼저 열려 있는 질문에 답해 주세요.', 'Answer the open question first.'),
      };
    }
    // A function started from a menu or a page may wait for an answer, which must not wait for it in turn.
    if (action.do === 'menu') return this.runMenu(action.project, action.handler);
    if (action.do === 'call') return this.call(action.page, action.name, action.args);
    return this.inTurn(() => this.perform(action));
  }

  /** Resolves when every action begun so far is done. */
  idle(): Promise<unknown> {
    return this.queue;
  }

  private async inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      this.announce();
    }
  }

  private async perform(action: DeskAction): Promise<Reply> {
    const { machine, screen } = this;
    try {
      switch (action.do) {
        case 'type':
          this.touched.push(typedArea(action));
          return this.asEditor(() => typeInto(machine, action));
        case 'answer':
          this.runs.answer({ button: action.button, text: action.text });
          return { ok: true };
        case 'close':
          screen.close(action.page);
          return { ok: true };
        case 'forget-toast':
          screen.forgetToast(action.id);
          return { ok: true };
        case 'clock':
          return await this.moveClock(targetOf(machine, action.to));
        case 'fire':
          return await this.fire(action.trigger);
        case 'user':
          machine.set({ user: action.email });
          return { ok: true };
        case 'person':
          this.people.set(action.email, action.editor, action.granted);
          return { ok: true };
        case 'faults':
          this.setFaults(action.faults);
          return { ok: true };
        case 'menu':
        case 'call':
        case 'stop-clock':
        case 'select':
          return { ok: false };
        default:
          return this.asEditor(() => {
            changeGrid(machine, action);
            return { ok: true };
          });
      }
    } catch (error) {
      if (error instanceof Refusal || error instanceof UsageError) return { ok: false, error: error.message };
      throw error;
    }
  }

  private asEditor(work: () => Reply): Reply {
    if (this.people.mayEdit(this.machine.state.user)) return work();
    const error = this.say(
      '이 사람은 보기 권한만 있어요. 아래 ‘사람’에서 편집 권한을 줄 수 있어요.',
      'This person may only look. Give the right to edit under “People” below.',
    );
    return { ok: false, error };
  }

  private async runMenu(projectName: string, handler: string): Promise<Reply> {
    const project = this.project(projectName);
    if (!project) return { ok: false, error: `Script function not found: ${handler}` };
    const result = await this.started(handler, () =>
      this.runs.start({
        functionName: handler,
        args: [],
        options: { project, via: 'menu', faults: this.userFaults(project) },
      }),
    );
    this.screen.show(project.name, result.shown);
    this.announce();
    return result.error === null ? { ok: true } : { ok: false, error: result.error };
  }

  /** `google.script.run` of an open page. */
  private async call(pageId: number, name: string, args: string): Promise<Reply> {
    const page = this.screen.openPage(pageId);
    const project = page && this.project(page.project);
    if (!project) return { ok: false, error: LOST };
    const { latency, wrongAccount } = this.faults;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    if (wrongAccount) return { ok: false, error: WRONG_ACCOUNT };
    const parsed: unknown = JSON.parse(args);
    const result = await this.started(name, () =>
      this.runs.start({
        functionName: name,
        args: Array.isArray(parsed) ? parsed : [],
        options: { project, via: 'sidebar', faults: this.userFaults(project) },
      }),
    );
    this.screen.show(project.name, result.shown);
    const isLost = this.faults.loseAnswers;
    if (isLost) this.faults = { ...this.faults, loseAnswers: false };
    this.announce();
    if (isLost) return { ok: false, error: LOST };
    return result.error === null
      ? { ok: true, result: JSON.stringify(result.result) }
      : { ok: false, error: result.error };
  }

  /** Starts a run in turn, and waits for its end out of turn. */
  private async started<T>(name: string, start: () => Promise<T>): Promise<T> {
    // Boxed, as a bare promise would be waited for.
    const { ended } = await this.inTurn(async () => {
      this.running = name;
      this.tell({ kind: 'state', state: this.state() });
      // The page hears of the run before it occupies this thread.
      await new Promise(setImmediate);
      try {
        return { ended: start() };
      } finally {
        this.running = null;
      }
    });
    return ended;
  }

  private async moveClock(target: number): Promise<Reply> {
    const { machine } = this;
    this.isStopped = false;
    if (target < Date.parse(machine.state.now)) {
      machine.set({ at: new Date(target).toISOString() });
      return { ok: true };
    }
    const to = new Date(target).toISOString();
    for (;;) {
      const now = Date.parse(machine.state.now);
      if (now >= target || this.isStopped) break;
      machine.tick(machine.state.now, new Date(Math.min(now + STEP, target)).toISOString());
      if (Date.parse(machine.state.now) < target) {
        this.progress = { at: machine.state.now, to };
        this.announce();
      }
      await new Promise(setImmediate);
    }
    this.progress = null;
    return { ok: true };
  }

  private async fire(id: string): Promise<Reply> {
    const trigger = this.machine.state.triggers.find((one) => one.id === id);
    if (!trigger) return { ok: false };
    const { error } = this.machine.fire(trigger, { kind: 'clock', triggerUid: id }, 'trigger');
    return error === null ? { ok: true } : { ok: false, error };
  }

  private setFaults(faults: Partial<DeskFaults>): void {
    this.faults = { ...this.faults, ...faults };
    if (faults.noMailQuota === undefined) return;
    const { state } = this.machine;
    const users = [
      ...this.people.list().map(({ email }) => email),
      ...state.triggers.map(({ owner }) => owner),
    ];
    for (const user of users) {
      quotaOf(state, user, Date.parse(state.now)).recipients = faults.noMailQuota ? MAILS_PER_DAY : 0;
    }
  }

  private userFaults(project: Project): Faults {
    return this.people.hasGranted(this.machine.state.user) ? {} : { ungranted: project.scopes };
  }

  private project(name: string): Project | null {
    return this.machine.projects().find((project) => project.name === name) ?? null;
  }

  private say(korean: string, english: string): string {
    return this.machine.workbook.locale.startsWith('ko') ? korean : english;
  }

  /** Tells the page what differs from what it knows. */
  private announce(): void {
    const { workbook, state } = this.machine;
    const now = Date.parse(state.now);
    const sheets = this.shadow.changes(workbook, now, this.touched);
    this.touched = [];
    if (sheets === null || sheets.length > 0) {
      this.version += 1;
      this.shadow.take(workbook, now);
      const { version } = this;
      this.tell(sheets === null ? { kind: 'book', version } : { kind: 'patch', version, sheets });
    }
    this.tell({ kind: 'state', state: this.state() });
    this.changed();
  }

  private tell(event: DeskEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
