import type { Machine } from '../runtime/machine';
import { contact } from './base-scenarios';
import { id } from './book-of-size';
import { cellWhere } from './fill-sheet';

/** Saves of every kind: what is saved, by which procedure, and the draft. */
export function careSaves(machine: Machine): (readonly [name: string, procedure: string, draft: object])[] {
  const openTodo = (header: string, besides = '') =>
    cellWhere(
      machine,
      '관리 일정',
      header,
      (cellOf) =>
        cellOf('완료일') === '' &&
        cellOf('완료 근거') === '' &&
        cellOf('_출처') === '' &&
        cellOf('번호') !== besides,
    );
  const contacted = openTodo('번호');
  const caseId = cellWhere(machine, '불만·요청', '접수번호', (cellOf) => cellOf('단계') === '접수');
  const rowId = cellWhere(machine, '관리 계획', '_행ID', (cellOf) => cellOf('진행') === '진행 중');
  return [
    [
      'a complaint of the log',
      'logContact',
      {
        ...contact,
        severity: 'high',
        category: '불만',
        satisfaction: 1,
      },
    ],
    [
      'a contact that closes a to-do',
      'logContact',
      {
        ...contact,
        customerId: openTodo('고객 ID'),
        closes: [{ kind: 'todo', id: contacted }],
      },
    ],

    ['a to-do done', 'completeTodo', { todoId: openTodo('번호', contacted) }],
    [
      'a new to-do',
      'addTodo',
      {
        customerId: id(2),
        due: '2024-11-08',
        reason: '사용 확인',
        channel: '전화',
        manager: '김영희',
      },
    ],
    [
      'a case step',
      'stepCase',
      {
        caseId,
        from: 'received',
        to: 'replied',
        cause: '제품·서비스 품질',
        solution: '바꿈',
        prevention: '',
        satisfaction: null,
      },
    ],
    [
      'a new case',
      'addCase',
      {
        customerId: id(3),
        kind: 'request',
        channel: '전화',
        severity: 'normal',
        content: '점검 요청',
        manager: '김영희',
      },
    ],
    ['a plan’s step done', 'completeStep', { rowId }],
    [
      'a use',
      'addUsage',
      {
        customerId: id(4),
        date: '2024-11-01',
        kind: 'use',
        item: '정기 이용',
        quantity: '1',
        amount: '',
        contractId: '',
        memo: '',
      },
    ],
    ['a care group', 'chooseCare', { customerId: id(5), what: 'careGroup', value: '충성' }],
  ];
}
