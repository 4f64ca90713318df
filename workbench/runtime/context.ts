// A fresh global scope with the emulated services and a project's files, as Google gives each execution.
import { relative, sep } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import vm, { createContext, Script } from 'node:vm';
import gasLocal from 'gas-local';
import type * as entry from '../apps-script/entry';
import { isScript, type Project } from './project';
import { servicesScript } from './services-bundle';
import { refuseUnsupportedSyntax } from './syntax';

/** What `workbench/apps-script/entry.ts` exports, living in the context's realm. */
export type Services = typeof entry;

const ACTION = '__action';

// What V8 optimises for a context dies with it, so that an execution of a second mostly feeds the compiler. Loops that
// run for longer are optimised all the same. A Node that does not know the flag ignores it.
setFlagsFromString('--interrupt-budget=1000000');

export class ScriptContext {
  readonly services: Services;
  private readonly global: object;

  constructor() {
    // An ordinary global object: on a contextified one every `String` or `Math` of a script is a call out of the
    // engine, a third of a long run. Node before 20.18 has no such choice, and contextifies an object of its own.
    const ordinary = vm.constants?.DONT_CONTEXTIFY;
    // Promises settle within each evaluation, under its time limit: Apps Script has microtasks and no others.
    this.global = createContext(ordinary, { microtaskMode: 'afterEvaluate' });
    this.services = servicesScript().runInContext(this.global) as Services;
  }

  /** Evaluates the project's files in their order; throws what their top level throws. */
  load(project: Project, timeout: number): void {
    for (const { path, text } of project.sources) refuseUnsupportedSyntax(path, text);
    const own = new Set(project.sources.map(({ path }) => path));
    this.timed(timeout, () => {
      gasLocal.require(project.folder, this.global, {
        filter: (file) => isScript(file) && own.has(relative(project.folder, file).split(sep).join('/')),
      });
    });
  }

  /**
   * The function that a name of Google's menus, triggers and pages refers to, or null. Discovery is static
   * (section 7): only what is declared at the top level counts, not what code hangs on `globalThis`.
   */
  entryPoint(name: string): ((...parameters: unknown[]) => unknown) | null {
    const [root = '', ...path] = name.split('.');
    if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(root) || !this.isDeclared(root)) return null;
    let owner: unknown;
    let value: unknown = this.evaluate(root);
    for (const key of path) {
      owner = value;
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    }
    if (typeof value !== 'function') return null;
    const found = value;
    return (...parameters) => Reflect.apply(found, owner, parameters) as unknown;
  }

  /** Runs host code that calls into the script, under a real time limit for endless loops. */
  timed(milliseconds: number, action: () => void): void {
    Reflect.set(this.global, ACTION, action);
    new Script(`{ const run = ${ACTION}; delete globalThis.${ACTION}; run(); }`).runInContext(this.global, {
      timeout: milliseconds,
    });
  }

  /** Redeclaring with `let` fails exactly for names that scripts of this context declared at their top level. */
  private isDeclared(name: string): boolean {
    try {
      this.evaluate(`let ${name}`);
      return false;
    } catch (error) {
      return String(error).includes('already been declared');
    }
  }

  private evaluate(code: string): unknown {
    return new Script(code).runInContext(this.global);
  }
}
