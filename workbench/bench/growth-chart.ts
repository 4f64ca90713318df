import type { Measured } from './measure';

const WIDTH = 720;
const HEIGHT = 360;
const LEFT = 60;
const RIGHT = 210;
const BOTTOM = 50;
const TOP = 30;
const colours = ['#0b57d0', '#188038', '#b06000', '#a50e0e', '#8430ce', '#007b83', '#5f6368'];

/** Modelled seconds against contracts, both in steps of ten, one line a scenario, as an SVG picture. */
export function growthChart(measured: readonly Measured[]): string {
  const scenarios = [...new Set(measured.map(({ scenario }) => scenario))];
  const sizes = [...new Set(measured.map(({ contracts }) => contracts))].sort((a, b) => a - b);
  const seconds = measured.map(({ modelledSeconds }) => modelledSeconds);
  const lowest = Math.floor(Math.log10(Math.min(...seconds)));
  const highest = Math.ceil(Math.log10(Math.max(...seconds)));
  const x = (contracts: number) =>
    LEFT + (sizes.indexOf(contracts) / Math.max(1, sizes.length - 1)) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) =>
    HEIGHT - BOTTOM - ((Math.log10(value) - lowest) / (highest - lowest)) * (HEIGHT - BOTTOM - TOP);
  const steps = Array.from({ length: highest - lowest + 1 }, (_, index) => 10 ** (lowest + index));
  const grid = steps.map(
    (step) =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(step)}" y2="${y(step)}" stroke="#dadce0"/>` +
      `<text x="${LEFT - 8}" y="${y(step) + 4}" text-anchor="end">${step} s</text>`,
  );
  const axis = sizes.map(
    (size) =>
      `<text x="${x(size)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${size.toLocaleString('en-US')}</text>`,
  );
  const lines = scenarios.map((scenario, index) => {
    const own = measured.filter((one) => one.scenario === scenario);
    const points = own.map((one) => `${round(x(one.contracts))},${round(y(one.modelledSeconds))}`).join(' ');
    const colour = colours[index % colours.length];
    const legend = TOP + 8 + index * 22;
    return (
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      `<line x1="${WIDTH - RIGHT + 20}" x2="${WIDTH - RIGHT + 40}" y1="${legend}" y2="${legend}" stroke="${colour}" stroke-width="2"/>` +
      `<text x="${WIDTH - RIGHT + 46}" y="${legend + 4}">${scenario}</text>`
    );
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img">`,
    '<title>Modelled seconds by the number of contracts</title>',
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    ...grid,
    ...axis,
    ...lines,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">contracts, with ten log rows each</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
