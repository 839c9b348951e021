import { circle, group, ink, line, mix, picture, polygon, rect } from './pen';
import { block, face, level, type Place } from './perspective';
import { figureAt } from './people';
import { person } from './scenery';
import {
  doorView as view,
  drawBrickWall,
  drawFarWall,
  drawFloor,
  drawShelfWall,
  room,
} from './warehouse-room';
import { drawRoof, drawTruss } from './warehouse-roof';

const trusses = Array.from({ length: 11 }, (_, index) => 50 - index * 4.4);

/** The reading room of an old tea warehouse: brick, timber trusses, a strip of light in the ridge. */
export function drawTeaWarehouse(): string {
  return picture(
    rect(0, 0, 1920, 1200, { fill: mix(ink.brick, ink.night, 0.5) }),
    drawFloor(),
    drawBrickWall(),
    drawShelfWall(),
    drawFarWall(),
    drawRoof(),
    ...trusses.map((deep) => drawTruss(deep) + drawLight(deep)),
    drawTables(),
    drawVisitors(),
  );
}

/** The light of one bay, from the ridge down to the left. */
function drawLight(deep: number): string {
  const { ridge } = room;
  const shaft: Place[] = [
    [-0.6, deep + 0.5, ridge],
    [-0.6, deep + 3.9, ridge],
    [-4.2, deep + 3.9, 0],
    [-4.2, deep + 0.5, 0],
  ];
  return [
    face(view, level([-4.6, deep + 0.5, 0.01], 2.4, 3.4), { fill: ink.lamp, opacity: 0.6 }),
    face(view, shaft, { fill: ink.lamp, opacity: 0.17 }),
  ].join('');
}

function drawTables(): string {
  const wood = {
    top: ink.ochre,
    front: mix(ink.brick, ink.night, 0.5),
    side: mix(ink.brick, ink.night, 0.3),
  };
  return Array.from({ length: 8 }, (_, index) => 37 - index * 4.4)
    .map((deep, index) =>
      [-3.1, 2.6]
        .map((x) =>
          [
            ...(index % 3 === 1 ? [] : [reader([x - 0.5, deep + 1.2, 0], 1)]),
            block(view, [x, deep, 0.68], [1.3, 3.2, 0.07], wood),
            ...[0.1, 1.1].map((leg) =>
              block(view, [x + leg, deep + 0.1, 0], [0.1, 0.1, 0.68], wood),
            ),
            deskLamp([x + 0.65, deep + 1.6, 0.75]),
            ...(index % 2 === 1 ? [] : [reader([x + 1.8, deep + 0.8, 0], -1)]),
          ].join(''),
        )
        .join(''),
    )
    .join('');
}

function reader(place: Place, faces: 1 | -1): string {
  const foot = view(place);
  const wood = { top: ink.clay, front: mix(ink.brick, ink.night, 0.45), side: ink.brick };
  const height = foot[1] - view([place[0], place[1], 1.75])[1];
  const coat = place[0] < 0 ? ink.deep : ink.night;
  const stool = block(view, [place[0] - 0.18, place[1] - 0.15, 0], [0.36, 0.3, 0.78], wood);
  return (
    stool +
    person(foot, height, {
      pose: 'sits',
      coat,
      head: ink.clay,
      hair: ink.night,
      faces,
      carries: 'paper',
    })
  );
}

function deskLamp([x, y, z]: Place): string {
  const [foot, top] = [view([x, y, z]), view([x, y, z + 0.45])];
  const wide = (foot[1] - top[1]) * 0.55;
  return group([
    line(foot, top, { stroke: ink.night, width: wide * 0.12 }),
    polygon(
      [
        [top[0] - wide, top[1] + wide * 0.4],
        [top[0] - wide * 0.5, top[1] - wide * 0.2],
        [top[0] + wide * 0.5, top[1] - wide * 0.2],
        [top[0] + wide, top[1] + wide * 0.4],
      ],
      { fill: ink.moss },
    ),
    circle([top[0], top[1] + wide * 0.45], wide * 0.22, { fill: ink.lamp }),
  ]);
}

/** Some who have just come in, and look up. */
function drawVisitors(): string {
  const dress = { skin: ink.clay, hair: ink.night, legs: ink.night };
  return [
    figureAt(view, [0.5, 14, 0], 1.72, { ...dress, coat: ink.chalk, pose: 'walks', faces: -1 }),
    figureAt(view, [-1, 6.4, 0], 1.76, { ...dress, coat: ink.night, pose: 'looksUp' }),
    figureAt(view, [-0.2, 6.8, 0], 1.64, { ...dress, coat: ink.seal, pose: 'looksUp', faces: -1 }),
  ].join('');
}
