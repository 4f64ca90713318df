// Every sentence of "기존 대장 연결" in the sidebar in Korean, in 해요체.
import { formatNumber } from './formats';

export const sidebarAdoptionKo = {
  title: '기존 대장 연결',
  about:
    '쓰던 시트를 그대로 대장으로 써요. 무엇이 바뀌는지 먼저 모두 보여 드리고, 연결한 뒤에도 되돌릴 수 있어요.',
  open: '기존 대장 연결하기',
  step: (at: number) => `4단계 중 ${at}단계`,
  back: '뒤로',
  next: '다음',
  again: '다시 살펴보기',
  startOver: '처음 제안으로 되돌리기',
  looking: '살펴보는 중이에요.',
  lookingAgain: '고른 대로 다시 살펴보는 중이에요.',
  more: (left: number) => `더 보기 (${formatNumber(left)}칸 남음)`,
  moreRows: (left: number) => `더 보기 (${formatNumber(left)}행 남음)`,
  cells: (count: number) => `${formatNumber(count)}칸`,
  rows: (count: number) => `${formatNumber(count)}행`,
  blank: '빈칸',
  becomes: '다음으로 바뀜:',

  first: {
    title: '쓰던 대장이 있네요',
    text: (tab: string) => `쓰던 ‘${tab}’ 시트를 그대로 대장으로 쓸 수 있어요. 옮겨 적지 않아도 돼요.`,
    adopt: '쓰던 대장 연결하기',
    empty: '빈 대장으로 시작하기',
    emptyHelp: '빈 대장으로 시작해도 쓰던 시트는 그대로 남고, 나중에 설정에서 연결할 수 있어요.',
  },

  tabs: {
    title: '어느 시트인가요?',
    help: '고른 시트를 읽기만 해요. 연결하기를 누르기 전에는 아무것도 바뀌지 않아요.',
    size: (rows: number, columns: number) => `${formatNumber(rows)}행 × ${formatNumber(columns)}열`,
    none: '연결할 시트가 없어요. 이 스프레드시트에 쓰던 대장을 시트로 가져온 뒤 다시 열어 주세요.',
    past: '연결한 시트',
    states: {
      begun: '연결하다 멈췄어요',
      done: '연결했어요',
      undoing: '되돌리다 멈췄어요',
      undone: '되돌렸어요',
    },
    undoOf: (tab: string) => `${tab} 되돌리기`,
    addRows: '다른 시트의 행 더하기',
    addRowsHelp: '붙여넣은 행이나 다른 시트의 행 가운데 대장에 없는 것만 골라 더해요.',
    unfinished: '지난번 일이 끝나지 않았어요. 이어서 하면 멈춘 곳부터 마저 해요.',
    goOn: '이어서 하기',
  },

  roles: {
    label: '이 시트는 무엇인가요?',
    mixed: '대장과 고객 정보',
    ledger: '이용고객 대장',
    customers: '고객 정보',
    log: '업무 일지',
    help: {
      mixed: '한 행에 계약과 고객이 함께 있어요.',
      ledger: '한 행이 계약 하나예요.',
      customers: '한 행이 고객 한 명이에요.',
      log: '한 행이 연락 한 번이에요.',
    },
  },

  columns: {
    title: '열 맞추기',
    found: (rows: number, headerRow: number) =>
      `${headerRow}행이 머리글이고, 그 아래 ${formatNumber(rows)}행을 읽었어요.`,
    bound: (bound: number, of: number) =>
      bound === of ? `${of}열을 모두 맞췄어요.` : `${of}열 가운데 ${bound}열을 맞췄고, 나머지는 그대로 둬요.`,
    column: (column: string, header: string) => `${column} · ${header || '머리글 없음'}`,
    keep: '그대로 두기',
    notThere: '그런 열은 없어요. 목록에서 골라 주세요.',
    unsure: '짐작이에요.',
    sample: (cells: string) => `예: ${cells}`,
    none: '읽을 열이 없어요.',
  },

  changes: {
    title: '바뀌는 칸',
    sure: '확실해요',
    sureHelp: '읽는 길이 하나뿐이라 모양만 고쳐요.',
    ask: '확인이 필요해요',
    askHelp: '맞으면 체크해 주세요. 체크하지 않은 것은 그대로 둬요.',
    unread: '읽지 못했어요',
    unreadHelp: '그대로 두고, 연결한 뒤에 상태 점검에서도 볼 수 있어요.',
    count: (sure: number, ask: number, unread: number) =>
      `확실한 것 ${formatNumber(sure)}칸 · 확인할 것 ${formatNumber(ask)}칸 · 읽지 못한 것 ${formatNumber(unread)}칸`,
    nothing: '바뀌는 칸이 없어요. 열만 맞춰서 연결해요.',
    group: (column: string, label: string) => (column ? `${column} · ${label}` : `새 열 · ${label}`),
    disagree: (count: number) => `날짜와 다른 행 ${formatNumber(count)}개`,
    agree: '날짜와 다른 행이 없어요.',
    disagreement: (row: number, word: string, computed: string) =>
      `${row}행: 적힌 말 ‘${word}’, 날짜로는 ‘${computed}’`,
    skipped: (count: number) => `건너뛰는 행 ${formatNumber(count)}개`,
    skippedHelp: '번호를 주지 않고 그대로 둬요.',
    kinds: { title: '제목', subtotal: '합계', header: '머리글', page: '쪽 번호', blank: '빈 행' },
    duplicates: (count: number) => `같은 사람일 수 있는 행 ${formatNumber(count)}쌍`,
    duplicatesHelp: '보여 드리기만 하고 합치지 않아요.',
    duplicate: (rows: string) => `${rows}행`,
    additions: (count: number) => `다른 시트에 더하는 것 ${formatNumber(count)}가지`,
    addedColumns: (count: number) => `오른쪽에 더하는 열 ${formatNumber(count)}개`,
  },

  confirm: {
    title: '연결할까요?',
    sentence: (tab: string, sheet: string, rows: number) =>
      `‘${tab}’ 시트의 ${formatNumber(rows)}행을 연결해요. (${sheet})`,
    sure: (count: number) => `확실한 ${formatNumber(count)}칸의 모양을 고쳐요.`,
    yes: (count: number) => `확인해 주신 ${formatNumber(count)}칸을 고쳐요.`,
    no: (count: number) => `확인하지 않은 ${formatNumber(count)}칸은 그대로 둬요.`,
    unread: (count: number) => `읽지 못한 ${formatNumber(count)}칸은 그대로 둬요.`,
    nothing: '고치는 칸은 없어요.',
    columns: (count: number) => `오른쪽에 열 ${formatNumber(count)}개를 더해요.`,
    undo: '언제든 연결하기 전으로 되돌릴 수 있어요.',
    adopt: '연결하기',
  },

  run: {
    adopting: '연결하는 중이에요',
    undoing: '되돌리는 중이에요',
    progress: (done: number, of: number) => `${formatNumber(of)} 가운데 ${formatNumber(done)}까지 했어요.`,
    stay: '다른 일을 해도 돼요. 사이드바를 닫아도 다음에 이어서 할 수 있어요.',
    done: '연결했어요',
    undone: '되돌렸어요',
    asBefore: '시트가 연결하기 전 모습으로 돌아왔어요.',
    takenBack: '연결하는 사이에 누가 시트를 고쳐서 연결하기 전으로 되돌렸어요. 다시 연결해 주세요.',
    failed: '끝내지 못했어요',
    failedHelp: '시트를 다시 살펴보고, 멈춘 일이 있으면 이어서 할 수 있어요.',
    look: '어떻게 됐는지 보기',
    next: '이제 할 일',
    emails: '담당자의 이메일을 적으면 그 사람에게 알림이 가요.',
    noManagers: '담당자 시트에 담당자의 이름과 이메일을 적어 주세요. 그래야 알림이 가요.',
    hourly: '매시간 실행을 켜면 만료를 살피고 알림 메일을 보내요.',
    hourlyOn: '매시간 실행이 켜져 있어요.',
    today: '오늘 챙길 일 보기',
    undo: '연결하기 전으로 되돌리기',
    toTabs: '시트 목록으로',
  },

  undo: {
    title: '되돌릴까요?',
    sentence: (tab: string) => `‘${tab}’ 시트를 연결하기 전으로 되돌려요.`,
    cells: (count: number) => `${formatNumber(count)}칸이 전에 적힌 대로 돌아와요.`,
    columns: (count: number) => `연결하며 더한 열 ${formatNumber(count)}개가 없어져요.`,
    rows: (count: number) => `연결하며 더한 행 ${formatNumber(count)}개가 없어져요.`,
    later: '연결한 뒤에 다른 칸에 적은 것은 그대로 남아요.',
    questions: '그 뒤에 고친 칸',
    questionsHelp: '체크하지 않으면 지금 값을 그대로 둬요.',
    restore: '연결하기 전 값으로',
    before: (text: string) => `전: ${text}`,
    now: (text: string) => `지금: ${text}`,
    undo: '되돌리기',
  },

  addRows: {
    title: '행 더하기',
    which: '어느 시트의 행을 더할까요?',
    none: '행을 더할 다른 시트가 없어요. 더할 행을 새 시트에 붙여넣어 주세요.',
    to: (tab: string, sheet: string) => `‘${tab}’의 행을 ${sheet}에 더해요.`,
    columns: (count: number) => `열 맞추기 ${formatNumber(count)}열`,
    fresh: (count: number) => `새 행 ${formatNumber(count)}개`,
    freshNone: '새로 더할 행이 없어요.',
    matching: (count: number) => `이미 있는 행 ${formatNumber(count)}개: 할 일이 없어요.`,
    differing: (count: number) => `값이 다른 칸 ${formatNumber(count)}개`,
    differingHelp: '체크한 칸만 바꿔요. 체크하지 않으면 대장의 값을 그대로 둬요.',
    there: (text: string) => `새 값: ${text}`,
    here: (text: string) => `대장: ${text}`,
    unread: (count: number) => `읽지 못한 칸 ${formatNumber(count)}개`,
    row: (row: number) => `${row}행`,
    add: (rows: number, cells: number) =>
      rows > 0 && cells > 0
        ? `${formatNumber(rows)}행 더하고 ${formatNumber(cells)}칸 바꾸기`
        : cells > 0
          ? `${formatNumber(cells)}칸 바꾸기`
          : `${formatNumber(rows)}행 더하기`,
    nothing: '더하거나 바꿀 것이 없어요.',
    adding: '더하는 중이에요.',
    done: (rows: number, cells: number) =>
      `${formatNumber(rows)}행을 더하고 ${formatNumber(cells)}칸을 바꿨어요.`,
  },
} as const;
