import { addMonths, type CivilDate } from '../../domain/civil-date';
import { type Article, policyOn } from '../../domain/policy';
import { type NumberedVersion, unread } from '../../domain/policy/editions';
import type { Placed } from '../../sheets/declaration';
import type { ProgrammeRow } from '../../sheets/programmes';
import { readSoFar } from '../features/policy/versions';
import type { Caller } from './caller';
import type { MemberLine } from './policy-contract';

/** Who has acknowledged the rules and who was trained; who has not yet comes first. */
export function membersOf(
  { managers, today }: Caller,
  versions: readonly (Article & NumberedVersion)[],
  rows: readonly Placed<ProgrammeRow>[],
): readonly MemberLine[] {
  const read = readSoFar(rows);
  const numbered = versions.filter(({ policyId }) => policyId !== '');
  const months = policyOn(versions, today)['training.everyMonths'];
  const lines = managers.map((name): MemberLine => {
    const trainedOn = newest(rows, name, 'staffTraining', today);
    return {
      name,
      unread: unread(numbered, read(name), today).length,
      readOn: newest(rows, name, 'acknowledgement', today),
      trainedOn,
      trainBy: trainedOn === null ? null : addMonths(trainedOn, months),
    };
  });
  const isOpen = ({ unread: left, trainBy }: MemberLine) => left > 0 || trainBy === null || trainBy < today;
  return [...lines.filter(isOpen), ...lines.filter((line) => !isOpen(line))];
}

function newest(
  rows: readonly Placed<ProgrammeRow>[],
  name: string,
  kind: ProgrammeRow['kind'],
  today: CivilDate,
): CivilDate | null {
  return rows.reduce<CivilDate | null>((latest, { row }) => {
    if (row.kind !== kind || row.manager !== name || row.doneOn === null || row.doneOn > today) return latest;
    return latest === null || row.doneOn > latest ? row.doneOn : latest;
  }, null);
}
