import { CLOSING } from './archive-scenarios';
import type { Measured } from './measure';
import { number, tableOf } from './page-table';

const PREFIX = 'care: ';
const SAVING = `${PREFIX}saving `;
/** What an execution may take before Google ends it, in seconds. */
const LIMIT = 360;

/** What a team costs that uses every part of the care process: a line a scenario, the sizes side by side. */
export function careCosts(measured: readonly Measured[]): string {
  const care = measured.filter(({ book, scenario }) => book === 'care' && !scenario.startsWith(CLOSING));
  const sizes = [...new Set(care.map(({ contracts }) => contracts))].sort((a, b) => a - b);
  const most = sizes[sizes.length - 1] ?? 0;
  const names = [...new Set(care.map(({ scenario }) => scenario))];
  const of = (scenario: string) => sizes.flatMap((size) => at(care, scenario, size));
  const lines = names.map((name) => {
    const own = of(name);
    const last = own[own.length - 1];
    return [
      name.replace(PREFIX, ''),
      sideBySide(own.map(({ roundTrips }) => number(roundTrips))),
      number(last?.cellsRead ?? 0),
      number(last?.cellsWritten ?? 0),
      sideBySide(own.map(({ modelledSeconds }) => modelledSeconds.toFixed(1))),
      sideBySide(own.map(({ cpuSeconds }) => cpuSeconds.toFixed(1))),
    ];
  });
  const head = ['Scenario', 'Round trips', 'Cells read', 'Cells written', 'Modelled (s)', 'CPU (s)'];
  return [
    '## A team that uses everything',
    '',
    'The same sizes in the midst of the care process, two years of log: a manager for every 200 contracts, three to-dos a ' +
      'customer, a complaint for every 50 log rows, a row of 이용 정보 for every ten, plans, training, all articles of 관리 규정, ' +
      'customers grouped and referred, renewals and losses, mails to customers switched on, and a year of mails in 발송함. ' +
      `Numbers side by side are those of ${sizes.map(number).join(', ')} contracts; one stands alone where all are the ` +
      'same. Cells are those of the largest.',
    '',
    tableOf(head, lines),
    '',
    ...findings(care, most),
  ].join('\n');
}

function findings(care: readonly Measured[], most: number): string[] {
  const large = care.filter(({ contracts }) => contracts === most);
  const longest = slowest(large);
  const saves = care.filter(({ scenario }) => scenario.startsWith(SAVING));
  const save = slowest(saves);
  return [
    `The longest execution is ${longest.scenario.replace(PREFIX, '')}, ${longest.modelledSeconds.toFixed(0)} of the ${LIMIT} s ` +
      'after which Google ends one. Round trips of a run differ by which of the sheets have something to be written, by ' +
      'the mails that go out, and by how many blocks of a long sheet are read whole, five at most; never by rows ' +
      '(held by `test/bundle/care-cost.test.ts`).',
    '',
    `A save takes at most ${Math.max(...saves.map(({ roundTrips }) => roundTrips))} round trips. One that changes a row reads ` +
      'the columns that it writes once as a whole, so that what a sort in the same instant brings under its pen can be ' +
      `put back: ${save.scenario.replace(SAVING, '')} takes ${save.modelledSeconds.toFixed(1)} s at ${number(save.contracts)} contracts.`,
  ];
}

function slowest(some: readonly Measured[]): Measured {
  const [first] = [...some].sort((a, b) => b.modelledSeconds - a.modelledSeconds);
  if (!first) throw new Error('Nothing was measured in care.');
  return first;
}

function at(care: readonly Measured[], name: string, size: number): Measured[] {
  return care.filter(({ scenario, contracts }) => scenario === name && contracts === size).slice(0, 1);
}

function sideBySide(texts: readonly string[]): string {
  return new Set(texts).size === 1 ? (texts[0] ?? '') : texts.join(' / ');
}
