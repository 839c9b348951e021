import sharp, { type Metadata } from 'sharp';
import { expect, test } from 'vitest';
import { openPicture } from './make-variants';
import { widthOfFallback, type PictureFormat } from './picture';
import { blankPng, colourAt, drawPicture } from './test-pictures';

const red = { r: 220, g: 20, b: 20 };
const create = { width: 600, height: 300, channels: 3 as const, background: red };

function near(colour: number[], wanted: number[], tolerance = 12): boolean {
  return wanted.every((value, at) => Math.abs(value - (colour[at] ?? 0)) <= tolerance);
}

test.each([
  ['image/jpeg', () => drawPicture().jpeg()],
  ['image/png', () => drawPicture().png()],
  ['image/webp', () => drawPicture().webp()],
  ['image/avif', () => drawPicture().avif({ effort: 0 })],
  ['image/gif', () => drawPicture().gif()],
])('%s is taken', async (contentType, draw) => {
  const picture = await openPicture(await draw().toBuffer());
  expect(picture).toMatchObject({ contentType, width: 640, height: 400, widths: [480, 640] });
  expect(picture.fallback).toBe('jpg');
});

test.each([
  ['avif', 'heif'],
  ['webp', 'webp'],
  ['jpg', 'jpeg'],
] as const)('makes %s in each width', async (format, found) => {
  const picture = await openPicture(await drawPicture().png().toBuffer());
  for (const width of picture.widths) {
    const file = await picture.make(width, format);
    const height = Math.round((width * 400) / 640);
    expect(await sharp(file).metadata()).toMatchObject({ format: found, width, height });
    expect(near(await colourAt(file, 0.5, 0.9), [0, 160, 60])).toBe(true);
  }
});

test.each([
  [1, [1]],
  [300, [300]],
  [480, [480]],
  [481, [480, 481]],
  [960, [480, 960]],
  [1200, [480, 960, 1200]],
  [1600, [480, 960, 1600]],
  [4000, [480, 960, 1600]],
])('a picture %d pixels wide is never enlarged', async (width, widths) => {
  const picture = await openPicture(await drawPicture({ width, height: 40 }).png().toBuffer());
  expect(picture.widths).toEqual(widths);
  expect(picture.width).toBe(widths.at(-1));
});

test('a picture is turned as the camera was held, and says nothing of where it was', async () => {
  const file = await sharp({ create })
    .composite([
      { input: { create: { ...create, height: 150, background: 'blue' } }, top: 0, left: 0 },
    ])
    .withExif({ IFD3: { GPSLatitude: '30/1 35/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(await metadataOf(file)).toMatchObject({
    orientation: 6,
    exif: expect.any(Buffer) as Buffer,
  });
  const picture = await openPicture(file);
  expect(picture).toMatchObject({ width: 300, height: 600 });
  const made = await picture.make(300, 'jpg');
  expect(near(await colourAt(made, 0.9, 0.5), [0, 0, 255], 40)).toBe(true);
  expect(near(await colourAt(made, 0.1, 0.5), [220, 20, 20], 40)).toBe(true);
  for (const format of ['avif', 'webp', 'jpg'] as const) {
    const { exif, xmp, icc, iptc, orientation } = await metadataOf(await picture.make(300, format));
    expect({ exif, xmp, icc, iptc, orientation: orientation ?? 1 }).toEqual({ orientation: 1 });
  }
});

function metadataOf(file: Buffer): Promise<Metadata> {
  return sharp(file).metadata();
}

test('of an animation the first frame is taken', async () => {
  const frame = (background: string) =>
    sharp({ create: { ...create, background } })
      .png()
      .toBuffer();
  const frames = [await frame('#dc1414'), await frame('#0000ff')];
  const file = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  expect((await metadataOf(file)).pages).toBe(2);
  const picture = await openPicture(file);
  expect(picture).toMatchObject({ width: 600, height: 300 });
  expect(near(await colourAt(await picture.make(480, 'webp'), 0.5, 0.5), [220, 20, 20])).toBe(true);
});

test.each(['cmyk', 'p3'])(
  'a picture in %s comes out in the colours of the screen',
  async (profile) => {
    const drawn = sharp({ create }).withIccProfile(profile).jpeg({ quality: 95 });
    const file = await (profile === 'cmyk' ? drawn.toColourspace('cmyk') : drawn).toBuffer();
    const picture = await openPicture(file);
    const made = await picture.make(480, 'jpg');
    expect(await metadataOf(made)).toMatchObject({ space: 'srgb', channels: 3 });
    expect(near(await colourAt(made, 0.5, 0.5), [220, 20, 20], 25)).toBe(true);
  },
);

test('grey and 16 bits become what every browser shows', async () => {
  const grey = await sharp({ create }).greyscale().toColourspace('grey16').png().toBuffer();
  const picture = await openPicture(grey);
  expect(await metadataOf(await picture.make(480, 'webp'))).toMatchObject({ space: 'srgb' });
});

test.each([
  ['png', 0.4],
  ['jpg', 1],
] as const)(
  'the fallback is %s where the picture is seen through by %d',
  async (fallback, alpha) => {
    const file = await sharp({ create: { ...create, channels: 4, background: { ...red, alpha } } })
      .png()
      .toBuffer();
    const picture = await openPicture(file);
    expect(picture.fallback).toBe(fallback);
    const formats: PictureFormat[] = ['avif', 'webp', fallback];
    for (const format of formats) {
      const made = await picture.make(widthOfFallback(picture.widths), format);
      expect((await metadataOf(made)).hasAlpha).toBe(alpha < 1);
    }
  },
);

test.each([
  ['nothing', Buffer.alloc(0)],
  ['text called .png', Buffer.from('This is not a picture.')],
  ['a document', Buffer.from('%PDF-1.7\n')],
  ['a TIFF', Buffer.from('II*\0\x08\0\0\0', 'latin1')],
])('%s is refused', async (_what, file) => {
  await expect(openPicture(file)).rejects.toMatchObject({
    kind: 'invalid',
    key: 'pictureTypeUnknown',
    field: 'file',
  });
});

test.each([
  ['JPEG', () => drawPicture().jpeg()],
  ['PNG', () => drawPicture().png()],
  ['WebP', () => drawPicture().webp({ lossless: true })],
  ['AVIF', () => drawPicture().avif({ effort: 0 })],
  ['GIF', () => drawPicture().gif()],
])('a %s that was cut off is refused', async (_format, draw) => {
  const file = await draw().toBuffer();
  for (const share of [0.7, 0.1]) {
    const cut = file.subarray(0, Math.max(16, file.length * share));
    await expect(openPicture(cut), String(share)).rejects.toMatchObject({ key: 'pictureBroken' });
  }
});

test.each([
  [10_000, 10_000],
  [30_000, 30_000],
  [16_001, 1],
])('%d by %d pixels are refused before they are decoded', async (width, height) => {
  await expect(openPicture(blankPng(width, height))).rejects.toMatchObject({
    key: 'pictureTooLarge',
    values: { megapixels: 50, side: 16_000 },
  });
});

test('more than 30 MB are refused', async () => {
  const file = Buffer.concat([await drawPicture().png().toBuffer(), Buffer.alloc(30 * 2 ** 20)]);
  await expect(openPicture(file)).rejects.toMatchObject({
    key: 'pictureTooHeavy',
    values: { limit: 30 },
  });
});
