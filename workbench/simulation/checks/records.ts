import { changeLog } from '../../../src/sheets/change-log';
import type { Team } from '../team';

/** Holds 변경 기록 to only ever growing. */
export class RecordWatch {
  private lines: readonly string[] = [];

  lost(team: Team): string[] {
    const { cells, columnCount } = team.tab(changeLog).sheet;
    const now = Array.from({ length: cells.lastRow }, (_, index) =>
      JSON.stringify(Array.from({ length: columnCount }, (_cell, at) => cells.get(index + 1, at + 1))),
    );
    const gone = this.lines.filter((line, index) => now[index] !== line);
    this.lines = now;
    return gone.map((line) => `변경 기록 no longer says ${line.slice(0, 120)}`);
  }
}
