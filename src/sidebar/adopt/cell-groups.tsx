import type { AdoptionWish, CellGroup } from '../../app/sidebar/adoption-contract';
import { useTexts } from '../session/context';
import { CellList } from './cell-list';
import { Change } from './change';
import { Fold } from './fold';

/** So many cells need not be hidden behind a line. */
const FEW = 3;

/** One class of cells, group by group. */
export function CellGroups(props: {
  readonly title: string;
  readonly help: string;
  readonly groups: readonly CellGroup[];
  readonly input: AdoptionWish;
}) {
  if (props.groups.length === 0) return null;
  return (
    <section class="section" aria-label={props.title}>
      <h2>{props.title}</h2>
      <p class="secondary">{props.help}</p>
      {props.groups.map((group) => (
        <GroupFold key={group.key} group={group} input={props.input} />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly group: CellGroup;
  readonly input: AdoptionWish;
  /** Whether what stands above it has named its column, its size and why. */
  readonly isNamed?: boolean;
}

/** A group with all of its cells; a longer one as a line with its first cell, and the others behind it. */
export function GroupFold({ group, input, isNamed = false }: GroupProps) {
  const t = useTexts();
  const { column, label, header, count, why, cells, kind } = group;
  const [first] = cells;
  const head = !isNamed && (
    <span class="fold-head">
      <span class="strong">{t.adopt.changes.group(column, header || label)}</span>
      <span class="secondary figures">{t.adopt.cells(count)}</span>
    </span>
  );
  const body = (
    <>
      {!isNamed && <p class="secondary">{why}</p>}
      <CellList group={group} input={input} />
    </>
  );
  if (count <= FEW) {
    return (
      <div class="few">
        {head}
        {body}
      </div>
    );
  }
  return (
    <Fold
      summary={
        <>
          {head}
          {first !== undefined && <Change change={first} kind={kind} />}
        </>
      }
    >
      {body}
    </Fold>
  );
}
