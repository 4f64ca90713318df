// Refuses parameters that no overload of Google's takes, in Google's words.
import { enumTypeOf } from '../enumeration';
import { exception } from '../facade';
import { overloads } from './signatures';

const classes = new Map<object, string>();

/** Lets instances of a class pass as parameters under this type name. */
export function nameParameterType(type: { readonly prototype: object }, name: string): void {
  classes.set(type.prototype, name);
}

/** The declared classes: their prototypes with their names. */
export function parameterTypes(): ReadonlyMap<object, string> {
  return classes;
}

/**
 * A check that throws `The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.`
 * (apps-script.md 3.2 [B]) unless an overload takes the parameters. Google counts undefined as null (7 [A]).
 */
export function parameterCheck(service: string, member: string): (given: readonly unknown[]) => void {
  const lists = overloads(service.split('.').at(-1) ?? service, member);
  return (given) => {
    const fits = lists.some(
      (list) => list.length === given.length && list.every((expected, at) => accepts(expected, given[at])),
    );
    if (fits) return;
    const names = given.map(typeName).join(',');
    throw exception(`The parameters (${names}) don't match the method signature for ${service}.${member}.`);
  };
}

/** Whether Google would take the value; texts inside arrays are made of anything, as Google does. */
function accepts(expected: string, value: unknown): boolean {
  if (expected === 'any') return true;
  if (expected.endsWith('[]')) {
    const element = expected.slice(0, -2);
    return Array.isArray(value) && (isText(element) || value.every((item) => accepts(element, item)));
  }
  if (expected.endsWith('?')) return (value ?? null) === null || accepts(expected.slice(0, -1), value);
  switch (expected) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === expected;
    case 'Date':
      return value instanceof Date;
    case 'options':
      return typeof value === 'object' && value !== null && nameOfClass(value) === undefined;
    case 'User':
      return typeof value === 'object' && value !== null && 'getEmail' in value;
    default:
      return enumTypeOf(value) === expected || nameOfClass(value) === expected;
  }
}

function isText(element: string): boolean {
  return element === 'string' || element === 'string?' || element === 'number' || element === 'boolean';
}

/** A type as Google's message prints it; a plain object is `(class)` (3.2 [B]). */
function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return `${value.length === 0 ? 'String' : typeName(value[0])}[]`;
  if (value instanceof Date) return 'Date';
  if (typeof value === 'number') return 'number';
  const name = enumTypeOf(value) ?? nameOfClass(value);
  return name === undefined ? '(class)' : `SpreadsheetApp.${name}`;
}

function nameOfClass(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? classes.get(Object.getPrototypeOf(value)) : undefined;
}
