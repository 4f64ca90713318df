// Holds the emulated classes to Google's declared interfaces: a wrong signature does not compile.

type Identical<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;
/** Google's enums are declared as numbers, to which any number is assignable; in fact they are objects. */
type IsPrimitive<T> = [T] extends [string | boolean | null | undefined] ? true : Identical<T, number>;
type Member = (...parameters: never[]) => unknown;

/** The parameter lists of up to five overloads; where there are fewer, the last stands for the rest. */
type Lists<T> = T extends {
  (...parameters: infer A): unknown;
  (...parameters: infer B): unknown;
  (...parameters: infer C): unknown;
  (...parameters: infer D): unknown;
  (...parameters: infer E): unknown;
}
  ? [A, B, C, D, E]
  : never;

/** Primitives stay; what is a service's object on Google is another class here and passes. */
type Loose<T> = true extends IsPrimitive<T> ? T : never;
type LooseList<List> = { [At in keyof List]: Loose<List[At]> };

type Accepts<Own, List> = unknown[] extends List
  ? true
  : Own extends (...parameters: Extract<LooseList<List>, readonly unknown[]>) => unknown
    ? true
    : false;
type AcceptsAll<Own, All> = All extends readonly unknown[]
  ? false extends { [At in keyof All]: Accepts<Own, All[At]> }[number]
    ? false
    : true
  : false;

/** Where Google gives a primitive, so does the emulation; null stands for what Google's types forget. */
type SameResult<Own, Google> = Own extends (...parameters: never[]) => infer R
  ? Google extends (...parameters: never[]) => infer G
    ? IsPrimitive<G> extends true
      ? [R] extends [G | null]
        ? true
        : false
      : true
    : false
  : false;

/** Names of the members of `Own` that are not Google's, or not as Google's. */
export type Differences<Own, Google> = {
  [Name in keyof Own]: Name extends keyof Google
    ? Own[Name] extends Member
      ? [AcceptsAll<Own[Name], Lists<Google[Name]>>, SameResult<Own[Name], Google[Name]>] extends [true, true]
        ? never
        : Name
      : never
    : Name;
}[keyof Own];
