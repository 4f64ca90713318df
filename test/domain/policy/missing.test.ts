import fc from 'fast-check';
import { addDays, type CivilDate } from '../../../src/domain/civil-date';
import type { NumberedVersion } from '../../../src/domain/policy/editions';
import { missingVersions, TOLD_DAYS, type VersionMemory } from '../../../src/domain/policy/missing';

const nothing: VersionMemory = { newest: {}, since: {} };
const today: CivilDate = '2024-10-02';

/** `hours.open 2 P-2024-0002`; an exclamation mark says that a person gave a reason. */
function sheet(...lines: string[]): NumberedVersion[] {
  return lines.map((line) => {
    const [key = '', version = '', policyId = ''] = line.replace('!', '').split(' ');
    const reason = line.endsWith('!') ? '바꿈' : null;
    const rest = { value: '', inForceFrom: today, nextReview: null, approver: null };
    return { key, version: Number(version), policyId, reason, ...rest };
  });
}

/** What is missing in each of these sheets, one a day, as `key version`. */
function told(...sheets: NumberedVersion[][]): string[][] {
  let memory = nothing;
  return sheets.map((versions, day) => {
    const found = missingVersions(versions, memory, addDays(today, day));
    memory = found.memory;
    return found.missing.map(({ key, version }) => `${key} ${version}`);
  });
}

const first = 'hours.open 1 P-2024-0001';
const second = 'hours.open 2 P-2024-0002!';

test.each<[string, NumberedVersion[][], string[][]]>([
  ['the newest version, deleted', [sheet(first, second), sheet(first)], [[], ['hours.open 2']]],
  ['one between two others', [sheet(first, 'hours.open 3 P-2024-0003!')], [['hours.open 2']]],
  [
    'one that came back',
    [sheet(first, second), sheet(first), sheet(first, second)],
    [[], ['hours.open 2'], []],
  ],
  [
    'one in whose place somebody wrote another',
    [sheet(first, second), sheet(first), sheet(first, 'hours.open 2 P-2024-0009!')],
    [[], ['hours.open 2'], []],
  ],
  [
    'the only one, though its standard came back by itself',
    [sheet(first), sheet('hours.open 1 P-2024-0009')],
    [[], ['hours.open 1']],
  ],
  ['all of an article', [sheet(first), sheet()], [[], ['hours.open 1']]],
])('is told: %s', (_, sheets, expected) => {
  expect(told(...sheets)).toEqual(expected);
});

test('is told for thirty days, and was meant then', () => {
  const days = Array.from({ length: TOLD_DAYS + 5 }, () => sheet(first));
  const found = told(sheet(first, second), ...days);
  expect(found.filter((one) => one.length > 0)).toHaveLength(TOLD_DAYS);
  expect(found.slice(1, TOLD_DAYS + 1).every((one) => one.length === 1)).toBe(true);
});

test('adding versions never makes one missing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 9 }), (steps) => {
      let count = 0;
      const sheets = steps.map((more) => {
        count += more;
        return sheet(
          ...Array.from({ length: count }, (_, index) => `hours.open ${index + 1} P-2024-${1000 + index}!`),
        );
      });
      expect(told(...sheets).flat()).toEqual([]);
    }),
  );
});
