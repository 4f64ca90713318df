// Facts: apps-script.md 3.7.
import fc from 'fast-check';
import { epochOf, isTimeZone, serialOf } from '../../../workbench/book/time-zone';

const seoul = 'Asia/Seoul';
const newYork = 'America/New_York';

test('a date cell is wall time in the zone of the spreadsheet (3.7 [B])', () => {
  const instant = Date.UTC(2024, 9, 1, 15, 30);
  expect(serialOf(instant, seoul)).toBeCloseTo(45567 + 0.5 / 24, 10);
  expect(serialOf(instant, newYork)).toBeCloseTo(45566 + 11.5 / 24, 10);
  expect(serialOf(instant, 'UTC')).toBeCloseTo(45566 + 15.5 / 24, 10);
});

test('day 0 is 1899-12-30, when Seoul was 8:27:52 ahead (3.7 [B])', () => {
  expect(epochOf(0, seoul)).toBe(Date.UTC(1899, 11, 30) - (8 * 3600 + 27 * 60 + 52) * 1000);
  expect(serialOf(epochOf(0.4375, seoul), seoul)).toBe(0.4375);
});

test('a time skipped by daylight saving moves forward', () => {
  expect(epochOf(45361 + 2.5 / 24, newYork)).toBe(Date.UTC(2024, 2, 10, 7, 30));
});

test('a time that occurs twice is the later one', () => {
  expect(epochOf(45599 + 1.5 / 24, newYork)).toBe(Date.UTC(2024, 10, 3, 6, 30));
});

test('noon of any day comes back in any zone', () => {
  const zones = [
    seoul,
    newYork,
    'UTC',
    'Europe/London',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Asia/Kathmandu',
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom(...zones), (day, zone) => {
      // Apia left 2011-12-30 out altogether.
      fc.pre(!(zone === 'Pacific/Apia' && day === 40907));
      expect(serialOf(epochOf(day + 0.5, zone), zone)).toBe(day + 0.5);
    }),
  );
});

test('a hundred thousand conversions on different days take less than a second of the processor', () => {
  const start = process.cpuUsage();
  for (let index = 0; index < 100_000; index += 1) epochOf(20_000 + (index % 40_000), seoul);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(1000);
});

test('unknown zones are told', () => {
  expect(isTimeZone('Asia/Seoul')).toBe(true);
  expect(isTimeZone('Asia/Nowhere')).toBe(false);
});
