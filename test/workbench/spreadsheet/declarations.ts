// Reads the interfaces of @types/google-apps-script, and which of their members the workbench's classes have.
import { parameterTypes } from '../../../workbench/apps-script/spreadsheet/parameters';
import '../../../workbench/apps-script/spreadsheet/spreadsheet-app';

/** Parameter lists of every member, by interface and member, in the words of signatures.ts. */
export function declaredInterfaces(text: string): Map<string, Map<string, string[]>> {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
  const interfaces = new Map<string, Map<string, string[]>>();
  for (const [, name, body] of code.matchAll(/interface (\w+)[^{]*\{([\s\S]*?)\n {8}\}/g)) {
    const members = new Map<string, string[]>();
    for (const [, member, list] of (body ?? '').matchAll(/(\w+)\s*\(((?:[^()]|\([^()]*\))*)\)\s*:/g)) {
      const lists = members.get(member ?? '') ?? [];
      members.set(member ?? '', [
        ...lists,
        parts(list ?? '')
          .map(typeOfParameter)
          .join(', '),
      ]);
    }
    interfaces.set(name ?? '', members);
  }
  return interfaces;
}

/** The members of each emulated class, as its prototypes have them. */
export function memberNames(): [string, string[]][] {
  return [...parameterTypes()].map(([prototype, type]) => {
    const members = new Set<string>();
    for (let at: object | null = prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
      for (const name of Object.getOwnPropertyNames(at)) if (name !== 'constructor') members.add(name);
    }
    return [type, [...members]];
  });
}

function typeOfParameter(parameter: string): string {
  return word(parameter.slice(parameter.indexOf(':') + 1).trim());
}

const renamed: Readonly<Record<string, string>> = {
  Integer: 'number',
  'Base.Date': 'Date',
  'Base.User': 'User',
};

function word(type: string): string {
  if (/^\{[^}]*\}$/.test(type)) return 'options';
  const array = /^Array<(.*)>$/.exec(type) ?? /^(.*)\[\]$/.exec(type);
  if (array) return `${word(array[1] ?? '')}[]`;
  const alternatives = type.split('|').map((part) => part.trim());
  const others = alternatives.filter((part) => part !== 'null');
  const isText = others.every((part) => part.startsWith('"') || /^Font(Line|Style|Weight)$/.test(part));
  const single = isText ? 'string' : others.join('|');
  return (
    (renamed[single] ?? (single.startsWith('{') ? 'options' : single)) +
    (others.length < alternatives.length ? '?' : '')
  );
}

/** Splits at commas that stand in no brackets. */
function parts(list: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of list) {
    if ('({[<'.includes(letter)) depth += 1;
    if (')}]>'.includes(letter)) depth -= 1;
    if (letter === ',' && depth === 0) {
      found.push(part);
      part = '';
    } else part += letter;
  }
  return part.trim() === '' ? found : [...found, part];
}
