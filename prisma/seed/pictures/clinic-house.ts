import { drawPlinth, earthLayers, ground } from './clinic-earth';
import { circle, hatch, ink, line, mix, path, polygon, rect, round, type Point } from './pen';

const wall = { left: 150, right: 1250, top: 520 };
const gable = { left: 1250, right: 1560, peak: 372 };

/** The long wall towards the square. */
export function drawLongWall(): string[] {
  const { left, right, top } = wall;
  const windows = [250, 470, 690, 910].map((x) => [
    rect(x - 8, 604, 136, 178, { fill: mix(ink.brick, ink.night, 0.35) }),
    rect(x, 612, 120, 162, { fill: mix(ink.deep, ink.river, 0.35) }),
    path(`M${x} 730L${x + 96} 612L${x + 120} 612L${x + 120} 640L${x} 774z`, {
      fill: ink.mist,
      opacity: 0.4,
    }),
    line([x + 60, 612], [x + 60, 774], { stroke: mix(ink.brick, ink.night, 0.45), width: 7 }),
    rect(x - 14, 774, 148, 14, { fill: mix(ink.shade, ink.chalk, 0.3) }),
  ]);
  return [
    earthLayers([left, top, right - left, ground - top - 62], 12, ink.lamp),
    ...windows.flat(),
    path(`M${left} ${top}L${right} ${top}L${right} ${top + 72}L${left} ${top + 104}z`, {
      fill: ink.night,
      opacity: 0.38,
    }),
    drawPlinth(left, right, 77),
    drawBench(),
  ];
}

function drawBench(): string {
  const wood = mix(ink.clay, ink.brick, 0.4);
  return [
    ...[350, 530, 710, 890, 1070].map((x) =>
      rect(x, ground - 54, 16, 56, { fill: mix(wood, ink.night, 0.45) }),
    ),
    rect(320, ground - 72, 800, 20, { fill: wood }),
    rect(320, ground - 72, 800, 6, { fill: mix(wood, ink.lamp, 0.5) }),
  ].join('');
}

/** The gable with the door, in the shade. */
export function drawGable(): string[] {
  const { left, right, peak } = gable;
  const middle = (left + right) / 2;
  const area: Point[] = [
    [left, ground],
    [left, wall.top],
    [middle, peak],
    [right, wall.top],
    [right, ground],
  ];
  return [
    '<clipPath id="gable">' + polygon(area, {}) + '</clipPath><g clip-path="url(#gable)">',
    earthLayers([left, peak, right - left, ground - peak - 62], 31, ink.brick),
    hatch([left, peak, right - left, ground - peak], {
      gap: 15,
      slope: 1.4,
      stroke: ink.night,
      width: 2.5,
      opacity: 0.2,
    }),
    rect(left, peak, right - left, ground - peak, { fill: ink.brick, opacity: 0.24 }),
    '</g>',
    drawPlinth(left, right, 9),
    rect(middle - 78, 640, 156, ground - 640, { fill: mix(ink.shade, ink.chalk, 0.2) }),
    rect(middle - 64, 654, 128, ground - 654, { fill: ink.deep }),
    rect(middle - 64, 654, 60, ground - 654, { fill: mix(ink.lamp, ink.ochre, 0.2) }),
    rect(middle + 10, 690, 40, 90, { fill: ink.river }),
    path(
      `M${middle - 64} ${ground}L${middle - 4} ${ground}L${middle + 60} ${ground + 60}L${middle - 20} ${ground + 60}z`,
      { fill: ink.lamp, opacity: 0.7 },
    ),
    rect(middle - 46, 538, 92, 92, { fill: ink.moss }),
    path(`M${middle - 9} 557h18v18h18v18h-18v18h-18v-18h-18v-18h18z`, { fill: ink.chalk }),
  ];
}

/** The tiled roof with its deep eaves. */
export function drawRoof(): string[] {
  const tile = mix(ink.slate, ink.night, 0.35);
  const middle = (gable.left + gable.right) / 2;
  const [eaveLeft, eaveRight, eave] = [70, 1226, 556];
  const courses = Array.from({ length: 84 }, (_, course) => {
    const share = course / 83;
    return `M${round(eaveLeft + share * (eaveRight - eaveLeft))} ${eave}L${round(150 + share * (middle - 20 - 150))} ${gable.peak - 34}`;
  });
  const rims = Array.from({ length: 84 }, (_, rim) =>
    circle([eaveLeft + 6 + rim * 13.8, eave + 1], 6.5, { fill: mix(tile, ink.night, 0.3) }),
  );
  return [
    path(
      `M${eaveLeft} ${eave}L150 ${gable.peak - 34}L${middle} ${gable.peak - 34}L${eaveRight} ${eave}z`,
      { fill: tile },
    ),
    path(courses.join(''), { stroke: mix(tile, ink.mist, 0.35), width: 3.5, opacity: 0.7 }),
    path(
      `M980 ${gable.peak - 34}L${middle} ${gable.peak - 34}L${eaveRight} ${eave}L1150 ${eave}L1100 460z`,
      { fill: ink.night, opacity: 0.3 },
    ),
    ...rims,
    path(
      `M${middle} ${gable.peak - 34}L1620 ${eave + 4}L1600 ${eave + 22}L${middle} ${gable.peak - 2}L${eaveRight - 6} ${eave + 24}L${eaveRight - 10} ${eave}z`,
      { fill: mix(ink.brick, ink.night, 0.5) },
    ),
    rect(136, gable.peak - 48, middle - 126, 18, { fill: ink.night }),
  ];
}
