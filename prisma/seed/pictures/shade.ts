import { crossingView as view, road, scale, shadow } from './crossing';
import { drawHouse, drawPavements, drawTraffic, drawWear, drawZebras } from './crossing';
import { circle, ink, line, mix, path, picture, rect, type Point } from './pen';
import { figure, figureShadow } from './people';
import { face, type Place } from './perspective';
import { person } from './scenery';
import { drawCrowd, drawTree, drawTreeShadow } from './shade-tree';

/** A crossing at three in the afternoon, from above: the whole crowd stands in the shade of one tree. */
export function drawShade(): string {
  return picture(
    rect(0, 0, 1920, 1200, { fill: road }),
    drawPavements(),
    drawWear(),
    drawZebras(),
    drawTreeShadow(),
    drawHouse(),
    drawTraffic(),
    drawPole(),
    drawAwning(),
    drawRunners(),
    drawSurveyor(),
    drawCrowd(),
    drawTree(),
  );
}

/** The sun stands so that a shadow falls level across the paper, a little longer than its thing. */
function shadowOf(place: Place, height: number, thick: number): string {
  const [x, y] = view(place);
  return line([x, y], [x + height * scale * 1.06, y], {
    stroke: shadow.fill,
    opacity: shadow.opacity,
    width: thick * scale,
    cap: 'round',
  });
}

/** A signal on its post, and those who queue in the shadow of the post. */
function drawPole(): string {
  const foot: Place = [15.2, -1.6, 0];
  const [x, y] = view(foot);
  const coats = [ink.deep, ink.seal, ink.chalk, ink.night, ink.brick, ink.river];
  return [
    shadowOf(foot, 7.2, 0.3),
    path(`M${x - 6} ${y}V${y - 290}h12V${y}z`, { fill: ink.line }),
    rect(x - 17, y - 352, 34, 92, { fill: ink.night }),
    circle([x, y - 334], 11, { fill: ink.seal }),
    circle([x, y - 306], 11, { fill: mix(ink.ochre, ink.night, 0.7) }),
    circle([x, y - 278], 11, { fill: mix(ink.leaf, ink.night, 0.7) }),
    ...coats.map((coat, index) =>
      person([x + 40 + index * 43, y + 4], 67 - (index % 3) * 5, {
        coat,
        legs: ink.night,
        head: ink.clay,
        hair: ink.night,
        faces: -1,
      }),
    ),
  ].join('');
}

/** The awning that the street studio has drawn: three metres by two, on one post. */
function drawAwning(): string {
  const [x, y]: Point = [-3, 17.4];
  const cloth: Place[] = [
    [x - 1.6, y - 1.1, 2.5],
    [x + 1.6, y - 1.1, 2.5],
    [x + 1.6, y + 1.1, 2.9],
    [x - 1.6, y + 1.1, 2.9],
  ];
  const cast = cloth.map(([right, deep, up]): Place => [right + up * 0.6, deep - up * 0.6, 0]);
  const [foot, top] = [view([x, y, 0]), view([x, y, 2.7])];
  const stripes = [0.25, 0.75].map((share) => {
    const at = x - 1.6 + share * 3.2;
    return face(
      view,
      [
        [at - 0.35, y - 1.1, 2.5],
        [at + 0.35, y - 1.1, 2.5],
        [at + 0.35, y + 1.1, 2.9],
        [at - 0.35, y + 1.1, 2.9],
      ],
      { fill: ink.chalk },
    );
  });
  const [sx, sy] = view([x + 1.6, y - 1.6, 0]);
  return [
    face(view, cast, shadow),
    line(foot, top, { stroke: ink.line, width: 8 }),
    ...[-40, 0, 38].map((aside, index) =>
      person([sx + aside, sy + (index % 2) * 12], 65, {
        coat: [ink.deep, ink.night, ink.brick][index] ?? ink.night,
        legs: ink.night,
        head: ink.clay,
        hair: ink.night,
      }),
    ),
    face(view, cloth, { fill: ink.seal }),
    ...stripes,
  ].join('');
}

/** Those who have looked at the light, looked at the tree, and run. */
function drawRunners(): string {
  const runners: [Place, string, 1 | -1][] = [
    [[10.6, -3, 0], ink.seal, -1],
    [[5.4, -3.4, 0], ink.deep, -1],
    [[16.6, 9, 0], ink.night, 1],
    [[-3, 9.4, 0], ink.brick, 1],
  ];
  return runners
    .map(([place, coat, faces]) => {
      const foot = view(place);
      const dress = { pose: 'runs', coat, legs: ink.night, hair: ink.night, faces } as const;
      return (
        figureShadow(foot, 66, dress, { fall: [1.06, 0.15], ...shadow }) + figure(foot, 66, dress)
      );
    })
    .join('');
}

/** One in the sun: a student with a thermometer, measuring the ground. */
function drawSurveyor(): string {
  const place: Place = [8, 1.4, 0];
  const [x, y] = view(place);
  return [
    shadowOf(place, 1.2, 0.5),
    figure([x, y], 84, {
      pose: 'kneels',
      coat: ink.chalk,
      legs: ink.deep,
      skin: ink.clay,
      hair: ink.night,
      faces: 1,
    }),
    path(`M${x - 2} ${y - 56}q22 -20 44 4q-20 6 -44 -4z`, { fill: ink.ochre }),
    line([x + 44, y - 18], [x + 50, y + 2], { stroke: ink.seal, width: 5, cap: 'round' }),
  ].join('');
}
