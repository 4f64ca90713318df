export type Points = '5' | '4' | '3' | '2' | '1';

/** The points of an answer as the key of their word; null where there is none. */
export function pointsKey(points: number | null): Points | null {
  switch (points) {
    case 5:
      return '5';
    case 4:
      return '4';
    case 3:
      return '3';
    case 2:
      return '2';
    case 1:
      return '1';
    default:
      return null;
  }
}
