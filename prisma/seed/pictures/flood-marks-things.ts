import { circle, group, ink, line, mix, path, rect, round, type Point } from './pen';

/** A bicycle that leans on the wall; the point lies between its wheels. */
export function drawBicycle([x, y]: Point): string {
  const steel = { fill: 'none', stroke: ink.night, width: 8, cap: 'round' } as const;
  const wheel = (at: Point): string => {
    const spokes = Array.from({ length: 9 }, (_, spoke) => {
      const [dx, dy] = [Math.cos((spoke * Math.PI) / 9) * 90, Math.sin((spoke * Math.PI) / 9) * 90];
      return `M${round(at[0] - dx)} ${round(at[1] - dy)}L${round(at[0] + dx)} ${round(at[1] + dy)}`;
    });
    return (
      path(spokes.join(''), { stroke: ink.shade, width: 1.5, opacity: 0.8 }) +
      circle(at, 92, { fill: 'none', stroke: ink.night, width: 9 }) +
      circle(at, 9, { fill: ink.night })
    );
  };
  return group(
    [
      path('M-200 0L240 0L300 18L-150 18z', { fill: ink.night, opacity: 0.3 }),
      wheel([-148, -96]),
      wheel([148, -96]),
      path('M-148 -96L-70 -210L62 -224L-8 -92zM-8 -92L-82 -240M62 -224L148 -96M62 -224L50 -268', {
        ...steel,
        stroke: mix(ink.deep, ink.river, 0.25),
      }),
      path('M50 -268Q96 -290 84 -250M-118 -246H-50Q-60 -258 -118 -252z', {
        ...steel,
        fill: ink.night,
      }),
      circle([-8, -92], 20, { fill: 'none', stroke: ink.stone, width: 5 }),
      path('M96 -262h74l-12 76h-58z', { fill: mix(ink.ochre, ink.clay, 0.3) }),
      path('M96 -240h71M98 -218h67M118 -262l6 76M146 -262l-5 76', { stroke: ink.brick, width: 3 }),
    ],
    `translate(${x} ${y})`,
  );
}

/** A low stool of wood, as noodles are eaten on. */
export function drawStool([x, y]: Point): string {
  const wood = mix(ink.clay, ink.ochre, 0.3);
  return group(
    [
      path('M-60 0L70 0L110 16L-20 16z', { fill: ink.night, opacity: 0.3 }),
      line([-46, -116], [-62, 0], { stroke: mix(wood, ink.night, 0.3), width: 13 }),
      line([46, -116], [62, 0], { stroke: mix(wood, ink.night, 0.3), width: 13 }),
      line([-54, -50], [54, -50], { stroke: mix(wood, ink.night, 0.45), width: 8 }),
      rect(-66, -132, 132, 20, { fill: wood }),
    ],
    `translate(${x} ${y})`,
  );
}

/** A surveyor's staff in red and white that leans on the wall. */
export function drawStaff([x, y]: Point, height: number): string {
  const bands = Array.from({ length: 13 }, (_, band) =>
    rect(-11, -((band + 1) * height) / 13, 22, height / 13, {
      fill: band % 2 ? ink.chalk : ink.seal,
    }),
  );
  const ticks = Array.from({ length: 52 }, (_, tick) =>
    rect(-11, -((tick + 0.5) * height) / 52, tick % 4 ? 9 : 14, 4, { fill: ink.night }),
  );
  return group([...bands, ...ticks], `translate(${x} ${y}) rotate(3)`);
}
