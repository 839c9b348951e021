import { round, type Point } from './pen';

const strokes: readonly (readonly Point[])[] = [
  [
    [0, 0],
    [1, 0],
    [1, 2],
    [0, 2],
    [0, 0],
  ],
  [
    [0.15, 1.6],
    [0.55, 2],
    [0.55, 0],
  ],
  [
    [0, 2],
    [1, 2],
    [1, 1.1],
    [0, 0],
    [1, 0],
  ],
  [
    [0, 2],
    [1, 2],
    [0.4, 1.15],
    [1, 1.05],
    [1, 0],
    [0, 0],
  ],
  [
    [0.7, 0],
    [0.7, 2],
    [0, 0.6],
    [1, 0.6],
  ],
  [
    [1, 2],
    [0, 2],
    [0, 1.1],
    [1, 1.1],
    [1, 0],
    [0, 0],
  ],
  [
    [0.9, 2],
    [0, 1],
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ],
  [
    [0, 2],
    [1, 2],
    [0.35, 0],
  ],
  [
    [0, 1],
    [0, 2],
    [1, 2],
    [1, 0],
    [0, 0],
    [0, 1],
    [1, 1],
  ],
  [
    [0.1, 0],
    [1, 1],
    [1, 2],
    [0, 2],
    [0, 1],
    [1, 1],
  ],
];

/**
 * A whole number in plain strokes, as path data to be stroked.
 * @param onto where a point of the number lies on the paper: digits are one wide and two tall, up is positive
 */
export function numeral(value: number, onto: (point: Point) => Point): string {
  return [...String(value)]
    .map((digit, place) => {
      const points = (strokes[Number(digit)] ?? []).map(([x, y]) => onto([x + place * 1.6, y]));
      return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
    })
    .join('');
}
