import { chance, ink, line, mix, path, polygon } from './pen';
import { block, edge, face, level, perspective, ruled, upright } from './perspective';
import type { Four, Place, View } from './perspective';
import { person } from './scenery';

const eye: Place = [-6, -24, 2.6];

/** The reading hall as one sees it from a boat on the lake. */
export const lakeView = perspective({ eye, turn: 40, focal: 1380, horizon: 760 });

const hall = { length: 63, depth: 18, deck: 1, ceiling: 12 };
const louvres = 42;

/** The hall with its open louvres, seen as a view has it: from the lake, or in the lake. */
export function drawHall(from: View): string {
  return [
    drawRoom(from),
    drawShelves(from),
    drawReaders(from),
    drawLamps(from),
    drawLouvres(from),
    drawRoof(from),
    drawDeck(from),
  ].join('');
}

/** The lit room behind the louvres: floor, far walls, ceiling. */
function drawRoom(from: View): string {
  const { length, depth, deck, ceiling } = hall;
  const beams = level([0, 0, ceiling - 0.1], length, depth);
  return [
    face(from, level([0, 0, deck], length, depth), { fill: mix(ink.brick, ink.clay, 0.6) }),
    face(from, upright([0, depth, deck], [length, 0], 11), {
      fill: mix(ink.brick, ink.ochre, 0.62),
    }),
    face(from, upright([length, 0, deck], [0, depth], 11), { fill: mix(ink.ochre, ink.lamp, 0.7) }),
    face(from, level([0, 0, ceiling], length, depth), { fill: mix(ink.clay, ink.ochre, 0.55) }),
    ruled(from, beams, 28, { stroke: mix(ink.brick, ink.clay, 0.4), width: 4 }),
  ].join('');
}

/** Two storeys of books along the far wall, and the gallery between them. */
function drawShelves(from: View): string {
  const { length, depth } = hall;
  const next = chance(17);
  const inks = [ink.chalk, ink.lamp, ink.brick, ink.moss, ink.deep, ink.night, ink.seal];
  const spines = inks.map(() => '');
  const shelves = [1.3, 2.4, 3.5, 4.6, 7, 8.1, 9.2, 10.3];
  const glow = { stroke: ink.lamp, width: 2.5 };
  for (const up of shelves) {
    for (let x = 0.5; x < length; x += 0.2 + next() * 0.25) {
      if (x % 4.5 < 0.35 || next() < 0.08) continue;
      const [foot, top] = [from([x, depth, up]), from([x, depth, up + 0.55 + next() * 0.3])];
      const d = [...foot, ...top].map(Math.round);
      spines[Math.floor(next() * inks.length)] += `M${d[0]} ${d[1]}L${d[2]} ${d[3]}`;
    }
  }
  return [
    ...spines.map((d, index) => path(d, { stroke: inks[index], width: 4.5, opacity: 0.72 })),
    ...shelves.map((up) => line(from([0, depth, up]), from([length, depth, up]), glow)),
    drawGallery(from),
  ].join('');
}

function drawGallery(from: View): string {
  const { length, depth } = hall;
  const deep = depth - 4;
  const wood = { top: ink.clay, front: ink.brick, side: ink.brick };
  const rail = { stroke: ink.brick, width: 4 };
  return [
    block(from, [0, deep, 5.7], [length, 4, 0.35], wood),
    ruled(from, upright([0, deep, 6], [length, 0], 1), 90, { stroke: ink.brick, width: 1.5 }),
    line(from([0, deep, 7]), from([length, deep, 7]), rail),
  ].join('');
}

/** Long tables with people reading at them, dark against the books. */
function drawReaders(from: View): string {
  const next = chance(29);
  const wood = { top: ink.lamp, front: mix(ink.brick, ink.night, 0.4), side: ink.brick };
  return Array.from({ length: 11 }, (_, index) => {
    const x = 3 + index * 5.2;
    const seats = [0.6, 1.8, 3].filter(() => next() < 0.7);
    const readers = seats.map((seat) => {
      const [foot, head] = [from([x + seat, 6, 1]), from([x + seat, 6, 2.7])];
      const faces = next() < 0.5 ? 1 : -1;
      return person(foot, foot[1] - head[1], {
        pose: 'sits',
        coat: ink.night,
        faces,
        carries: 'paper',
      });
    });
    return readers.join('') + block(from, [x, 5, 1.72], [3.6, 1.2, 0.1], wood);
  }).join('');
}

function drawLamps(from: View): string {
  return Array.from({ length: 14 }, (_, index) => {
    const x = 3 + index * 4.5;
    const [left, right] = [from([x - 0.7, 6, 5.2]), from([x + 0.7, 6, 5.2])];
    const [hook, cap] = [from([x, 6, hall.ceiling]), from([x, 6, 5.8])];
    return (
      line(hook, cap, { stroke: ink.night, width: 1.5 }) +
      polygon([left, cap, right], { fill: ink.chalk })
    );
  }).join('');
}

/** Each louvre turns about its middle; the wind of the evening has turned them in a wave. */
function drawLouvres(from: View): string {
  const pitch = hall.length / louvres;
  return Array.from({ length: louvres }, (_, index) => louvres - 1 - index)
    .map((index) => {
      const x = (index + 0.5) * pitch;
      const wave = Math.sin(index / 4.2) * 13 + Math.sin(index / 1.7) * 3;
      return drawLouvre(from, x, 66 - index * 0.75 + wave, pitch * 0.52);
    })
    .join('');
}

function drawLouvre(from: View, x: number, degrees: number, half: number): string {
  const turn = (degrees * Math.PI) / 180;
  const [dx, dy] = [Math.cos(turn) * half, Math.sin(turn) * half];
  const [low, high] = [hall.deck + 0.15, hall.ceiling - 0.1];
  const inner = (x - eye[0]) * dy > -eye[1] * dx;
  const corners = upright([x - dx, -dy, low], [2 * dx, 2 * dy], high - low);
  const [body, grain] = inner
    ? [mix(ink.brick, ink.clay, 0.55), ink.brick]
    : [mix(ink.brick, ink.night, 0.55), mix(ink.brick, ink.night, 0.78)];
  return [
    face(from, corners, { fill: body }),
    ruled(from, corners, 4, { stroke: grain, width: 1.2 }),
    edge(from, [corners[1], corners[2]], { stroke: ink.lamp, width: 2.6 }),
    edge(from, [corners[0], corners[3]], { stroke: mix(ink.clay, ink.night, 0.25), width: 3.4 }),
  ].join('');
}

function drawRoof(from: View): string {
  const { length, depth, ceiling } = hall;
  const gable = upright([0, depth, 0.4], [0, -depth], ceiling - 0.4);
  const courses: Four = [gable[0], gable[3], gable[2], gable[1]];
  const eaves = level([-2.5, -4, ceiling], length + 5.5, 4);
  const fascia = upright([-2.5, -4, ceiling], [length + 5.5, 0], 0.75);
  const verge = upright([-2.5, depth, ceiling], [0, -depth - 4], 0.75);
  return [
    face(from, gable, { fill: mix(ink.slate, ink.night, 0.5) }),
    ruled(from, courses, 26, { stroke: ink.night, width: 2, opacity: 0.6 }),
    face(from, level([-2.5, 0, ceiling], 2.5, depth), { fill: mix(ink.slate, ink.night, 0.75) }),
    face(from, eaves, { fill: mix(ink.clay, ink.ochre, 0.35) }),
    ruled(from, eaves, 84, { stroke: ink.brick, width: 2 }),
    face(from, fascia, { fill: ink.night }),
    face(from, verge, { fill: mix(ink.night, ink.slate, 0.25) }),
  ].join('');
}

function drawDeck(from: View): string {
  const { length, depth, deck } = hall;
  const boards = level([-1, -5, deck], length + 1, 4.2);
  const underneath = mix(ink.night, ink.deep, 0.25);
  return [
    face(from, upright([0, depth, 0], [0, -depth], deck), { fill: underneath }),
    face(from, upright([-0.4, -0.4, 0], [length, 0], deck), { fill: underneath }),
    ...Array.from({ length: 22 }, (_, pile) =>
      edge(
        from,
        [
          [pile * 3, -4.4, 0],
          [pile * 3, -4.4, deck],
        ],
        { stroke: ink.night, width: 9 - pile * 0.3 },
      ),
    ),
    block(from, [-1, -5, deck - 0.35], [length + 1, 4.2, 0.35], {
      top: mix(ink.clay, ink.slate, 0.35),
      front: ink.night,
      side: ink.night,
    }),
    from === lakeView
      ? ruled(from, boards, 60, { stroke: mix(ink.brick, ink.night, 0.5), width: 1.2 })
      : '',
  ].join('');
}
