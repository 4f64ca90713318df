// Inputs made from what a procedure accepts, so that a new procedure is tried without being named.
import fc from 'fast-check';
import * as v from 'valibot';
import { isCivilDate } from '../../../src/domain/civil-date';
import { hostileTexts } from '../hostile-texts';

/** A schema as far as it is looked into here. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly key?: v.GenericSchema;
  readonly value?: v.GenericSchema;
}

/** Ids and words that stand in the example among texts that stand nowhere. */
const texts = [
  ...hostileTexts,
  ...[
    '1003',
    '1001',
    'K-2023-0003',
    'L-2023-0001',
    'T-2024-0001',
    'A-1',
    '김영희',
    '전화',
    '회원',
    'A',
    'memo',
    '8',
    'hours.open',
  ],
  ...['2024-10-10', '1900-01-01', '2199-12-31', '', 'fuzz-save-1', 'senderName', 'x'.repeat(500)],
];

/** Any input that the schema accepts. */
export function rightInput(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  return arbitraryOf(schema).filter((input) => v.is(schema, input));
}

/** A right input with one part of it replaced or added, so that it is right no more. */
export function wrongInput(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const wrong = fc.constantFrom<unknown>(null, [], {}, 0, -1.5, true, '', '2024-13-01', { $date: 1 }, ['x']);
  return fc
    .tuple(rightInput(schema), fc.nat(), wrong)
    .map(([input, at, value]) => {
      const paths = pathsIn(input);
      return replaced(input, paths[at % paths.length] ?? [], value);
    })
    .filter((input) => !v.is(schema, input));
}

function arbitraryOf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const node: Node = schema;
  if (node.entries) return fc.record(mapped(node.entries, arbitraryOf));
  if (node.type === 'record' && node.key && node.value)
    return fc.dictionary(leaf(node.key).map(String), arbitraryOf(node.value), { maxKeys: 2 });
  if (node.type === 'array' && node.item)
    return fc.array(arbitraryOf(node.item), { minLength: v.is(schema, []) ? 0 : 1, maxLength: 2 });
  if ((node.type === 'nullable' || node.type === 'nullish') && node.wrapped)
    return fc.option(arbitraryOf(node.wrapped), { nil: null });
  if (/optional$/.test(node.type) && node.wrapped) return arbitraryOf(node.wrapped);
  if ((node.type === 'union' || node.type === 'variant') && node.options)
    return fc.oneof(...node.options.map((one) => arbitraryOf(one as v.GenericSchema))); // by the type's name
  if (node.type === 'picklist' && node.options) return fc.constantFrom(...node.options);
  if (node.type === 'literal') return fc.constant(node.literal);
  if (node.type === 'boolean') return fc.boolean();
  return leaf(schema);
}

/** A text, date or number: whichever of the samples the schema takes. */
function leaf(schema: v.GenericSchema): fc.Arbitrary<unknown> {
  const taken = [...texts, 0, 1, 2, 3, 100].filter((one) => v.is(schema, one));
  if (taken.length === 0) throw new Error(`No sample fits a schema of type ${schema.type}.`);
  const dates = taken.filter((one) => typeof one === 'string' && isCivilDate(one));
  return dates.length > 0
    ? fc.oneof(fc.constantFrom(...taken), fc.constantFrom(...dates))
    : fc.constantFrom(...taken);
}

function mapped<From, To>(
  entries: Readonly<Record<string, From>>,
  to: (one: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(entries).map(([key, one]) => [key, to(one)]));
}

type Path = readonly string[];

/** Of every part, and of a field too many. */
function pathsIn(input: unknown): Path[] {
  if (typeof input !== 'object' || input === null) return [[]];
  const inner = Object.entries(input).flatMap(([key, value]) => pathsIn(value).map((path) => [key, ...path]));
  return [[], ['toString'], ...inner];
}

function replaced(input: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(input))
    return input.map((one: unknown, index) => (String(index) === key ? replaced(one, rest, value) : one));
  const parts: Record<string, unknown> = { ...(typeof input === 'object' ? input : {}) };
  return { ...parts, [key]: replaced(parts[key], rest, value) };
}
