// The book is on disk soon after each change, and surely when the desk stops.
import { saveMachine } from '../commands/book';
import type { Machine } from '../runtime/machine';
import { checkpoint } from './checkpoint';

const REST = 800;

export class Autosave {
  private timer: NodeJS.Timeout | null = null;
  private isSaved = true;
  private isOver = false;
  private saving: Promise<void> = Promise.resolve();

  constructor(
    private readonly directory: string,
    private readonly machine: Machine,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Saves when nothing has changed for a moment. */
  soon(): void {
    if (this.isOver) return;
    this.isSaved = false;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.now(), REST);
  }

  /** Saves what has changed since; resolves when the book is on disk. */
  now(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.saving = this.saving
      .then(() => this.save())
      .catch((error: unknown) => {
        this.isSaved = false;
        this.failed(error);
      });
    return this.saving;
  }

  /** Saves what has changed since, and nothing from then on: the book belongs to others. */
  end(): Promise<void> {
    this.isOver = true;
    return this.now();
  }

  /** A copy is written, as work goes on meanwhile. */
  private async save(): Promise<void> {
    if (this.isSaved) return;
    this.isSaved = true;
    const copy = checkpoint(this.machine);
    const files = [...copy.unwritten.keys()];
    await saveMachine({ directory: this.directory, machine: copy });
    for (const file of files) this.machine.unwritten.delete(file);
  }
}
