import type { WorkbookModel } from '../book/model';
import { addOnProject } from '../commands/add-on';
import { isoDay } from '../example/rich-days';
import type { Machine } from '../runtime/machine';
import { id, installedBook, type Size, TODAY } from './book-of-size';
import { educationLine, mailLine, planLine, todoLine, usageLine } from './care-later-lines';
import { caseLine, contractLine, customerLine, logLine } from './care-lines';
import { columnHeaded, fill, sheetNamed } from './fill-sheet';

/** A book of the same size whose team has used every part of the care process for two years. */
export function careBookOfSize(blank: WorkbookModel, size: Size): Machine {
  const machine = installedBook(blank);
  const team = managersOf(size);
  const scene = { ...size, team, managerOf: (index: number) => team[index % team.length] ?? '' };
  fill(machine, '담당자', team.length - 3, (index) => ({
    이름: `담당자${index}`,
    이메일: `manager${index}@example.com`,
    역할: '담당자',
    사용: '예',
  }));
  fill(machine, '고객 정보', size.contracts, (index) => customerLine(scene, index));
  fill(machine, '이용고객 대장', size.contracts, (index) => contractLine(scene, index));
  fill(machine, '업무 일지', size.logRows, (index) => logLine(scene, index));
  layLaterTabs(machine);
  const complaints = size.logRows / 50;
  fill(machine, '불만·요청', complaints, (index) => caseLine(scene, index));
  fill(machine, '이용 정보', size.logRows / 10, (index) => usageLine(scene, index));
  fill(machine, '관리 일정', size.contracts * 3, (index) => todoLine(scene, index));
  fill(machine, '관리 계획', team.length * 2, (index) => planLine(scene, index));
  fill(machine, '교육·참여', team.length * 4 + size.contracts / 20, (index) => educationLine(scene, index));
  fill(machine, '발송함', team.length * 250 + size.contracts, (index) => mailLine(scene, index));
  switchOffersOn(machine);
  return machine;
}

/** One for every 200 contracts, the documents' three among them. */
function managersOf({ contracts }: Size): string[] {
  const others = Math.max(0, Math.round(contracts / 200) - 3);
  return ['김영희', '박철수', '이서연', ...Array.from({ length: others }, (_, index) => `담당자${index}`)];
}

/** The first row of each later sheet, by the sidebar, which makes its tab. */
function layLaterTabs(machine: Machine): void {
  let saves = 0;
  const ask = (name: string, draft: object | null) => {
    saves += 1;
    const input = draft === null ? {} : { key: `bench-lay-${saves}`, draft };
    const run = machine.run('rpc', [name, input], { project: addOnProject(), via: 'sidebar' });
    const answer: unknown = run.result;
    if (!run.ok || typeof answer !== 'object' || answer === null || !('ok' in answer) || !answer.ok)
      throw new Error(`${name}: ${run.error ?? JSON.stringify(answer)}`);
  };
  const [customerId, today] = [id(0), isoDay(TODAY)];
  ask('beginPolicy', null);
  ask('beginSchedule', {});
  const kind = { kind: 'request', channel: '전화', severity: 'low', manager: '김영희' };
  ask('addCase', { ...kind, customerId, content: '점검일을 바꿔 달라는 요청' });
  const used = { kind: 'use', item: '정기 이용', quantity: '', amount: '', contractId: '', memo: '' };
  ask('addUsage', { ...used, customerId, date: today });
  const goal = {
    figure: '',
    direction: 'atLeast',
    target: '',
    careGroup: '',
    customerType: '',
    strategy: '',
  };
  const step = { step: '명단 정리', from: today, due: today, manager: '김영희', budget: '' };
  ask('addPlan', { plan: '명단 정리', periodStart: today, periodEnd: today, ...goal, ...step });
  const held = { customerId: null, doneOn: today, result: '', nextDue: null };
  ask('saveProgramme', {
    kind: 'staffTraining',
    title: '응대 교육',
    date: today,
    managers: ['김영희'],
    ...held,
  });
}

function switchOffersOn(machine: Machine): void {
  const sheet = sheetNamed(machine, '설정');
  const [name, value] = [columnHeaded(sheet, '이름'), columnHeaded(sheet, '값')];
  const chosen = new Map([
    ['재계약 안내 메일', '예'],
    ['업체 이름', '벤치 렌탈'],
    ['업체 주소', '서울 마포구'],
    ['업체 전화', '02-000-0000'],
  ]);
  for (let row = 2; row <= sheet.cells.lastRow; row += 1) {
    const text = chosen.get(String(sheet.cells.get(row, name)));
    if (text !== undefined) sheet.cells.set(row, value, text);
  }
}
