import { randomBytes } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';

type Drawing = { width?: number; height?: number };

/** A picture like no other: its upper half in a colour of its own, the lower half green. */
export function drawPicture({ width = 640, height = 400 }: Drawing = {}): Sharp {
  const [r = 0, g = 0, b = 0] = randomBytes(3);
  const half = { width, height: Math.floor(height / 2), channels: 3 as const };
  const below = { create: { ...half, background: { r: 0, g: 160, b: 60 } } };
  const whole = { width, height, channels: 3 as const };
  return sharp({ create: { ...whole, background: { r, g, b } } }).composite([
    { input: below, gravity: 'south' },
  ]);
}

/** The colour of one point, given as a share of width and height. */
export async function colourAt(file: Buffer, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const at = (Math.floor(y * (height - 1)) * width + Math.floor(x * (width - 1))) * channels;
  return [...data.subarray(at, at + channels)];
}
