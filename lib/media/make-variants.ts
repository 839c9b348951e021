import type { Sharp } from 'sharp';
import { InvalidError } from '@/lib/errors';
import { assertPlain, drawnWidth, isDrawing, longestDrawing } from './drawing';
import { loadSharp } from './load-sharp';
import type { Picture, PictureFormat } from './picture';

/** A picture that came in, read and judged; `make` makes one of its files. */
export type OpenPicture = Pick<Picture, 'width' | 'height' | 'widths' | 'fallback'> & {
  /** Of the file that came in. */
  contentType: string;
  make(width: number, format: PictureFormat): Promise<Buffer>;
};

type Base = { pixels: Buffer; width: number; height: number; channels: 3 | 4 };

const wantedWidths = [480, 960, 1600];
/** The heaviest file that is taken for a picture. */
export const heaviestPicture = { bytes: 30 * 1024 * 1024, megabytes: 30 };
const largest = { megapixels: 50, side: 16_000 };

type Type = { contentType: string; format: string };

/** How a file of each type begins. What begins otherwise no decoder sees. */
const beginnings: (Type & { begins: RegExp })[] = [
  { contentType: 'image/jpeg', format: 'jpeg', begins: /^\xff\xd8\xff/ },
  { contentType: 'image/png', format: 'png', begins: /^\x89PNG\r\n\x1a\n/ },
  { contentType: 'image/gif', format: 'gif', begins: /^GIF8[79]a/ },
  { contentType: 'image/webp', format: 'webp', begins: /^RIFF[^]{4}WEBP/ },
  { contentType: 'image/avif', format: 'heif', begins: /^[^]{4}ftyp(avif|avis|mif1|miaf)/ },
];
const drawing: Type = { contentType: 'image/svg+xml', format: 'svg' };

/**
 * Reads a picture: judged by what is in the file, turned as the camera was held, in sRGB, without
 * the metadata that it came with (where it was taken, by whom), of an animation the first frame, of a
 * drawing (SVG) what it looks like.
 * Its widths are those of 480, 960 and 1600 pixels that it has, and its own if it has less.
 *
 * @throws InvalidError `pictureTypeUnknown`, `pictureBroken`, `pictureTooLarge`, `pictureTooHeavy`,
 *   `drawingNotPlain`
 */
export async function openPicture(file: Buffer): Promise<OpenPicture> {
  if (file.length > heaviestPicture.bytes)
    refuse('pictureTooHeavy', { limit: heaviestPicture.megabytes });
  const type = typeOf(file) ?? refuse('pictureTypeUnknown');
  if (type === drawing) assertPlain(file);
  const size = await readSize(file, type);
  const widths = widthsOf(size);
  const base = await decode(file, Math.max(...widths), size.density).catch(() =>
    refuse('pictureBroken'),
  );
  const isClear = base.channels === 4 && !(await isOpaque(base));
  const make = async (width: number, format: PictureFormat) => {
    const picture = (await toSharp(base)).resize({ width });
    return encode(isClear ? picture : picture.removeAlpha(), format).toBuffer();
  };
  return {
    contentType: type.contentType,
    width: base.width,
    height: base.height,
    widths,
    fallback: isClear ? 'png' : 'jpg',
    make,
  };
}

function refuse(
  key: 'pictureTypeUnknown' | 'pictureBroken' | 'pictureTooLarge' | 'pictureTooHeavy',
  values: Record<string, number> = {},
): never {
  throw new InvalidError(key, values, 'file');
}

function typeOf(file: Buffer): Type | undefined {
  const beginning = file.toString('latin1', 0, 16);
  const known = beginnings.find(({ begins }) => begins.test(beginning));
  return known ?? (isDrawing(file) ? drawing : undefined);
}

/** `density`: at how many dots an inch a drawing has that size. */
type Size = { width: number; height: number; density?: number };

/** Upright, and known before a pixel is decoded. */
async function readSize(file: Buffer, type: Type): Promise<Size> {
  const sharp = await loadSharp();
  const found = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => refuse('pictureBroken'));
  const isOther = type.format === 'heif' && found.compression !== 'av1';
  if (found.format !== type.format || isOther) refuse('pictureTypeUnknown');
  const size = type === drawing ? drawn(found) : found.autoOrient;
  const { width, height } = size;
  const isTooLarge =
    width * height > largest.megapixels * 1e6 || Math.max(width, height) > largest.side;
  return isTooLarge ? refuse('pictureTooLarge', largest) : size;
}

function drawn({ width, height, density = 72 }: Size): Size {
  const times = drawnWidth / width;
  return { width: drawnWidth, height: Math.round(height * times), density: density * times };
}

function widthsOf({ width }: { width: number }): number[] {
  const own = Math.min(width, Math.max(...wantedWidths));
  return [...wantedWidths.filter((wanted) => wanted < own), own];
}

/** Decoded once: every file is made from these pixels. */
async function decode(file: Buffer, width: number, density?: number): Promise<Base> {
  const sharp = await loadSharp();
  const limitInputPixels = largest.megapixels * 1e6;
  const { data, info } = await sharp(file, { limitInputPixels, failOn: 'error', density })
    .timeout({ seconds: density ? longestDrawing : 0 })
    .autoOrient()
    .resize({ width })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const channels = info.channels === 4 ? 4 : 3;
  return { pixels: data, width: info.width, height: info.height, channels };
}

async function isOpaque(base: Base): Promise<boolean> {
  return (await (await toSharp(base)).stats()).isOpaque;
}

/** Effort 2 costs a quarter of the default for about the same size. */
function encode(picture: Sharp, format: PictureFormat): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 55, effort: 2 });
    case 'webp':
      return picture.webp({ quality: 75 });
    case 'jpg':
      return picture.jpeg({ quality: 80, mozjpeg: true });
    case 'png':
      return picture.png({ compressionLevel: 9 });
  }
}

async function toSharp({ pixels, width, height, channels }: Base): Promise<Sharp> {
  const sharp = await loadSharp();
  return sharp(pixels, { raw: { width, height, channels } });
}
