import { chance, circle, group, ink, line, mix, path, rect, round, type Point } from './pen';

const iron = mix(ink.moss, ink.deep, 0.45);
const light = mix(ink.leaf, ink.river, 0.3);
const dark = mix(iron, ink.night, 0.5);

/** A band saw of cast iron: two wheels under rounded covers, a narrow blade between them, a table. */
export function drawBandSaw(foot: Point): string {
  return group(
    [
      drawShade(),
      drawFrame(),
      drawWheel(-690, 148),
      drawWheel(-150, 128),
      drawTable(),
      drawSawdust(),
    ],
    `translate(${foot[0]} ${foot[1]})`,
  );
}

function drawShade(): string {
  return path('M-170 0L210 0L420 90L20 90z', { fill: ink.night, opacity: 0.45 });
}

function drawFrame(): string {
  return [
    path(
      'M-190 10L-166 -60Q-150 -120 -146 -250Q-240 -330 -236 -520Q-232 -640 -150 -720L-70 -690Q-150 -600 -150 -500Q-150 -390 -84 -330L150 -250L176 -60L204 10z',
      { fill: iron },
    ),
    path(
      'M-150 -720L-70 -690Q-150 -600 -150 -500Q-150 -390 -84 -330L-60 -322L-76 -280Q-178 -340 -180 -500Q-180 -620 -150 -720z',
      { fill: dark },
    ),
    path('M-228 -560Q-214 -660 -150 -714', { fill: 'none', stroke: light, width: 8, cap: 'round' }),
    path('M-190 10L204 10L214 34L-200 34z', { fill: dark }),
  ].join('');
}

function drawWheel(y: number, radius: number): string {
  const spokes = Array.from({ length: 6 }, (_, spoke) => {
    const [dx, dy] = [Math.cos(spoke + 0.3) * radius, Math.sin(spoke + 0.3) * radius];
    return line([10, y], [10 + dx * 0.82, y + dy * 0.82], { stroke: light, width: 11 });
  });
  return [
    circle([10, y], radius + 16, { fill: iron }),
    path(
      `M10 ${y - radius - 16}a${radius + 16} ${radius + 16} 0 0 1 0 ${2 * radius + 32}a${radius * 1.5} ${radius * 1.5} 0 0 0 0 ${-2 * radius - 32}z`,
      { fill: dark },
    ),
    circle([10, y], radius * 0.86, { fill: mix(dark, ink.night, 0.4) }),
    ...spokes,
    circle([10, y], radius * 0.82, { fill: 'none', stroke: light, width: 9 }),
    circle([10, y], 26, { fill: light }),
    circle([10, y], 11, { fill: ink.night }),
    path(
      `M${round(10 - radius * 0.8)} ${round(y - radius * 0.72)}A${radius + 8} ${radius + 8} 0 0 1 ${round(10 + radius * 0.2)} ${round(y - radius - 6)}`,
      { fill: 'none', stroke: light, width: 7, cap: 'round' },
    ),
  ].join('');
}

function drawTable(): string {
  const steel = mix(ink.stone, ink.chalk, 0.35);
  return [
    rect(122, -640, 30, 190, { fill: dark }),
    rect(112, -470, 50, 44, { fill: light }),
    line([136, -690], [136, -160], { stroke: ink.chalk, width: 5 }),
    path('M40 -262L60 -330H190L210 -262z', { fill: dark }),
    path('M-70 -372L290 -372L330 -344L-110 -344z', { fill: steel }),
    rect(-110, -344, 440, 18, { fill: mix(steel, ink.night, 0.45) }),
    path('M150 -400L262 -400L276 -352L150 -352z', { fill: ink.ochre }),
    path('M150 -400L262 -400L256 -412L158 -412z', { fill: ink.lamp }),
    circle([-30, -250], 30, { fill: 'none', stroke: light, width: 9 }),
    line([-30, -280], [-30, -220], { stroke: light, width: 7 }),
  ].join('');
}

function drawSawdust(): string {
  const next = chance(410);
  const grains = Array.from({ length: 260 }, () => {
    const spread = (next() + next() - 1) * 260;
    return `M${round(120 + spread)} ${round(50 - next() * (60 - Math.abs(spread) * 0.2))}h${round(3 + next() * 5)}`;
  });
  return (
    path('M-80 56Q60 40 110 2Q190 40 340 56z', { fill: mix(ink.ochre, ink.clay, 0.5) }) +
    path(grains.join(''), { stroke: ink.lamp, width: 3 })
  );
}
