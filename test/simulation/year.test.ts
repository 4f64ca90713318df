// A few seeded stretches of a team's work; more and longer ones: npm run simulate -- --seed 1 --seeds 20 --days 365
import { playYear } from '../../workbench/simulation/year';

test.each([
  [1, '2024-10-02'],
  [2, '2024-10-21'],
  [3, '2024-11-18'],
  [4, '2025-01-20'],
] as const)(
  'seed %i: four days from %s leave what people typed as it was, and tell nothing twice',
  (seed, from) => {
    const { violation, counts } = playYear({ seed, days: 4, from });
    expect(violation).toBeNull();
    expect(counts.get('hourly run')).toBeGreaterThan(3);
  },
);

test('the same seed plays the same days', () => {
  const schedule = { seed: 5, days: 3, from: '2024-10-02' } as const;
  expect(playYear(schedule)).toEqual(playYear(schedule));
});
