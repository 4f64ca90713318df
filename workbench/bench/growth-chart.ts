import type { Measured } from './measure';

const WIDTH = 760;
const PANEL = 330;
const LEFT = 60;
const RIGHT = 270;
const BOTTOM = 50;
const TOP = 40;
const colours = ['#0b57d0', '#188038', '#b06000', '#a50e0e', '#8430ce', '#007b83', '#5f6368', '#c2185b'];

/** The scenarios of the care process that are drawn: its runs, and what people wait for most. */
const drawnInCare = [
  'care: daily run, nothing changed',
  'care: daily run, 1 % changed',
  'care: the morning’s mails',
  'care: afternoon run, contacts and proposals',
  'care: first of the month',
  'care: opening the sidebar',
  'care: 관리 일정',
  'care: saving a to-do done',
];

/** Modelled seconds against contracts, both in steps of ten, one line a scenario, as an SVG picture. */
export function growthChart(measured: readonly Measured[]): string {
  const base = measured.filter(({ book }) => book === 'base');
  const care = measured.filter(({ scenario }) => drawnInCare.includes(scenario));
  const height = 2 * PANEL;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    '<title>Modelled seconds by the number of contracts</title>',
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...panel(base, 'Contracts, log and mails alone'),
    `<g transform="translate(0 ${PANEL})">`,
    ...panel(care, 'A team that uses everything'),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function panel(measured: readonly Measured[], title: string): string[] {
  const scenarios = [...new Set(measured.map(({ scenario }) => scenario))];
  const sizes = [...new Set(measured.map(({ contracts }) => contracts))].sort((a, b) => a - b);
  const seconds = measured.map(({ modelledSeconds }) => modelledSeconds);
  const lowest = Math.floor(Math.log10(Math.min(...seconds)));
  const highest = Math.ceil(Math.log10(Math.max(...seconds)));
  const x = (contracts: number) =>
    LEFT + (sizes.indexOf(contracts) / Math.max(1, sizes.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) =>
    PANEL - BOTTOM - ((Math.log10(value) - lowest) / (highest - lowest)) * (PANEL - BOTTOM - TOP);
  const steps = Array.from({ length: highest - lowest + 1 }, (_, index) => 10 ** (lowest + index));
  const grid = steps.map(
    (step) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(step))}" y2="${round(y(step))}" stroke="#dadce0"/>` +
      `<text x="${LEFT - 8}" y="${round(y(step) + 4)}" text-anchor="end">${step} s</text>`,
  );
  const axis = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${PANEL - BOTTOM + 20}" text-anchor="middle">${size.toLocaleString('en-US')}</text>`,
  );
  const lines = scenarios.map((scenario, index) => {
    const own = measured.filter((one) => one.scenario === scenario);
    const points = own.map((one) => `${round(x(one.contracts))},${round(y(one.modelledSeconds))}`).join(' ');
    const colour = colours[index % colours.length];
    const legend = TOP + 8 + index * 22;
    return (
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      `<line x1="${WIDTH - RIGHT + 20}" x2="${WIDTH - RIGHT + 40}" y1="${legend}" y2="${legend}" stroke="${colour}" stroke-width="2"/>` +
      `<text x="${WIDTH - RIGHT + 46}" y="${legend + 4}">${scenario.replace('care: ', '')}</text>`
    );
  });
  return [
    `<text x="${LEFT}" y="22" font-size="14" font-weight="bold">${title}</text>`,
    ...grid,
    ...axis,
    ...lines,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${PANEL - 8}" text-anchor="middle">contracts, with ten log rows each</text>`,
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
