import { newState } from '../apps-script/state';
import type { WorkbookModel } from '../book/model';
import { addOnProject } from '../commands/add-on';
import { typeDocuments } from '../example/documents';
import { Machine } from '../runtime/machine';
import { fill } from './fill-sheet';
import { modelLatency } from './measure';

export interface Size {
  readonly contracts: number;
  readonly logRows: number;
}

/** The day on which every measured book begins, in its own zone. */
const BENCH_DAY = '2024-10-02';

/** 2024-10-02 as a serial day. */
export const TODAY = 45_567;
const SPREAD_DAYS = 400;

/** Real milliseconds: a busy machine may take long, and what is measured is counted. */
const PATIENCE = 900_000;

/** An installed book with the documents' rows. */
export function installedBook(blank: WorkbookModel): Machine {
  const machine = new Machine(blank, newState(`${BENCH_DAY}T00:00:00+09:00`, 'owner@example.com', 'ko'), {
    patience: PATIENCE,
    latency: modelLatency,
  });
  const installed = machine.run('install', [], { project: addOnProject(), via: 'editor' });
  if (!installed.ok) throw new Error(`The add-on could not be installed: ${installed.error}`);
  typeDocuments(machine);
  return machine;
}

/** A book with so many contracts, as many customers, and so many log rows, none of them computed yet. */
export function bookOfSize(blank: WorkbookModel, { contracts, logRows }: Size): Machine {
  const machine = installedBook(blank);
  fill(machine, '고객 정보', contracts, (index) => ({
    '고객 ID': id(index),
    고객명: `고객${index}`,
    연락처: `010-0000-${String(index % 10_000).padStart(4, '0')}`,
    담당자: '김영희',
  }));
  fill(machine, '이용고객 대장', contracts, (index) => {
    const end = TODAY - 100 + (index % SPREAD_DAYS);
    return {
      '고객 ID': id(index),
      '계약 시작일': end - 365,
      '계약 종료일': end,
      '서비스 내용': '기본 서비스',
      요금: 50_000,
      담당자: '김영희',
    };
  });
  // The oldest first, as they were typed. Some have a follow-up, few of which are still open; some a purchase.
  fill(machine, '업무 일지', logRows, (index) => ({
    날짜: dayOfLog(index, logRows),
    '고객 이름': `고객${index % contracts}`,
    '소통 채널': '전화',
    '소통 내용': `문의 ${index}`,
    담당자: '김영희',
    만족도: index % 3 === 0 ? '만족' : '',
    '고객 ID': id(index % contracts),
    '후속 조치': index % 20 === 0 ? '다시 전화' : '',
    '후속 기한': index % 20 === 0 ? dayOfLog(index, logRows) + 7 : '',
    '후속 완료일': index % 20 === 0 && index % 500 !== 0 ? dayOfLog(index, logRows) : '',
    '구매 품목': index % 30 === 0 ? '소모품' : '',
    '구매 금액': index % 30 === 0 ? 12_000 : '',
  }));
  return machine;
}

function dayOfLog(index: number, logRows: number): number {
  return TODAY - SPREAD_DAYS + 1 + Math.floor((index * SPREAD_DAYS) / logRows);
}

/** Every customer's id, from 2001 on; the documents' customers stand before them. */
export function id(index: number): string {
  return String(2001 + index);
}
