// Intl as a script finds it on Google's servers: English, and in the script's zone. Node would take both
// from the machine.

const LOCALE = 'en-US';

/** Sets the defaults of Intl and of the `toLocale…` members that are not the Date's. */
export function installDefaultLocale(timeZone: string): void {
  const { DateTimeFormat, NumberFormat } = Intl;
  const zoned = (args: unknown[]): unknown[] => [
    args[0] ?? LOCALE,
    { timeZone, ...(typeof args[1] === 'object' ? args[1] : {}) },
  ];
  const english = (args: unknown[]): unknown[] => [args[0] ?? LOCALE, ...args.slice(1)];
  Intl.DateTimeFormat = withArguments(DateTimeFormat, zoned);
  Intl.NumberFormat = withArguments(NumberFormat, english);

  const numberText = Number.prototype.toLocaleString;
  Number.prototype.toLocaleString = function (locales, options) {
    return numberText.call(this, locales ?? LOCALE, options);
  };
  const { localeCompare } = String.prototype;
  const compare = localeCompare as (this: string, ...args: unknown[]) => number;
  String.prototype.localeCompare = function (that: string, ...rest: unknown[]) {
    return compare.call(String(this), that, rest[0] ?? LOCALE, rest[1]);
  };
}

function withArguments<T extends object>(type: T, change: (args: unknown[]) => unknown[]): T {
  return new Proxy(type, {
    construct: (target, args, newTarget) => Reflect.construct(callable(target), change(args), newTarget),
    apply: (target, self, args) => Reflect.apply(callable(target), self, change(args)),
  });
}

/** Intl's constructors are functions, which their declared types do not say. */
function callable(type: object): () => object {
  return type as () => object;
}
