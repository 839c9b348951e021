import { drawHouses, half, view } from './cotton-lane';
import { drawStalls } from './night-market-stalls';
import { chance, fade, ink, mix, path, picture, rect } from './pen';
import { figureAt, figureShadow, type Dress } from './people';
import { edge, face, plane, rod, type Place } from './perspective';

/** Cotton Lane at nightfall, from a balcony: stalls under lamps, and in front the chalk that came first. */
export function drawNightMarket(): string {
  return picture(
    drawSky(),
    drawHouses(-1),
    drawHouses(1),
    drawStreet(),
    drawStalls(),
    drawChalker(),
  );
}

function drawSky(): string {
  return [
    fade('evening', mix(ink.night, ink.deep, 0.25), mix(ink.clay, ink.deep, 0.25)),
    rect(0, 0, 1920, 420, { fill: 'url(#evening)' }),
    rect(0, 320, 1920, 880, { fill: ink.night }),
  ].join('');
}

function drawStreet(): string {
  const asphalt = mix(ink.night, ink.slate, 0.16);
  const next = chance(9);
  const stones = Array.from({ length: 420 }, () => {
    const [x, y] = view([(next() - 0.5) * 9, 9.5 + next() ** 2 * 40, 0]);
    return `M${Math.round(x)} ${Math.round(y)}h${2 + Math.round(next() * 5)}`;
  });
  const kerb = (x: number) =>
    rod(view, [x, 5, 0], [x, 240, 0], { stroke: ink.slate, width: 3, opacity: 0.5 });
  return [
    face(view, plane([-half, half], [4, 240], 0), { fill: asphalt }),
    face(
      view,
      [
        [-1.7, 34, 0],
        [1.7, 34, 0],
        [2, 240, 0],
        [-2, 240, 0],
      ],
      { fill: ink.clay, opacity: 0.4 },
    ),
    path(stones.join(''), { stroke: ink.slate, width: 2, opacity: 0.35 }),
    kerb(-half + 0.7),
    kerb(half - 0.7),
  ].join('');
}

function drawChalker(): string {
  const place: Place = [0.35, 13.2, 0];
  const dress: Dress = {
    pose: 'kneels',
    coat: ink.ochre,
    legs: ink.slate,
    hairdo: 'bob',
    faces: -1,
  };
  return [
    edge(
      view,
      [
        [-2, 11, 0.02],
        [-2, 14, 0.02],
        [-0.42, 13.15, 0.3],
      ],
      { stroke: ink.lamp, width: 4, cap: 'round' },
    ),
    figureShadow(view(place), 190, dress, { fill: ink.night, fall: [0.6, 0.5], opacity: 0.75 }),
    figureAt(view, place, 1.65, dress),
  ].join('');
}
