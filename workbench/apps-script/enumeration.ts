// Google's enums: objects with toString, name, ordinal and compareTo, which JSON.stringify prints as their name.

/** One value of an enum, such as `SpreadsheetApp.WrapStrategy.CLIP`. */
export interface EnumValue<Name extends string = string> {
  toString(): Name;
  name(): Name;
  ordinal(): number;
  compareTo(other: EnumValue): number;
  toJSON(): Name;
}

/** The values of one of Google's enums by name; `Declared` is its type in @types/google-apps-script. */
export type Enumeration<Declared> = { readonly [Name in keyof Declared & string]: EnumValue<Name> };

const types = new WeakMap<object, string>();

/** Makes an enum from its names in Google's order; asking it for any other name throws. */
export function enumeration<Declared>(
  type: string,
  names: readonly (keyof Declared & string)[],
): Enumeration<Declared> {
  const values = Object.fromEntries(names.map((name, index) => [name, enumValue(type, name, index)]));
  return strict(values, type) as Enumeration<Declared>;
}

/** The enum that a value belongs to, such as `WrapStrategy`; undefined for what is no enum value. */
export function enumTypeOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? types.get(value) : undefined;
}

function enumValue(type: string, name: string, index: number): EnumValue {
  const value = strict(
    {
      toString: () => name,
      name: () => name,
      ordinal: () => index,
      compareTo: (other: EnumValue) => index - other.ordinal(),
      toJSON: () => name,
    },
    `${type}.${name}`,
  );
  types.set(value, type);
  return value;
}

/** An unknown member is a misspelling far more often than a question, so it throws instead of being undefined. */
function strict<T extends object>(target: T, name: string): T {
  return new Proxy(Object.freeze(target), {
    get(members, key) {
      if (typeof key === 'symbol' || key in members) return Reflect.get(members, key);
      if (key === 'then' || key === 'toJSON') return undefined;
      throw new Error(`${name} has no member ${key}.`);
    },
  });
}
