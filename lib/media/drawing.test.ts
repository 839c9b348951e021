import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isDrawing } from './drawing';
import { openPicture } from './make-variants';
import { colourAt } from './test-pictures';

const drawing = (size: string, ...shapes: string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.join('')}</svg>`;
const red = '<rect width="50%" height="100%" fill="#dc1414"/>';
const small = drawing('width="20" height="10"', red);
const open = (svg: string) => openPicture(Buffer.from(svg));

test.each([
  small,
  `\ufeff${small}`,
  `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n${small}`,
  `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">\n${small}`,
])('%j is a drawing', (svg) => {
  expect(isDrawing(Buffer.from(svg))).toBe(true);
});

test.each([
  '<svgs>',
  '<!doctype html><svg>',
  '<p><svg></svg></p>',
  `<!DOCTYPE svg [<!ENTITY a "b">]>${small}`,
  'svg',
  '',
])('%j is none', (text) => {
  expect(isDrawing(Buffer.from(text))).toBe(false);
});

test.each(['width="20" height="10"', 'viewBox="0 0 4 2"', 'width="100%" viewBox="0 0 3200 1600"'])(
  'a drawing of %s is drawn as wide as pictures are',
  async (size) => {
    const picture = await open(drawing(size, red));
    expect(picture).toMatchObject({
      contentType: 'image/svg+xml',
      width: 1600,
      height: 800,
      widths: [480, 960, 1600],
      fallback: 'png',
    });
    const made = await picture.make(960, 'png');
    const { width, height, hasAlpha } = await sharp(made).metadata();
    expect({ width, height, hasAlpha }).toEqual({ width: 960, height: 480, hasAlpha: true });
    expect(await colourAt(made, 0.25, 0.5)).toEqual([220, 20, 20, 255]);
  },
);

test('what acts in it is not kept, and pictures of its own are', async () => {
  const dot = await sharp({ create: { width: 1, height: 1, channels: 3, background: '#00f' } })
    .png()
    .toBuffer();
  const picture = await open(
    drawing(
      'width="2" height="1" onload="alert(1)"',
      '<script>alert(1)</script><a href="javascript:alert(1)">',
      `<image width="2" height="1" href="data:image/png;base64,${dot.toString('base64')}"/></a>`,
    ),
  );
  const made = await picture.make(480, 'webp');
  expect(made.toString('latin1')).not.toContain('alert');
  expect((await colourAt(made, 0.5, 0.5))[2]).toBeGreaterThan(200);
});
