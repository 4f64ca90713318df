import { install } from '../../src/app/install';
import { catalogue } from '../../src/sheets/catalogue';
import { MemoryPorts } from './memory-ports';
import { Team } from './team';

function installed(): MemoryPorts {
  const ports = new MemoryPorts();
  expect(install(ports)).toBe('installed');
  return ports;
}

test('every sheet is there with every column, and the hourly run is on', () => {
  const ports = installed();
  for (const sheet of catalogue) {
    const headers = Object.values(sheet.columns).map(({ label }) => label.ko);
    expect(ports.book.tab(sheet.title.ko).lines[0]).toEqual(headers);
  }
  expect(ports.isHourly).toBe(true);
});

test('a second installation writes nothing', () => {
  const ports = installed();
  const before = JSON.stringify(ports.book.tabs);
  const writes = ports.book.written.length;
  install(ports);
  expect(ports.book.written).toHaveLength(writes);
  expect(JSON.stringify(ports.book.tabs)).toBe(before);
});

test('what a team chose is not put back', () => {
  const team = new Team();
  team.type('설정', 4, '값', '우리 회사');
  team.type('메일 양식', 2, '제목', '우리 제목');
  team.type('목록', 2, '소통 채널', '카톡');
  const before = team.everything();
  install(team.ports);
  expect(team.everything()).toBe(before);
});

test('a setting or template whose row was deleted comes back', () => {
  const team = new Team();
  const keysOf = (title: string) => team.column(title, '_키').sort();
  const before = [keysOf('설정'), keysOf('메일 양식')];
  team.ports.book.tab('설정').lines.splice(3, 1);
  team.ports.book.tab('메일 양식').lines.splice(1, 1);
  expect([keysOf('설정'), keysOf('메일 양식')]).not.toEqual(before);
  install(team.ports);
  expect([keysOf('설정'), keysOf('메일 양식')]).toEqual(before);
  expect(before.flat()).toEqual(expect.arrayContaining(['language', 'offersOn', 'digest', 'renewalOffer']));
});

test('while someone else writes, nothing is done', () => {
  const ports = new MemoryPorts();
  ports.isLocked = true;
  expect(install(ports)).toBe('busy');
  expect(ports.book.tabs).toEqual([]);
  expect(ports.isHourly).toBe(false);
});
