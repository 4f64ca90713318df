// Functions that a person starts from a menu or a page; a script's questions wait for the person's answer.
import type { Answer } from '../apps-script/host';
import type { Machine, RunOptions } from '../runtime/machine';
import type { Project } from '../runtime/project';
import { type RunResult, UNANSWERED } from '../runtime/run-script';
import { type Checkpoint, checkpoint, goBack } from './checkpoint';
import type { AnswerButton, QuestionView } from './protocol';

export interface PersonRun {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly options: Omit<RunOptions, 'answers' | 'awaitsAnswers'>;
}

interface Waiting {
  readonly run: PersonRun;
  readonly answers: readonly Answer[];
  readonly question: QuestionView;
  /** The book before the run, which begins anew with the next answer: Node cannot hold a script in its middle. */
  readonly before: Checkpoint;
  readonly done: (result: RunResult) => void;
}

const BUTTONS: Readonly<Record<string, readonly AnswerButton[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
  YES_NO_CANCEL: ['CANCEL', 'NO', 'YES'],
};

export class PersonRuns {
  private waiting: Waiting | null = null;

  constructor(private readonly machine: Machine) {}

  get question(): QuestionView | null {
    return this.waiting?.question ?? null;
  }

  /** Resolves when the function has ended, which is after the person's answers. */
  start(run: PersonRun): Promise<RunResult> {
    return new Promise((done) => {
      this.attempt(run, [], done);
    });
  }

  answer(answer: Answer): void {
    const { waiting } = this;
    if (!waiting) return;
    this.waiting = null;
    goBack(this.machine, waiting.before);
    this.attempt(waiting.run, [...waiting.answers, answer], waiting.done);
  }

  private attempt(run: PersonRun, answers: readonly Answer[], done: (result: RunResult) => void): void {
    const { functionName, args, options } = run;
    if (!asks(options.project)) {
      done(this.machine.run(functionName, args, options));
      return;
    }
    const before = checkpoint(this.machine);
    const result = this.machine.run(functionName, args, { ...options, answers, awaitsAnswers: true });
    const last = result.shown.at(-1);
    const isQuestion = last?.kind === 'alert' || last?.kind === 'prompt';
    if (result.error !== UNANSWERED || !isQuestion) {
      done(result);
      return;
    }
    const { kind, title, text, buttons } = last;
    const question = { kind, title, text, buttons: BUTTONS[buttons] ?? ['OK'] };
    this.waiting = { run, answers, question, before, done };
  }
}

/** Copying the book is worth it only for scripts that may ask. */
function asks(project: Project): boolean {
  return project.sources.some(({ text }) => /\.(alert|prompt|msgBox|inputBox)\s*\(/.test(text));
}
