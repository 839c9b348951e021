import { chance, ink, line, mix, path, picture, polygon, type Point } from './pen';
import { block, edge, face, type Place } from './perspective';
import { crown, person } from './scenery';
import { drawDistance, drawInlet, drawWoods, hillView as view } from './valley';

const halfWidth = 2.6;

/** A footbridge of two curves between wooded hills, with students and water tanks on it. */
export function drawFootbridge(): string {
  return picture(
    drawDistance(),
    drawInlet(),
    drawWoods({ seed: 41, from: 640, to: 330, count: 190, haze: 0.8 }),
    drawWoods({ seed: 11, from: 340, to: 130, count: 260, haze: 0.6 }),
    drawWoods({ seed: 23, from: 150, to: 85, count: 130, haze: 0.3 }),
    drawWoods({ seed: 7, from: 92, to: 40, count: 190 }),
    drawShadow(),
    drawPiers(),
    drawWoods({ seed: 19, from: 34, to: 6, count: 34 }),
    drawDeck(),
    drawLoad(),
    drawSurveyors(),
  );
}

/** The middle of the bridge at a share of its way: two curves in plan, one in height. */
function middle(share: number): Place {
  const bend = Math.sin(share * 2 * Math.PI);
  return [-30 + 64 * share, 4 + 70 * share + 11 * bend, 9 + 7 * Math.sin(share * Math.PI)];
}

/** A place on the deck, `across` metres to the right of its middle. */
function onDeck(share: number, across: number, up = 0): Place {
  const [from, to] = [middle(share - 0.002), middle(share + 0.002)];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [x, y, z] = middle(share);
  return [x + (dy / length) * across, y - (dx / length) * across, z + up];
}

const shares = Array.from({ length: 81 }, (_, index) => index / 80);

function rail(across: number, up: number): Place[] {
  return shares.map((share) => onDeck(share, across, up));
}

function drawShadow(): string {
  const cast = (across: number): Place[] =>
    rail(across, 0).map(([x, y, z]) => [x + z * 0.5, y - z * 0.1, 1]);
  return face(view, [...cast(-halfWidth), ...cast(halfWidth).reverse()], {
    fill: ink.night,
    opacity: 0.32,
  });
}

function drawPiers(): string {
  return [0.8, 0.55, 0.3]
    .map((share) => {
      const [x, y] = middle(share);
      const legs = [-0.03, 0.03].map((aside) => onDeck(share + aside, 0, -0.6));
      const foot: Place = [x, y, 0];
      return legs
        .map((top) => line(view(foot), view(top), { stroke: ink.line, width: 900 / (y + 20) }))
        .join('');
    })
    .join('');
}

/** The deck as a pale band, its near edge in red steel, a rail on either side. */
function drawDeck(): string {
  const [left, right] = [rail(-halfWidth, 0), rail(halfWidth, 0)];
  const planks = shares.flatMap((share) => [0, 1].map((part) => share + part / 160));
  return [
    face(view, [...right, ...rail(halfWidth, -1.1).reverse()], { fill: ink.brick }),
    face(
      view,
      [
        ...right.map(([x, y, z]): Place => [x, y, z - 0.75]),
        ...rail(halfWidth * 0.4, -1.5).reverse(),
      ],
      { fill: mix(ink.brick, ink.night, 0.5) },
    ),
    face(view, [...left, ...right.reverse()], { fill: ink.chalk }),
    ...planks.map((share) =>
      edge(view, [onDeck(share, -halfWidth), onDeck(share, halfWidth)], {
        stroke: ink.shade,
        width: 1.5,
      }),
    ),
    edge(view, rail(-halfWidth, 1.1), { stroke: ink.line, width: 2.5 }),
    ...shares.map((share) =>
      edge(view, [onDeck(share, -halfWidth), onDeck(share, -halfWidth, 1.1)], {
        stroke: ink.line,
        width: 1.4,
      }),
    ),
  ].join('');
}

/** Four hundred students in the middle, water tanks before and behind them; the far ones first. */
function drawLoad(): string {
  const next = chance(23);
  const coats = [
    ink.seal,
    ink.night,
    ink.deep,
    ink.ochre,
    ink.clay,
    ink.slate,
    ink.brick,
    ink.chalk,
  ];
  const things = Array.from({ length: 170 }, () => {
    const share = 0.36 + next() * 0.3;
    const place = onDeck(share, (next() - 0.5) * 4.4);
    const coat = coats[Math.floor(next() * coats.length)] ?? ink.night;
    return { deep: place[1], drawn: drawStudent(place, coat, next() < 0.5 ? 1 : -1) };
  });
  for (const share of [0.16, 0.185, 0.21, 0.235, 0.26, 0.285, 0.72, 0.75, 0.78, 0.81, 0.84]) {
    for (const across of [-1.3, 1.2]) {
      const place = onDeck(share, across);
      things.push({ deep: place[1], drawn: drawTank(place) });
    }
  }
  const rows = things.sort((one, other) => other.deep - one.deep).map(({ drawn }) => drawn);
  return [
    ...rows,
    edge(view, rail(halfWidth, 1.1), { stroke: ink.line, width: 3 }),
    ...shares.map((share) =>
      edge(view, [onDeck(share, halfWidth), onDeck(share, halfWidth, 1.1)], {
        stroke: ink.line,
        width: 1.6,
      }),
    ),
  ].join('');
}

function drawStudent(place: Place, coat: string, faces: 1 | -1): string {
  const foot = view(place);
  const height = foot[1] - view([place[0], place[1], place[2] + 1.75])[1];
  return person(foot, height, { coat, legs: ink.line, head: ink.clay, hair: ink.night, faces });
}

function drawTank([x, y, z]: Place): string {
  const water = { top: ink.chalk, front: ink.river, side: ink.deep };
  return block(view, [x - 0.7, y - 0.7, z], [1.4, 1.4, 1.5], water);
}

/** On the near bank the sag of the deck is read off. */
function drawSurveyors(): string {
  const knoll: Point[] = [
    [1180, 1210],
    [1300, 1110],
    [1480, 1060],
    [1700, 1040],
    [1930, 1000],
    [1930, 1210],
  ];
  const dark = mix(ink.night, ink.moss, 0.3);
  return [
    polygon(knoll, { fill: dark }),
    crown([1900, 960], [150, 190], {
      seed: 71,
      inks: [dark, mix(ink.moss, ink.night, 0.4), ink.moss],
      leaves: 420,
    }),
    path('M1548 940h44v26h-44zM1566 930h10v10h-10z', { fill: ink.seal }),
    path('M1568 960L1524 1070M1570 960L1572 1074M1574 960L1622 1064', {
      fill: 'none',
      stroke: ink.night,
      width: 7,
    }),
    person([1500, 1078], 210, {
      coat: ink.ochre,
      legs: ink.night,
      head: ink.clay,
      hair: ink.night,
    }),
    person([1700, 1060], 205, {
      coat: ink.chalk,
      legs: ink.line,
      head: ink.clay,
      hair: ink.night,
      faces: -1,
      carries: 'paper',
    }),
  ].join('');
}
