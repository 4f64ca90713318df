import type { WorkbookModel } from '../book/model';
import { addOnProject } from '../commands/add-on';
import type { Machine } from '../runtime/machine';
import { closingAYear } from './archive-scenarios';
import { contact } from './base-scenarios';
import { id, type Size, TODAY } from './book-of-size';
import { careBookOfSize } from './care-book';
import { cellWhere, columnHeaded, sheetNamed } from './fill-sheet';
import { type Measured, measure, type Scenario } from './measure';

/** Every page of the sidebar, by what it asks. */
const pages = (size: Size) =>
  [
    ['관리 일정', 'schedulePage', { day: '2024-11-01', manager: null }],
    ['불만·요청', 'caseList', { customerId: null }],
    ['재계약 보드', 'renewalBoard', { months: 3, mine: false }],
    ['이탈 분석', 'lossAnalysis', { months: 12 }],
    ['보낼 안내 메일', 'previewOffers', { date: '2024-11-04' }],
    ['관리 계획', 'plans', {}],
    ['월간 검토', 'monthReview', { month: null }],
    ['관리 규정', 'policyPage', {}],
    ['교육·참여', 'programmesPage', {}],
    ['세분화', 'segments', {}],
    ['세분화: 한 그룹', 'segment', { what: 'careGroup', value: '충성' }],
    ['중복 고객', 'duplicates', {}],
    ['일지 보관', 'archiveYears', {}],
    ['내일 미리 보기', 'preview', { date: '2024-11-04' }],
    ['one customer', 'customerPage', { customerId: id(size.contracts - 1) }],
    ['care of a customer', 'customerCare', { customerId: id(size.contracts - 1) }],
    ['before a contact', 'contactCare', { customerId: id(size.contracts - 1), date: '2024-11-01' }],
    ['usage of a customer', 'usage', { customerId: id(size.contracts - 1) }],
  ] as const;

/** Runs between those that are measured: what a large log leaves for the next runs, the first mails, all turns. */
const settling = ['01', '02', '03', '04', '08', '12', '13', '14'];
const AFTERNOON = ['12', '13', '14'];

/** The same book in care: the days of a team that uses everything. */
export function measureCare(blank: WorkbookModel, size: Size): Measured[] {
  const machine = careBookOfSize(blank, size);
  const run = (at: string, name = ''): Scenario => ({
    name: `care: ${name}`,
    at: `${at}:30:00+09:00`,
    functionName: 'runDueJobs',
    args: [],
    isSidebar: false,
  });
  const of = (scenario: Scenario) => measure(machine, size, scenario, 'care').measured;
  const pass = (at: string) => {
    const passed = machine.run('runDueJobs', [], { project: addOnProject(), via: 'trigger', at: run(at).at });
    if (!passed.ok) throw new Error(`The run at ${at}: ${passed.error}`);
  };
  const ask = (name: string, procedure: string, input: unknown) =>
    of({
      name: `care: ${name}`,
      at: '2024-11-01T10:00:00+09:00',
      functionName: 'rpc',
      args: [procedure, input],
      isSidebar: true,
    });
  let saves = 0;
  const save = (name: string, procedure: string, draft: object) => {
    saves += 1;
    return ask(`saving ${name}`, procedure, { key: `bench-care-${saves}`, draft });
  };

  const measured = [of(run('2024-10-02T00', 'first run'))];
  for (const hour of settling) pass(`2024-10-02T${hour}`);
  measured.push(of(run('2024-10-03T00', 'daily run, nothing changed')));
  changeOnePercent(machine);
  measured.push(of(run('2024-10-04T00', 'daily run, 1 % changed')));
  measured.push(of(run('2024-10-04T08', 'the morning’s mails')));
  const afternoon = AFTERNOON.map((hour) =>
    of(run(`2024-10-04T${hour}`, 'afternoon run, contacts and proposals')),
  );
  measured.push(...afternoon.sort((a, b) => b.modelledSeconds - a.modelledSeconds).slice(0, 1));
  pass('2024-10-31T00');
  pass('2024-10-31T08');
  measured.push(of(run('2024-11-01T00', 'first of the month')));
  pass('2024-11-01T08');
  measured.push(ask('opening the sidebar', 'open', { selection: false }));
  measured.push(...pages(size).map(([name, procedure, input]) => ask(name, procedure, input)));
  const openTodo = (header: string) =>
    cellWhere(
      machine,
      '관리 일정',
      header,
      (cellOf) => cellOf('완료일') === '' && cellOf('완료 근거') === '' && cellOf('_출처') === '',
    );
  const caseId = cellWhere(machine, '불만·요청', '접수번호', (cellOf) => cellOf('단계') === '접수');
  const rowId = cellWhere(machine, '관리 계획', '_행ID', (cellOf) => cellOf('진행') === '진행 중');
  measured.push(
    save('a complaint of the log', 'logContact', {
      ...contact,
      severity: 'high',
      category: '불만',
      satisfaction: 1,
    }),
    save('a contact that closes a to-do', 'logContact', {
      ...contact,
      customerId: openTodo('고객 ID'),
      closes: [{ kind: 'todo', id: openTodo('번호') }],
    }),

    save('a to-do done', 'completeTodo', { todoId: openTodo('번호') }),
    save('a new to-do', 'addTodo', {
      customerId: id(2),
      due: '2024-11-08',
      reason: '사용 확인',
      channel: '전화',
      manager: '김영희',
    }),
    save('a case step', 'stepCase', {
      caseId,
      from: 'received',
      to: 'replied',
      cause: '제품·서비스 품질',
      solution: '바꿈',
      prevention: '',
      satisfaction: null,
    }),
    save('a new case', 'addCase', {
      customerId: id(3),
      kind: 'request',
      channel: '전화',
      severity: 'normal',
      content: '점검 요청',
      manager: '김영희',
    }),
    save('a plan’s step done', 'completeStep', { rowId }),
    save('a use', 'addUsage', {
      customerId: id(4),
      date: '2024-11-01',
      kind: 'use',
      item: '정기 이용',
      quantity: '1',
      amount: '',
      contractId: '',
      memo: '',
    }),
    save('a care group', 'chooseCare', { customerId: id(5), what: 'careGroup', value: '충성' }),
  );
  measured.push(...closingAYear(machine, size));
  return measured;
}

/** One row in a hundred, as people change them: fees, groups, to-dos done, follow-ups, steps of cases. */
function changeOnePercent(machine: Machine): void {
  const change = (name: string, header: string, value: string | number) => {
    const sheet = sheetNamed(machine, name);
    const column = columnHeaded(sheet, header);
    for (let row = 50; row <= sheet.cells.lastRow; row += 100) sheet.cells.set(row, column, value);
  };
  change('이용고객 대장', '요금', 55_000);
  change('고객 정보', '관리 그룹', '충성');
  change('관리 일정', '완료일', TODAY);
  change('불만·요청', '단계', '회신');
  change('이용 정보', '수량', 2);
}
