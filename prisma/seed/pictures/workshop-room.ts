import { circle, fade, group, ink, line, mix, path, rect, round } from './pen';

export const oak = mix(ink.clay, ink.ochre, 0.35);
const dim = mix(ink.brick, ink.night, 0.62);

/** The panelled wall and the floor of the workshop. */
export function drawRoom(): string[] {
  const boards = Array.from({ length: 13 }, (_, board) =>
    line([960 + (board - 6) * 190, 960], [960 + (board - 6) * 330, 1200], {
      stroke: ink.night,
      width: 4,
      opacity: 0.5,
    }),
  );
  return [
    fade('wall', mix(dim, ink.night, 0.35), mix(dim, ink.brick, 0.12)),
    rect(0, 0, 1920, 970, { fill: 'url(#wall)' }),
    ...Array.from({ length: 24 }, (_, plank) =>
      line([plank * 82, 0], [plank * 82, 950], { stroke: ink.night, width: 3, opacity: 0.28 }),
    ),
    rect(0, 960, 1920, 240, { fill: mix(ink.clay, ink.night, 0.58) }),
    ...boards,
    rect(0, 948, 1920, 14, { fill: ink.night }),
  ];
}

/** The window, winter behind it, and its light on the floor. */
export function drawWindow(): string[] {
  const [x, y, wide, tall] = [60, 110, 620, 500];
  const bars = [1, 2, 3].map((bar) =>
    rect(x + (bar * wide) / 4 - 6, y, 12, tall, { fill: ink.night }),
  );
  const twigs =
    'M110 610Q190 420 170 250M172 360Q240 300 262 190M176 300Q130 250 128 170M196 380Q290 350 330 270M560 610Q540 430 600 300M566 450Q510 380 512 280';
  return [
    fade('winter', mix(ink.mist, ink.river, 0.25), mix(ink.clay, ink.chalk, 0.62)),
    rect(x, y, wide, tall, { fill: 'url(#winter)' }),
    ...[
      [70, 130, 250],
      [210, 90, 190],
      [330, 150, 290],
      [500, 110, 220],
    ].map(([dx = 0, w = 0, h = 0]) =>
      rect(x + dx, y + tall - h, w, h, { fill: mix(ink.river, ink.mist, 0.3) }),
    ),
    path(twigs, { fill: 'none', stroke: mix(ink.slate, ink.night, 0.3), width: 6, cap: 'round' }),
    ...bars,
    rect(x, y + tall * 0.38, wide, 11, { fill: ink.night }),
    rect(x - 16, y - 16, wide + 32, 16, { fill: ink.night }),
    rect(x - 16, y, 16, tall, { fill: ink.night }),
    rect(x + wide, y, 16, tall, { fill: ink.night }),
    rect(x - 34, y + tall, wide + 68, 24, { fill: mix(ink.stone, ink.night, 0.2) }),
    ...[0, 1, 2, 3].map((pane) =>
      path(
        `M${round(190 + pane * 160)} 968L${round(330 + pane * 160)} 968L${round(450 + pane * 230)} 1200L${round(250 + pane * 230)} 1200z`,
        { fill: ink.mist, opacity: 0.22 },
      ),
    ),
  ];
}

/** Three small printers on their shelf. */
export function drawPrinters(): string[] {
  const shelf = 470;
  const printers = [1440, 1590, 1740].map((x, index) => [
    rect(x, shelf - 132, 122, 132, { fill: mix(ink.deep, ink.night, 0.4) }),
    rect(x + 10, shelf - 120, 102, 92, { fill: ink.deep, opacity: 0.9 }),
    path(
      `M${x + 10} ${shelf - 28}L${x + 10} ${shelf - 70}L${x + 64} ${shelf - 120}L${x + 96} ${shelf - 120}z`,
      { fill: ink.mist, opacity: 0.2 },
    ),
    rect(x + 42, shelf - 60, 36, 30, { fill: ink.chalk, opacity: 0.75 }),
    line([x + 10, shelf - 84], [x + 112, shelf - 84], { stroke: ink.stone, width: 4 }),
    rect(x + 50 + index * 6, shelf - 90, 16, 20, { fill: ink.stone }),
    circle([x + 102, shelf - 14], 5, { fill: index === 1 ? ink.seal : ink.leaf }),
  ]);
  return [
    rect(1400, shelf, 520, 18, { fill: mix(oak, ink.night, 0.45) }),
    rect(1400, shelf + 18, 520, 26, { fill: ink.night, opacity: 0.4 }),
    ...printers.flat(),
  ];
}

/** Saws and chisels on the wall. */
export function drawTools(): string[] {
  const steel = mix(ink.stone, ink.night, 0.2);
  const handle = mix(oak, ink.night, 0.25);
  const saws = [860, 1010].map((x) =>
    group(
      [
        path('M0 0l200 -22l6 34l-196 36z', { fill: steel }),
        path('M-58 -6q10 -24 62 -10v56q-50 26 -66 -2zM-34 4v26q18 6 26 0v-28q-14 -6 -26 2z', {
          fill: handle,
        }),
      ],
      `translate(${x} 180) rotate(82)`,
    ),
  );
  const chisels = [1130, 1172, 1214, 1256, 1298].map((x, index) => [
    rect(x, 190, 18, 70, { fill: handle }),
    rect(x + 4, 260, 10, 70 + index * 10, { fill: steel }),
  ]);
  return [
    rect(800, 150, 540, 12, { fill: mix(oak, ink.night, 0.5) }),
    rect(1110, 206, 226, 12, { fill: mix(oak, ink.night, 0.5) }),
    ...saws,
    ...chisels.flat(),
  ];
}
