// A newcomer's first look: the documents' example book, made anew, one day run, and what came of it.
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RuntimeState } from '../apps-script/state';
import { openBook } from '../book/book-folder';
import { lockBook } from '../book/book-lock';
import { sheetView } from '../book/json-view';
import { ToldProblem } from '../book/told-problem';
import type { ExitCode, Terminal } from '../commands/command';
import { main } from '../commands/main';
import { findingLines } from './findings';
import { mailLines } from './mails';
import { rowCount, tableOf } from './table';

const DAY = { name: '2024년 10월 2일 수요일', from: '2024-10-02T00:00', to: '2024-10-03T00:00' };

/** Makes the book in `directory` and tells the day; a failure is a sentence that names the mend, and code 1. */
export async function firstLook(directory: string, terminal: Terminal): Promise<ExitCode> {
  try {
    const folder = resolve(terminal.folder, directory);
    // A desk may have last time's book open.
    lockBook(folder, 'command').release();
    await rm(folder, { recursive: true, force: true });
  } catch (error) {
    if (error instanceof ToldProblem) {
      terminal.err(error.told.ko);
      return 1;
    }
    terminal.err(
      `지난번 예시 대장(${directory})을 지우지 못했어요. 그 안의 파일을 연 프로그램을 닫고 다시 실행해 주세요.\n${said(error)}`,
    );
    return 1;
  }
  const command = async (...words: readonly string[]): Promise<boolean> => {
    const errors: string[] = [];
    const quiet: Terminal = { ...terminal, out: () => {}, err: (text) => errors.push(text) };
    const code = await main([...words, '--book', directory], quiet);
    if (code === 0) return true;
    terminal.err(
      `‘gas ${words[0]}’ 단계에서 멈췄어요. 저장소를 받은 그대로인지 확인하고, npm test로 어디가 어긋났는지 찾아 주세요.\n${errors.join('\n')}`,
    );
    return false;
  };

  terminal.out(`예시 대장을 만들고 있어요 (${directory}) …`);
  if (!(await command('new', '--example', '--at', DAY.from))) return 1;
  terminal.out(`${DAY.name} 하루를 돌리고 있어요 (0시부터 24시까지, 매시간 실행) …`);
  if (!(await command('tick', '--from', DAY.from, '--to', DAY.to))) return 1;
  for (const line of await report(resolve(terminal.folder, directory))) terminal.out(line);
  for (const line of nextSteps(directory)) terminal.out(line);
  return 0;
}

async function report(directory: string): Promise<string[]> {
  const { workbook, state } = await openBook<RuntimeState>(directory);
  const view = (name: string) => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    return sheet ? sheetView(sheet, workbook).displayValues : [];
  };
  const runs = state.executions.filter(({ via }) => via === 'trigger');
  const failed = runs.filter(({ ok }) => !ok).length;
  const summary = view('만족도 요약');
  return [
    `매시간 실행 ${runs.length}번 · 실패 ${failed}번 · 보낸 메일 ${state.mails.length}통`,
    '',
    '■ 이용고객 대장  (계약번호, 상태, 남은 일수는 대장이 채웠어요. 나머지는 사람이 적은 값이에요)',
    '',
    tableOf(view('이용고객 대장'), {
      columns: [
        '고객 ID',
        '고객명',
        '연락처',
        '계약 시작일',
        '계약 종료일',
        '서비스 내용',
        '요금',
        '상태',
        '비고',
        '계약번호',
        '남은 일수',
      ],
    }),
    '',
    '■ 만료 예정  (지금 챙길 계약, 급한 것부터)',
    '',
    tableOf(view('만료 예정'), {
      columns: [
        '계약번호',
        '고객명',
        '연락처',
        '서비스 내용',
        '계약 종료일',
        '상태',
        '여기에 있는 이유',
        '담당자',
        '월 환산액',
      ],
    }),
    '',
    `■ 만족도 요약  (모두 ${rowCount(summary)}줄 가운데 월별 전체와 담당자별)`,
    '',
    tableOf(summary, {
      columns: [
        '기간',
        '구분',
        '항목',
        '기록 수',
        '응답 수',
        '평균',
        'CSAT',
        'CSAT 하한',
        'CSAT 상한',
        '판단',
      ],
      where: (cell) => cell('기간 종류') === '월' && ['전체', '담당자'].includes(cell('구분')),
    }),
    '',
    '  CSAT = (매우 만족 + 만족) ÷ 응답 수. 하한과 상한은 95% 구간이고, 응답이 5건보다 적으면 판단을 미뤄요.',
    '',
    '■ 보낸 메일',
    ...mailLines(state.mails, workbook.timeZone),
    '',
    '■ 상태 점검  (대장이 찾은, 사람이 볼 것)',
    '',
    ...findingLines(view('상태 점검')),
    '',
  ];
}

function nextSteps(directory: string): string[] {
  return [
    '이어서 해 보기',
    `  엑셀로 열기          ${directory}/book.xlsx`,
    `  모든 시트 보기       npm run -s gas -- show --book ${directory}`,
    `  두 달 더 돌리기      npm run -s gas -- tick --book ${directory} --from 2024-10-03 --to 2024-12-03`,
    `  그동안의 메일 보기   npm run -s gas -- mail --book ${directory}`,
    '  내 구글 시트에 넣기  README.ko.md',
  ];
}

function said(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
