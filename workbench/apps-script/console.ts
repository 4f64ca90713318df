// console and Logger: both end in the execution's log.
import { current, emulated } from './facade';
import { formatLog } from './format-string';

export class ConsoleService {
  private readonly timers = new Map<string, number>();

  log(...values: unknown[]): void {
    current().log('DEBUG', formatLog(values));
  }

  info(...values: unknown[]): void {
    current().log('INFO', formatLog(values));
  }

  warn(...values: unknown[]): void {
    current().log('WARNING', formatLog(values));
  }

  error(...values: unknown[]): void {
    current().log('ERROR', formatLog(values));
  }

  time(label: string): void {
    this.timers.set(label, current().now());
  }

  timeEnd(label: string): void {
    const start = this.timers.get(label);
    this.timers.delete(label);
    if (start !== undefined) current().log('DEBUG', `${label}: ${current().now() - start}ms`);
  }
}

export class LoggerService {
  private lines: string[] = [];

  log(...values: unknown[]): this {
    const line = formatLog(values);
    this.lines.push(line);
    current().log('INFO', line);
    return this;
  }

  getLog(): string {
    return this.lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this.lines = [];
  }
}

emulated(ConsoleService, 'console');
emulated(LoggerService, 'Logger');
