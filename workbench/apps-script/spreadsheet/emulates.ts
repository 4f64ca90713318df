// Compile-time check of a service class against Google's interface in @types/google-apps-script: every public method
// must exist there, take every argument list of its overloads, and answer what Google's answers.
import type { EnumValue } from '../enumeration';

/** One of Google's interfaces and the class that stands for it. */
export interface Pair<Google, Own> {
  readonly google: Google;
  readonly own: Own;
}

/** The names of methods that do not agree with Google's; `never` when all do. */
export type Faults<Google, Own, Pairs> = {
  [Name in keyof Own]: Own[Name] extends Callable
    ? Name extends keyof Google
      ? Agrees<Google[Name], Own[Name], Pairs> extends true
        ? never
        : Name
      : Name
    : never;
}[keyof Own];

type Callable = (...parameters: never) => unknown;

type Agrees<Google, Own extends Callable, Pairs> =
  Mapped<Calls<Google>, Pairs> extends Parameters<Own>
    ? ReturnType<Own> extends Answer<Google, Pairs>
      ? true
      : false
    : false;

type Answer<Google, Pairs> = Google extends (...parameters: never) => infer Result
  ? Same<Result, void> extends true
    ? unknown
    : AsOwn<Result, Pairs>
  : never;

/** The argument lists of all overloads; eight are the most that Google has. */
type Calls<Google> = Google extends {
  (...parameters: infer A): unknown;
  (...parameters: infer B): unknown;
  (...parameters: infer C): unknown;
  (...parameters: infer D): unknown;
  (...parameters: infer E): unknown;
  (...parameters: infer F): unknown;
  (...parameters: infer G): unknown;
  (...parameters: infer H): unknown;
}
  ? A | B | C | D | E | F | G | H
  : never;

type Mapped<List, Pairs> = List extends readonly unknown[]
  ? { [Index in keyof List]: AsOwn<List[Index], Pairs> }
  : never;

/** A type of Google's as the workbench's: enums are enum values, its interfaces the classes that stand for them. */
type AsOwn<T, Pairs> =
  Same<T, unknown> extends true
    ? unknown
    : IsAny<T> extends true
      ? unknown
      : T extends number
        ? Same<T, number> extends true
          ? number
          : EnumValue
        : T extends string | boolean | null | undefined
          ? T
          : T extends readonly (infer Element)[]
            ? AsOwn<Element, Pairs>[]
            : T extends GoogleAppsScript.Base.Date
              ? T
              : [OwnOf<T, Pairs>] extends [never]
                ? T
                : OwnOf<T, Pairs>;

type OwnOf<T, Pairs> = {
  [Name in keyof Pairs]: Pairs[Name] extends Pair<infer Google, infer Own>
    ? Same<T, Google> extends true
      ? Own
      : never
    : never;
}[keyof Pairs];

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Whether two types are the same, not only assignable: a numeric enum and number are assignable both ways. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
