// The desk's server side: one book, one machine, one screen. Actions come one after another.

import { addTabs } from '../book/add-tabs';
import { Refusal, type WorkbookModel } from '../book/model';
import { type Told, ToldProblem } from '../book/told-problem';
import { UsageError } from '../commands/command';
import type { Machine } from '../runtime/machine';
import type { Project } from '../runtime/project';
import { targetOf } from './clock';
import { machineView } from './desk-view';
import { FaultSwitches } from './fault-switches';
import { changed, changeGrid } from './grid-changes';
import { MovingClock } from './moving-clock';
import { Pages } from './pages';
import { People } from './people';
import { PersonRuns } from './person-runs';
import type { BookView, DeskAction, DeskEvent, DeskState, MailBody, Reply } from './protocol';
import { Screen, type ShownPage } from './screen';
import { ScriptCalls } from './script-calls';
import { Showing } from './showing';
import { Turns } from './turns';
import { typedArea, typeInto } from './typing';

/** Answers that a person gives while a script waits; everything else waits with it. */
const ALLOWED_WHILE_ASKED: ReadonlySet<DeskAction['do']> = new Set([
  'answer',
  'select',
  'forget-toast',
  'stop-clock',
]);

export interface DeskOptions {
  readonly pages?: Pages;
  /** Called after every action that may have changed the book. */
  readonly onChange?: () => void;
}

export class Desk {
  private readonly screen = new Screen();
  private readonly people: People;
  private readonly runs: PersonRuns;
  private readonly faults: FaultSwitches;
  private readonly calls: ScriptCalls;
  private readonly clock: MovingClock;
  private readonly turns = new Turns();
  private readonly pages: Pages;
  private readonly showing: Showing;
  private readonly onChange: () => void;
  private frameOrigin = '';

  constructor(
    readonly machine: Machine,
    { pages = new Pages(), onChange = () => {} }: DeskOptions = {},
  ) {
    this.people = new People(machine.workbook);
    this.runs = new PersonRuns(machine);
    this.faults = new FaultSwitches(machine, this.people);
    this.clock = new MovingClock(machine, () => this.announce());
    this.pages = pages;
    this.showing = new Showing(machine, pages);
    this.onChange = onChange;
    const { screen, people, faults, runs } = this;
    this.calls = new ScriptCalls({
      machine,
      screen,
      people,
      faults,
      runs,
      inTurn: (work) => this.inTurn(work),
      announce: () => this.announce(),
      announceState: () => this.showing.tellState(this.state()),
    });
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
    return this.pages.add(listener, this.state());
  }

  state(): DeskState {
    return {
      ...machineView(this.machine),
      ...this.screen.view(),
      people: this.people.list(),
      question: this.runs.question,
      faults: this.faults.all,
      progress: this.clock.progress,
      running: this.calls.running,
      frameOrigin: this.frameOrigin,
    };
  }

  book(): BookView {
    return this.showing.book();
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
      this.clock.stop();
      return { ok: true };
    }
    if (action.do === 'select') {
      const { sheetId, ...area } = action.area;
      this.machine.workbook.activeSheetId = sheetId;
      this.machine.workbook.selection = area;
      return { ok: true };
    }
    const asked = ALLOWED_WHILE_ASKED.has(action.do) ? null : this.askedFirst();
    if (asked) return asked;
    // A function started from a menu or a page may wait for an answer, which must not wait for it in turn.
    if (action.do === 'menu') return this.calls.menu(action.project, action.handler);
    if (action.do === 'call') return this.calls.page(action.page, action.name, action.args);
    return this.inTurn(() => this.refusable(() => this.perform(action)));
  }

  /** Adds the tabs of another workbook, which is theirs no longer, behind the last one, and shows the first of them. */
  async addTabs(from: WorkbookModel): Promise<Reply> {
    const add = (): Reply => {
      const names = addTabs(this.machine.workbook, from);
      changed(this.machine, 'INSERT_GRID');
      this.showing.openActiveTab();
      this.screen.say(this.say({ ko: '탭을 추가했어요', en: 'Tabs added' }), names.join(', '));
      return { ok: true };
    };
    return this.askedFirst() ?? this.inTurn(() => this.refusable(() => this.asEditor(add)));
  }

  /** The refusal of anything else while a script waits for an answer. */
  askedFirst(): Reply | null {
    if (!this.runs.question) return null;
    const error = this.say({
      ko: '먼저 열려 있는 질문에 답해 주세요.',
      en: 'Answer the open question first.',
    });
    return { ok: false, error };
  }

  /** Shows the whole book at its active tab, with a word in the corner: it has come in another one's place. */
  arrive(title: string, text: string): void {
    this.screen.say(title, text);
    this.showing.openActiveTab();
    this.announce();
  }

  /** Finishes what was begun, unseen: another book lies on the desk. */
  leave(): Promise<unknown> {
    this.showing.end();
    this.clock.stop();
    return this.idle();
  }

  /** Resolves when every action begun so far is done. */
  idle(): Promise<unknown> {
    return this.turns.idle();
  }

  private async inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    try {
      return await this.turns.take(work);
    } finally {
      this.announce();
    }
  }

  private async perform(action: DeskAction): Promise<Reply> {
    const { machine, screen } = this;
    switch (action.do) {
      case 'type':
        this.showing.touch(typedArea(action));
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
        await this.clock.move(targetOf(machine, action.to));
        return { ok: true };
      case 'fire':
        return this.fire(action.trigger);
      case 'user':
        machine.set({ user: action.email });
        return { ok: true };
      case 'person':
        this.people.set(action.email, action.editor, action.granted);
        return { ok: true };
      case 'faults':
        this.faults.set(action.faults);
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
  }

  /** What Google or the desk refuses is a reply. */
  private async refusable(work: () => Reply | Promise<Reply>): Promise<Reply> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal || error instanceof UsageError) return { ok: false, error: error.message };
      if (error instanceof ToldProblem) return { ok: false, error: this.say(error.told) };
      throw error;
    }
  }

  private asEditor(work: () => Reply): Reply {
    if (this.people.mayEdit(this.machine.state.user)) return work();
    const error = this.say({
      ko: '이 사람은 보기 권한만 있어요. 아래 ‘사람’에서 편집 권한을 줄 수 있어요.',
      en: 'This person may only look. Give the right to edit under “People” below.',
    });
    return { ok: false, error };
  }

  private fire(id: string): Reply {
    const trigger = this.machine.state.triggers.find((one) => one.id === id);
    if (!trigger) return { ok: false };
    const { error } = this.machine.fire(trigger, { kind: 'clock', triggerUid: id }, 'trigger');
    return error === null ? { ok: true } : { ok: false, error };
  }

  /** The sentence in the language of the book. */
  say({ ko, en }: Told): string {
    return this.machine.workbook.locale.startsWith('ko') ? ko : en;
  }

  private announce(): void {
    this.showing.tell(this.state());
    this.onChange();
  }
}
