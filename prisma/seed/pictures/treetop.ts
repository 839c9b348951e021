import { chance, ink, mix, path, polygon, type Point } from './pen';
import { leafPath } from './scenery';

/** A tree from straight above, with its shadow to the lower right. */
export function drawTreetop([x, y]: Point, size: number, seed: number): string {
  const next = chance(seed + 1);
  const blob = (grow: number, dx: number, dy: number): Point[] =>
    Array.from({ length: 40 }, (_, step): Point => {
      const angle = (step / 40) * 2 * Math.PI;
      const out = size * grow * (0.93 + 0.09 * Math.sin(step * 1.26 + seed));
      return [x + dx + Math.cos(angle) * out, y + dy + Math.sin(angle) * out];
    });
  const leaves = ['', ''];
  for (let leaf = 0; leaf < size; leaf += 1) {
    const [angle, out] = [next() * 6.3, Math.sqrt(next()) * size * 0.92];
    const [dx, dy] = [Math.cos(angle) * out, Math.sin(angle) * out];
    leaves[dx + dy < -size * 0.1 ? 0 : 1] += leafPath([x + dx, y + dy], size * 0.2, next() * 3);
  }
  return [
    polygon(blob(1, size * 0.35, size * 0.5), { fill: ink.night, opacity: 0.5 }),
    polygon(blob(1, 0, 0), { fill: mix(ink.moss, ink.night, 0.35) }),
    polygon(blob(0.76, -size * 0.13, -size * 0.16), { fill: ink.moss }),
    path(leaves[0] ?? '', { fill: mix(ink.leaf, ink.lamp, 0.25) }),
    path(leaves[1] ?? '', { fill: mix(ink.moss, ink.night, 0.6) }),
  ].join('');
}
