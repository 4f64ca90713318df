// Tables in a terminal, where Korean letters take two columns.

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const LONGEST = 28;

/** Columns of the terminal that the text takes. */
function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) || (letter.codePointAt(0) ?? 0) > 0x1f000 ? 2 : 1;
  return width;
}

/** The rows with aligned columns; long cells are cut, line breaks shown as ⏎. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cut(cell.replace(/\r?\n/g, '⏎'))));
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...cells.map((row) => displayWidth(row[column] ?? ''))),
  );
  return cells
    .map((row) =>
      widths
        .map((width, column) => padded(row[column] ?? '', width))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

function cut(text: string): string {
  if (displayWidth(text) <= LONGEST) return text;
  let kept = '';
  for (const letter of text) {
    if (displayWidth(kept + letter) >= LONGEST) break;
    kept += letter;
  }
  return `${kept}…`;
}
