import { allSheets, laterSheets } from '../../src/sheets/catalogue';
import { firstWords, lists } from '../../src/sheets/lists';
import { settingDefinitions } from '../../src/sheets/setting-definitions';
import { systemColumns } from '../../src/sheets/system-columns';

const columnsOf = (sheet: (typeof allSheets)[number]) => Object.entries(sheet.columns);

test.each(allSheets.map((sheet) => [sheet.title.ko, sheet] as const))(
  '%s is declared without contradictions',
  (_, sheet) => {
    for (const language of ['ko', 'en'] as const) {
      const labels = columnsOf(sheet).map(([, { label }]) =>
        label[language].replace(/\s/g, '').toLowerCase(),
      );
      expect(new Set(labels).size).toBe(labels.length);
    }
    const keys = Object.keys(sheet.columns);
    for (const key of sheet.identity) expect(keys).toContain(key);
    for (const { column } of sheet.colours) expect(keys).toContain(column);
    for (const [, { validation, role }] of columnsOf(sheet)) {
      if (validation?.kind === 'words-of') {
        const source = allSheets.find(({ key }) => key === validation.sheet);
        expect(Object.keys(source?.columns ?? {})).toContain(validation.column);
      }
      if (validation?.kind === 'formula')
        for (const [, name] of validation.formula.matchAll(/\{(\w+)\}/g))
          expect(['self', ...keys]).toContain(name);
      if (sheet.kind === 'computed') expect(role).toBe('derived');
    }
  },
);

test('a table that comes later has the system columns, as every table that is stamped', () => {
  for (const sheet of laterSheets.filter(({ kind }) => kind === 'table'))
    expect(Object.keys(sheet.columns)).toEqual(expect.arrayContaining(Object.keys(systemColumns)));
});

test('titles and keys are each used once', () => {
  for (const names of [
    allSheets.map(({ key }) => key),
    allSheets.flatMap(({ title }) => [title.ko, title.en]),
  ])
    expect(new Set(names).size).toBe(names.length);
});

test('the documents’ columns stand leftmost, verbatim', () => {
  const labels = (key: string, many: number) =>
    Object.values(allSheets.find((sheet) => sheet.key === key)?.columns ?? {})
      .slice(0, many)
      .map(({ label }) => label.ko);
  expect(labels('contractLedger', 9)).toEqual([
    '고객 ID',
    '고객명',
    '연락처',
    '계약 시작일',
    '계약 종료일',
    '서비스 내용',
    '요금',
    '상태',
    '비고',
  ]);
  expect(labels('careLog', 8)).toEqual([
    '날짜',
    '고객 이름',
    '고객 유형',
    '소통 채널',
    '소통 내용',
    '결과',
    '담당자',
    '만족도',
  ]);
});

test('every list starts with words in both languages, as many in each', () => {
  for (const column of Object.keys(lists.columns) as (keyof typeof lists.columns)[]) {
    expect(firstWords.en[column]).toHaveLength(firstWords.ko[column].length);
    expect(new Set(firstWords.ko[column]).size).toBe(firstWords.ko[column].length);
  }
});

test('every default of a setting is one of its allowed values, the same in both languages', () => {
  for (const definition of Object.values(settingDefinitions)) {
    const [ko, en] = [definition.read(definition.standard('ko')), definition.read(definition.standard('en'))];
    expect(ko).not.toBeNull();
    if (definition.standard('ko') === definition.standard('en')) expect(en).toEqual(ko);
  }
});

test.each([
  ['mailOn', '아니요', false],
  ['mailOn', '가끔', null],
  ['language', 'ENGLISH', 'en'],
  ['senderName', 'a\nBcc: x@example.com', null],
  ['senderName', '가'.repeat(41), null],
] as const)('the setting %s reads %j as %j', (key, text, value) => {
  expect(settingDefinitions[key].read(text)).toEqual(value);
});
