import { chance, circle, group, ink, line, mix, path, picture, round, type Point } from './pen';
import { figure, figureAt, type Dress } from './people';
import type { Place } from './perspective';
import {
  drawCeiling,
  drawColumns,
  drawEndWall,
  drawFloor,
  drawSideWalls,
  view,
} from './station-hall';
import { drawSign } from './station-sign-board';

/** A station concourse with the new sign, hung low, and the grandmother who can read it. */
export function drawStationSign(): string {
  return picture(
    drawCeiling(),
    drawEndWall(),
    drawSideWalls(),
    drawFloor(),
    drawColumns(),
    drawCrowd(),
    drawSign(),
    drawReader(),
  );
}

function drawCrowd(): string[] {
  const next = chance(140);
  const coats = [ink.night, ink.slate, ink.deep, ink.brick, ink.line, ink.moss, ink.ochre];
  const crowd = Array.from({ length: 24 }, (_, index) => ({
    x: -6 + next() * 12.4,
    y: 9 + next() * 19,
    coat: coats[index % coats.length] ?? ink.night,
    turn: next(),
  }));
  return crowd
    .filter(({ x, y }) => y > 12 || Math.abs(x - 1) > 1.4)
    .sort((a, b) => b.y - a.y)
    .map(({ x, y, coat, turn }) => {
      const dress: Dress = {
        pose: turn < 0.75 ? 'walks' : 'stands',
        coat,
        legs: ink.night,
        hairdo: turn < 0.4 ? 'bob' : 'short',
        hem: turn < 0.3 ? 12 : 0,
        faces: turn < 0.6 ? -1 : 1,
      };
      return reflection([x, y, 0], dress) + figureAt(view, [x, y, 0], 1.58 + turn * 0.18, dress);
    });
}

function reflection([x, y, z]: Place, dress: Dress): string {
  const foot = view([x, y, z]);
  const tall = foot[1] - view([x, y, 1.6])[1];
  return `<g opacity="0.22">${group([figure([0, 0], tall, dress)], `translate(${round(foot[0])} ${round(foot[1])}) scale(1 -0.8)`)}</g>`;
}

/** Her trolley, drawn in her own units: an empty bag on two wheels. */
const trolley = ([x, y]: Point): string =>
  [
    line([x, y], [x - 15, -8], { stroke: ink.night, width: 2.2, cap: 'round' }),
    path(`M${round(x - 34)} -42H${round(x - 6)}L${round(x - 9)} -8H${round(x - 32)}z`, {
      fill: ink.ochre,
    }),
    path(`M${round(x - 34)} -42h11l2 34h-11z`, { fill: mix(ink.ochre, ink.brick, 0.35) }),
    path(`M${round(x - 33)} -30h26M${round(x - 32.5)} -20h25`, { stroke: ink.brick, width: 1.6 }),
    circle([x - 28, -4.5], 4.5, { fill: ink.night }),
    circle([x - 13, -4.5], 4.5, { fill: ink.night }),
  ].join('');

function drawReader(): string[] {
  const dress: Dress = {
    pose: 'looksUp',
    coat: ink.seal,
    legs: ink.line,
    hairdo: 'bun',
    hair: ink.chalk,
    isOld: true,
    hem: 10,
    faces: -1,
    holds: trolley,
  };
  const foot = view([1.35, 3.5, 0]);
  return [
    path(
      `M${round(foot[0] - 60)} ${round(foot[1] + 4)}L${round(foot[0] + 190)} ${round(foot[1])}L${round(foot[0] + 300)} ${round(foot[1] + 60)}L${round(foot[0] + 20)} ${round(foot[1] + 64)}z`,
      { fill: ink.night, opacity: 0.28 },
    ),
    reflection([1.35, 3.5, 0], { ...dress, holds: undefined }),
    figureAt(view, [1.35, 3.5, 0], 1.52, dress),
  ];
}
