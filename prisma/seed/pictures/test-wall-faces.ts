import { chance, ink, mix, path, round } from './pen';
import { edge, face, perspective, type Place } from './perspective';

export const view = perspective({
  eye: [-3.1, -2.4, 1.85],
  turn: 50,
  focal: 1720,
  horizon: 500,
  centre: 935,
});
export const front = 4.2;

export const bonds = { earth: drawEarth, brick: drawBricks, block: drawBlocks };

function drawEarth(index: number, fill: string): string {
  const next = chance(index + 90);
  const layers = Array.from({ length: 16 }, (_, layer) => {
    const wave = (x: number, low: number): Place => [
      index * 2.9 + x,
      front,
      low + (next() - 0.5) * 0.03,
    ];
    const steps = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
    const low = 0.13 + layer * 0.12;
    const tone = mix(
      fill,
      [ink.brick, ink.chalk, ink.stone, ink.clay][Math.floor(next() * 4)] ?? ink.clay,
      0.12 + next() * 0.3,
    );
    return [
      face(
        view,
        [
          ...steps.map((x) => wave(x, low)),
          ...steps.toReversed().map((x) => wave(x, Math.min(low + 0.12, 2.04))),
        ],
        { fill: tone },
      ),
      edge(
        view,
        steps.map((x) => wave(x, low)),
        { stroke: ink.brick, width: index < 3 ? 2.5 : 1, opacity: 0.55 },
      ),
    ].join('');
  });
  return layers.join('');
}

function drawBricks(index: number, fill: string): string {
  return courses(index, {
    rise: 0.085,
    long: 0.25,
    stroke: mix(fill, ink.chalk, 0.5),
    width: index < 4 ? 2 : 0.8,
  });
}

function drawBlocks(index: number, fill: string): string {
  return courses(index, {
    rise: 0.25,
    long: 0.6,
    stroke: mix(fill, ink.night, 0.35),
    width: index < 5 ? 2.5 : 1.2,
  });
}

function courses(
  index: number,
  { rise, long, ...style }: { rise: number; long: number; stroke: string; width: number },
): string {
  const at = (x: number, z: number): string =>
    view([index * 2.9 + x, front, z])
      .map(round)
      .join(' ');
  const lines: string[] = [];
  for (let z = 0.16, row = 0; z < 2.03; z += rise, row += 1) {
    lines.push(`M${at(0, z)}L${at(2, z)}`);
    for (let x = row % 2 ? long : long / 2; x < 1.99; x += long) {
      lines.push(`M${at(x, z)}L${at(x, Math.min(z + rise, 2.04))}`);
    }
  }
  return path(lines.join(''), style);
}

/** The strokes of the trowel on a rendered wall. */
export function drawRender(index: number, fill: string): string {
  const next = chance(index * 7 + 2);
  const strokes = Array.from({ length: 60 }, () => {
    const [x, z] = [next() * 1.7, 0.2 + next() * 1.75];
    const [from, to] = [
      view([index * 2.9 + x, front, z]),
      view([index * 2.9 + x + 0.12 + next() * 0.15, front, z + (next() - 0.5) * 0.1]),
    ];
    return `M${from.map(Math.round).join(' ')}L${to.map(Math.round).join(' ')}`;
  });
  return path(strokes.join(''), { stroke: mix(fill, ink.night, 0.3), width: 2, opacity: 0.4 });
}
