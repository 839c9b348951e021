import { crc32, deflateSync } from 'node:zlib';
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

/**
 * A PNG of black and white that says how large it is.
 *
 * @param pixels what is packed into it: by default next to nothing
 * @param between chunks that stand before the pixels
 */
export function blankPng(
  width: number,
  height: number,
  { pixels = Buffer.alloc(1000), between = [] }: { pixels?: Buffer; between?: Buffer[] } = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([1, 0], 8);
  const chunks = [
    pngChunk('IHDR', header),
    ...between,
    pngChunk('IDAT', deflateSync(pixels)),
    pngChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks]);
}

/** One part of a PNG, with its checksum. */
export function pngChunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(named, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}
