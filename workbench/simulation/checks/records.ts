import { changeLog } from '../../../src/sheets/change-log';
import type { CellValue } from '../../book/model';
import type { Team } from '../team';

/** Holds 변경 기록 to only ever growing. */
export class RecordWatch {
  private lines: readonly (readonly CellValue[])[] = [];

  lost(team: Team): string[] {
    const { cells, columnCount } = team.tab(changeLog).sheet;
    const gone = this.lines.filter((line, index) =>
      line.some((value, at) => cells.get(index + 1, at + 1) !== value),
    );
    this.lines = Array.from({ length: cells.lastRow }, (_, index) =>
      Array.from({ length: columnCount }, (_cell, at) => cells.get(index + 1, at + 1)),
    );
    return gone.map((line) => `변경 기록 no longer says ${JSON.stringify(line).slice(0, 120)}`);
  }
}
