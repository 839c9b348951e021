import { chance, ink, line, mix, path, round } from './pen';
import { leafPath } from './scenery';

/** The ground tone of the grove. */
export const forest = mix(ink.moss, ink.night, 0.52);

/** Where the material comes from: stalks, tone on tone. */
export function drawGrove(): string {
  const next = chance(19);
  return Array.from({ length: 46 }, (_, index) => {
    const [x, width] = [next() * 1960 - 20, 9 + next() * 22];
    const tone = mix(forest, index % 3 ? ink.leaf : ink.night, 0.1 + (width / 31) * 0.22);
    const lean = (next() - 0.5) * 40;
    const nodes = Array.from({ length: 9 }, (_, node) => {
      const y = node * 150 + next() * 70;
      const at = x + lean * (1 - y / 1200);
      return `M${round(at - width * 0.62)} ${round(y)}h${round(width * 1.24)}`;
    });
    const twig = next() * 700;
    const leaves = Array.from({ length: 14 }, () =>
      leafPath(
        [x + lean * 0.6 + (next() - 0.5) * 120, twig + next() * 90],
        64,
        0.9 + next() * 1.3,
        0.2,
      ),
    );
    return [
      line([x + lean, -10], [x, 1210], { stroke: tone, width: round(width) }),
      path(nodes.join(''), { fill: 'none', stroke: mix(tone, ink.night, 0.4), width: 4 }),
      path(leaves.join(''), { fill: tone }),
    ].join('');
  }).join('');
}
