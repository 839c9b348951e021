/*
 * The pen that the demo's pictures are drawn with: each function returns a piece of SVG. Lengths are
 * in the picture's own units, 1920 by 1200.
 */

export const canvas = { width: 1920, height: 1200 };

/** The inks of the demo's pictures, like those of a screen print. */
export const ink = {
  paper: '#efe9dc',
  chalk: '#f8f4ea',
  shade: '#cfc6b2',
  stone: '#a79f90',
  night: '#1b2530',
  line: '#28323c',
  slate: '#56646e',
  mist: '#c6d3d4',
  river: '#86a7ac',
  deep: '#2d5157',
  leaf: '#6f8050',
  moss: '#43523a',
  brick: '#b05a40',
  clay: '#d08b62',
  ochre: '#d7a243',
  lamp: '#f3d27a',
  seal: '#b3261e',
};

export type Point = readonly [x: number, y: number];

export type Style = {
  fill?: string;
  stroke?: string;
  width?: number;
  opacity?: number;
  dash?: string;
  cap?: 'butt' | 'round';
};

/** A whole picture. */
export function picture(...parts: (string | string[])[]): string {
  const { width, height } = canvas;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${parts.flat().join('')}</svg>`;
}

/** Points from their coordinates in a row: x, y, x, y … */
export function points(...coordinates: number[]): Point[] {
  return Array.from({ length: coordinates.length / 2 }, (_, index) => [
    coordinates[index * 2] ?? 0,
    coordinates[index * 2 + 1] ?? 0,
  ]);
}

export function rect(x: number, y: number, width: number, height: number, style: Style): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${look(style)}/>`;
}

export function circle([x, y]: Point, radius: number, style: Style): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}"${look(style)}/>`;
}

export function polygon(points: Point[], style: Style): string {
  return `<polygon points="${toList(points)}"${look(style)}/>`;
}

export function polyline(points: Point[], style: Style): string {
  return `<polyline points="${toList(points)}"${look({ fill: 'none', ...style })}/>`;
}

export function line(from: Point, to: Point, style: Style): string {
  return polyline([from, to], style);
}

/** @param d path data as SVG writes it */
export function path(d: string, style: Style): string {
  return `<path d="${d}"${look(style)}/>`;
}

export function group(parts: string[], transform = ''): string {
  return `<g${transform && ` transform="${transform}"`}>${parts.join('')}</g>`;
}

/** Parts of which only what lies inside a polygon is seen. */
export function inside(name: string, area: Point[], ...parts: string[]): string {
  return `<clipPath id="${name}"><polygon points="${toList(area)}"/></clipPath><g clip-path="url(#${name})">${parts.join('')}</g>`;
}

/** A fill that runs through inks from the top to the bottom; use it as `url(#name)`. */
export function fade(name: string, ...inks: string[]): string {
  const stops = inks.map(
    (tone, index) => `<stop offset="${round(index / (inks.length - 1))}" stop-color="${tone}"/>`,
  );
  return `<linearGradient id="${name}" x1="0" y1="0" x2="0" y2="1">${stops.join('')}</linearGradient>`;
}

/** Parallel lines over a rectangle, as a draughtsman shades; `slope` is their rise for each step to the right. */
export function hatch(
  [x, y, width, height]: readonly [number, number, number, number],
  { gap, slope = 1, ...style }: Style & { gap: number; slope?: number },
): string {
  const reach = Math.abs(height / (slope || 1));
  const lines: string[] = [];
  for (let start = x - reach; start < x + width + reach; start += gap) {
    lines.push(`M${round(start)} ${round(y + height)}l${round(height / slope)} ${round(-height)}`);
  }
  const name = `hatch-${round(x)}-${round(y)}-${round(width)}-${gap}`.replaceAll('.', '_');
  const area: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
  return inside(name, area, path(lines.join(''), { fill: 'none', ...style }));
}

/** The ink that results when `share` (0 to 1) of the second is stirred into the first. */
export function mix(first: string, second: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [first, second].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const value = Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** Numbers from 0 to 1 that look random and are the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function look({ fill, stroke, width, opacity, dash, cap }: Style): string {
  const given = {
    fill,
    stroke,
    'stroke-width': width,
    opacity,
    'stroke-dasharray': dash,
    'stroke-linecap': cap,
    'stroke-linejoin': cap === 'round' ? cap : undefined,
  };
  return Object.entries(given)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
}

function toList(points: Point[]): string {
  return points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');
}

/** Rounded to a tenth, which keeps a picture's file small. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
