// A team's own ledger for the fake server: a gym's members, as messy as such lists are.
import type {
  AdoptionColumn,
  AdoptionPreview,
  AdoptionProcedures,
  AdoptionWish,
  CellChange,
  CellGroup,
  OwnerTabs,
} from '../../src/app/sidebar/adoption-contract';

/** `none`: no tab of their own; `wide`: 40 columns with long headers; `long`: 5,000 cells in a group; `blank`: no row. */
export type LedgerKind = 'none' | 'gym' | 'wide' | 'long' | 'blank';

type Answers = {
  readonly [Name in keyof AdoptionProcedures]: (
    input: Parameters<AdoptionProcedures[Name]>[0],
  ) => ReturnType<AdoptionProcedures[Name]>;
};

export interface FakeAdoption {
  readonly answers: Answers;
  /** Counts up when someone edits the tab meanwhile. */
  edits: number;
  /** Calls until a work is done; 0 finishes in the first. */
  calls: number;
  unfinished: boolean;
  /** Sentences with which the next previews are refused. */
  refusals: string[];
}

/** Thrown for what the real server refuses with a sentence. */
export class AdoptionRefused extends Error {
  constructor(
    readonly code: 'conflict' | 'bad-input',
    message: string,
  ) {
    super(message);
  }
}

const tabChanged = () => new AdoptionRefused('conflict', '그 사이에 시트가 바뀌었어요.');

const SHOWN = 20;

const fields = [
  ['customerName', '고객명'],
  ['phone', '연락처'],
  ['start', '계약 시작일'],
  ['end', '계약 종료일'],
  ['service', '서비스 내용'],
  ['fee', '요금'],
  ['feeCycle', '요금 주기'],
  ['manager', '담당자'],
  ['status', '상태'],
  ['memo', '비고'],
].map(([key = '', label = '']) => ({ key, label }));

const logFields = [
  { key: 'date', label: '날짜' },
  { key: 'content', label: '소통 내용' },
];

const columns: readonly AdoptionColumn[] = [
  column('A', 'No', null, 0, '팀에서 따로 쓰는 열이라 그대로 둬요.', '1', '2', '3'),
  column('B', '성함', 'customerName', 0.95, '머리글 ‘성함’은 이 열의 다른 말이에요.', '김하나', '이두리'),
  column(
    'C',
    '핸드폰',
    'phone',
    0.95,
    '머리글 ‘핸드폰’은 이 열의 다른 말이에요.',
    '010-0000-0001',
    '1000000002',
  ),
  column('D', '등록일', 'start', 0.7, '머리글 ‘등록일’은 흔히 이 열을 뜻해요.', '2023-10-26', '2023.11.15.'),
  column('E', '만기일', 'end', 0.95, '머리글 ‘만기일’은 이 열의 다른 말이에요.', '2024-10-25', '24/07/31'),
  column('F', '회비', 'fee', 0.9, '머리글 ‘회비’는 이 열의 다른 말이에요.', '600000', '10만'),
  column(
    'G',
    '상태',
    'status',
    0.98,
    '상태는 날짜로 계산하는 열이라, 따로 “예” 하셔야 연결해요.',
    '이용중',
    '해약',
  ),
];

function column(
  letters: string,
  header: string,
  field: string | null,
  confidence: number,
  why: string,
  ...sample: readonly string[]
): AdoptionColumn {
  return { column: letters, header, field, confidence, why, sample };
}

function lettersOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : lettersOf(Math.floor(place / 26) - 1) + last;
}

function columnsOf(kind: LedgerKind): readonly AdoptionColumn[] {
  if (kind !== 'wide') return columns;
  return Array.from({ length: 40 }, (_, place) => {
    const known = columns[place];
    const header = `계약 체결 당시 고객이 요청한 특약 사항과 그에 대한 본사 승인 여부 (${place + 1}차 확인본)`;
    return known ?? column(lettersOf(place), header, null, 0, '우리 열과 맞는 것이 없어 그대로 둬요.');
  });
}

const before = ['1000000002', '010 0000 0003', '(010)0000-0004'];

function cellsOf(column: string, count: number, after: (row: number) => string): CellChange[] {
  return Array.from({ length: count }, (_, index) => ({
    cell: `${column}${index + 4}`,
    before: before[index % before.length] ?? '',
    after: after(index + 4),
    moved: '',
    parts: {},
  }));
}

const phone = (row: number) => `010-0000-${String(row % 10_000).padStart(4, '0')}`;

function groupsOf(kind: LedgerKind): readonly (CellGroup & { readonly all: readonly CellChange[] })[] {
  if (kind === 'blank') return [];
  const long = kind === 'long' ? 5000 : 45;
  const group = (
    parts: Pick<CellGroup, 'key' | 'kind' | 'field' | 'column' | 'header' | 'label' | 'why'>,
    all: readonly CellChange[],
    question: string | null = null,
  ) => ({ ...parts, all, cells: all.slice(0, SHOWN), count: all.length, question });
  const c = { field: 'phone', column: 'C', header: '핸드폰', label: '연락처' };
  const one = (cell: string, text: string, after: string, moved = ''): CellChange[] => [
    { cell, before: text, after, moved, parts: {} },
  ];
  return [
    group({ key: 'C form', kind: 'sure', why: '모양만 바꿔요.', ...c }, cellsOf('C', long, phone)),
    group(
      {
        key: 'E form',
        kind: 'sure',
        why: '모양만 바꿔요.',
        field: 'end',
        column: 'E',
        header: '만기일',
        label: '계약 종료일',
      },
      one('E5', '2024.11.14.', '2024-11-14'),
    ),
    group(
      { key: 'C digits', kind: 'guess', why: '숫자를 더하거나 뺐어요.', ...c },
      one('C5', '1000000002', '010-0000-0002'),
      'cells phone digits',
    ),
    group(
      { key: 'C parts', kind: 'guess', why: '칸의 일부를 다른 열로 옮겨요.', ...c },
      one('C12', '010-0000-0006 / 02-555-0006', '010-0000-0006', '보조 연락처: 02-555-0006'),
      'cells phone parts',
    ),
    group(
      {
        key: 'G words',
        kind: 'guess',
        why: '상태의 뜻을 짐작했어요.',
        field: 'status',
        column: 'G',
        header: '상태',
        label: '상태',
      },
      [...one('G4', '이용중', '활성화'), ...one('G7', '해약', '해지')],
      'bind status',
    ),
    group(
      {
        key: 'E unread',
        kind: 'unread',
        why: '날짜로 읽을 수 없어요.',
        field: 'end',
        column: 'E',
        header: '만기일',
        label: '계약 종료일',
      },
      one('E11', '연말까지', ''),
    ),
  ];
}

export function makeAdoption(kind: LedgerKind): FakeAdoption {
  const adopted: OwnerTabs['adoptions'][number][] = [];
  let left = 0;
  let doing: 'adopt' | 'undo' = 'adopt';
  const seen = () => `seen-${fake.edits}`;
  const preview = ({ role, mapping, yes }: AdoptionWish): AdoptionPreview => {
    const refusal = fake.refusals.shift();
    if (refusal !== undefined) throw new AdoptionRefused('bad-input', refusal);
    const isLog = role === 'log';
    const shown = columnsOf(kind).map((one) => {
      const chosen = mapping[one.column];
      if (chosen !== undefined) return { ...one, field: chosen, confidence: 1, why: '직접 고르셨어요.' };
      return isLog ? { ...one, field: null, confidence: 0 } : one;
    });
    const isBound = (letters: string) => shown.some((one) => one.column === letters && one.field !== null);
    const groups = groupsOf(kind).filter((one) => isBound(one.column));
    const asks = (key: string) => groups.some(({ question }) => question === key);
    return {
      role: role ?? 'mixed',
      headerRow: 3,
      rows: kind === 'blank' ? 0 : kind === 'long' ? 5000 : 45,
      fields: isLog ? logFields : fields,
      columns: shown,
      groups: groups.map(({ all: _, ...one }) => one),
      questions: [
        {
          key: 'cells phone digits',
          kind: 'cells' as const,
          text: '핸드폰에서 빠진 앞자리 0을 채울까요?',
          yes: false,
          disagreements: [],
        },
        {
          key: 'cells phone parts',
          kind: 'cells' as const,
          text: '핸드폰에 함께 적힌 두 번째 번호를 보조 연락처로 옮길까요?',
          yes: false,
          disagreements: [],
        },
        {
          key: 'bind status',
          kind: 'status' as const,
          text: '‘상태’ 열을 대장의 상태로 쓸까요? 적힌 말은 원본 상태에 남겨요.',
          yes: false,
          disagreements: [
            { row: 5, word: '이용중', computed: '만료' },
            { row: 6, word: '휴회', computed: '활성화' },
          ],
        },
      ].filter(({ key }) => asks(key)),
      skippedRows:
        kind === 'blank'
          ? []
          : [
              { row: 1, kind: 'title', text: '한빛 피트니스 회원 명단' },
              { row: 2, kind: 'blank', text: '' },
              { row: 8, kind: 'subtotal', text: '소계 · 1650000' },
            ],
      duplicates: kind === 'blank' ? [] : [{ rows: [4, 9], why: '같은 전화번호' }],
      additions: kind === 'blank' ? [] : ['고객 정보에 고객 44명을 더해요.'],
      addedColumns: ['계약번호', '고객 ID', ...(yes.includes('bind status') ? ['원본 상태'] : ['상태'])],
      seen: seen(),
    };
  };
  const progress = (): ReturnType<Answers['continueAdoption']> => {
    if (left > 0) {
      left -= 1;
      return { state: 'going', done: (fake.calls - left) * 500, of: (fake.calls + 1) * 500, report: [] };
    }
    fake.unfinished = false;
    const [last] = adopted;
    if (last !== undefined && doing === 'undo') adopted[0] = { ...last, state: 'undone', canUndo: false };
    return { state: doing === 'undo' ? 'undone' : 'done', done: 1, of: 1, report: [] };
  };
  const fake: FakeAdoption = {
    edits: 0,
    calls: 0,
    unfinished: false,
    refusals: [],
    answers: {
      ownerTabs: () => ({
        tabs:
          kind === 'none'
            ? []
            : [
                { name: '회원 명단', rows: kind === 'blank' ? 0 : 45, columns: columnsOf(kind).length },
                { name: '붙여넣은 행', rows: 12, columns: 5 },
              ],
        adoptions: adopted,
        unfinished: fake.unfinished,
      }),
      previewAdoption: preview,
      adoptionCells: ({ group, from }) => ({
        cells: (groupsOf(kind).find(({ key }) => key === group)?.all ?? []).slice(from, from + 200),
      }),
      adopt: ({ tab, seen: was }) => {
        if (was !== seen()) throw tabChanged();
        doing = 'adopt';
        left = fake.calls;
        adopted.unshift({
          id: `A-${adopted.length + 1}`,
          tab,
          at: '2024-10-02 10:00:00',
          who: 'younghee.kim@example.com',
          state: 'done',
          canUndo: true,
        });
        // Only this answer tells what is done, finished or not.
        return { ...progress(), report: ['칸 46개를 고쳤어요.', '고객 정보에 고객 44명을 더했어요.'] };
      },
      continueAdoption: progress,
      previewUndo: () => ({
        tab: '회원 명단',
        cells: 47,
        columns: 3,
        rows: 0,
        questions: [{ key: 'q1', where: '회원 명단 C5', before: '1000000002', now: '010-0000-9999' }],
      }),
      undoAdoption: () => {
        doing = 'undo';
        left = fake.calls;
        return progress();
      },
      previewRows: ({ mapping }) => ({
        sheet: '이용고객 대장',
        columns: columns.slice(0, 4).map((one) => {
          const chosen = mapping[one.column];
          return chosen === undefined ? one : { ...one, field: chosen };
        }),
        fields,
        fresh: [
          { row: 2, text: '정다온 · 010-0000-0011 · 2024-03-04' },
          { row: 3, text: '한여울 · 010-0000-0012 · 2024-04-01' },
        ],
        matching: 9,
        differing: [
          {
            key: 'd1',
            row: 4,
            whose: '김하나',
            field: '연락처',
            here: '010-0000-0001',
            there: '010-0000-7777',
          },
        ],
        unread: [{ row: 5, cell: 'D5', text: '내년 봄' }],
        seen: seen(),
      }),
      addRows: ({ seen: was, take }) => {
        if (was !== seen()) throw tabChanged();
        return { added: 2, changed: take.length };
      },
    },
  };
  return fake;
}
