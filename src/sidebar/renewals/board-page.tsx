import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BoardView, BoardRow as Row } from '../../app/sidebar/renewals-contract';
import type { RenewalStage } from '../../domain/contract';
import type { BoardSum } from '../../domain/renewal-board';
import { formatWon } from '../../messages/formats';
import { stageNames } from '../contracts/stages';
import { Chips } from '../controls/chips';
import { Empty } from '../controls/states';
import { Answered, useAnswer } from '../pages/use-answer';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { useTodoSaves } from '../today/todo-saves';
import { BoardRow, todoOf } from './board-row';
import { BoardSums } from './board-sums';

const spans = ['1', '3', '6', '12'] as const;

/** 재계약 보드: what ends in the coming months by how far its renewal is. */
export function BoardPage() {
  const t = useTexts();
  const session = useSession();
  const { me } = useOpening();
  const { value, change } = useDraft('renewals/board', {
    months: '3',
    whose: me.name === null ? 'all' : 'mine',
  });
  const input = { months: Number(value.months), mine: value.whose === 'mine' && me.name !== null };
  const board = useAnswer(`board ${JSON.stringify(input)}`, () => session.client.renewalBoard(input));
  return (
    <>
      <Chips
        label={t.board.span}
        choices={spans.map((months, index) => ({
          value: months,
          label: t.board.months(Number(months)),
          digit: String(index + 1),
        }))}
        value={value.months}
        onChange={(months) => months !== '' && change({ months })}
      />
      {me.name !== null && (
        <Chips
          label={t.board.whose}
          choices={[
            { value: 'mine', label: t.board.mine, digit: '1' },
            { value: 'all', label: t.board.all, digit: '2' },
          ]}
          value={value.whose}
          onChange={(whose) => whose !== '' && change({ whose })}
        />
      )}
      <Answered asked={board}>{(view) => <Board view={view} isMine={input.mine} />}</Answered>
    </>
  );
}

function Board({ view, isMine }: { readonly view: BoardView; readonly isMine: boolean }) {
  const t = useTexts();
  const { language } = useOpening();
  const { setStage } = useTodoSaves();
  // Where rows have gone until the server says so too.
  const [moves, setMoves] = useState<Moves>({ of: view, to: new Map() });
  const to = moves.of === view ? moves.to : new Map<string, RenewalStage>();
  const followed = useRef<string | null>(null);
  const move = async (row: Row, stage: RenewalStage) => {
    followed.current = row.contractId;
    setMoves({ of: view, to: new Map([...to, [row.contractId, stage]]) });
    const reply = await setStage(todoOf(row), { stage, lossReason: '', lossDetail: '' });
    if (!reply.ok)
      setMoves((now) => ({ of: now.of, to: new Map([...now.to].filter(([id]) => id !== row.contractId)) }));
  };
  // The row goes to another section: the keyboard goes with it.
  useLayoutEffect(() => {
    if (followed.current === null || document.activeElement !== document.body) return;
    document.getElementById(`board-${followed.current}`)?.focus();
    followed.current = null;
  });
  if (view.rows.length === 0) {
    return (
      <>
        <Empty text={isMine ? t.board.noneOfMine : t.board.none} />
        {view.renewed.count > 0 && <p class="secondary">{t.board.renewed(view.renewed.count)}</p>}
      </>
    );
  }
  const rows = view.rows.map((row) => ({ ...row, stage: to.get(row.contractId) ?? row.stage }));
  return (
    <>
      <BoardSums view={view} />
      {stageNames.map((stage) => {
        const own = rows.filter((row) => row.stage === stage);
        const { count, monthlyValue } = sumAfter(view, to, stage);
        return own.length === 0 ? null : (
          <section key={stage} class="section board-stage" aria-labelledby={`board-${stage}`}>
            <h2 id={`board-${stage}`}>
              <span>{t.stage[stage]}</span>
              <span class="secondary figures">{t.board.sum(count, formatWon(monthlyValue, language))}</span>
            </h2>
            <ul class="rows">
              {own.map((row) => (
                <BoardRow key={row.contractId} row={row} onMove={(next) => void move(row, next)} />
              ))}
            </ul>
          </section>
        );
      })}
      {view.more > 0 && <p class="secondary">{t.board.more(view.more)}</p>}
    </>
  );
}

interface Moves {
  readonly of: BoardView;
  readonly to: ReadonlyMap<string, RenewalStage>;
}

/** A stage's sum with the rows that have just come to it, and without those that have left it. */
function sumAfter(view: BoardView, to: Moves['to'], stage: RenewalStage): BoardSum {
  return view.rows.reduce((sum, row) => {
    const next = to.get(row.contractId) ?? row.stage;
    const by = Number(next === stage) - Number(row.stage === stage);
    return {
      count: sum.count + by,
      monthlyValue: sum.monthlyValue + by * (row.monthlyValue ?? 0),
    };
  }, view.byStage[stage]);
}
