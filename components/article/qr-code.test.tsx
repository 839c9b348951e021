import readCode from 'jsqr';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { QrCode, QrCodeDrawing } from './qr-code';

const short = 'https://news.example.org/en/articles/open-house';

function drawing(text: string): string {
  return renderToStaticMarkup(<QrCodeDrawing text={text} />);
}

/** What a telephone reads from the drawing, shown with so many pixels a module. */
async function scan(text: string, scale = 5): Promise<string | undefined> {
  const [, viewBox = '', path = ''] =
    /<symbol[^>]* viewBox="([^"]+)">(<path.+?<\/path>)/.exec(drawing(text)) ?? [];
  const side = Number(viewBox.split(' ')[2]) * scale;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="${viewBox}">${path}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg))
    .flatten({ background: '#fff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return readCode(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.each([
  short,
  'http://localhost:3000/zh/articles/donghu-tushuguan',
  `https://news.example.org/zh/articles/${'chang-'.repeat(30)}`,
  `https://例子.example/zh/${encodeURIComponent('东湖')}?a=1&b=2`,
])('%s is what a telephone reads', async (text) => {
  expect(await scan(text)).toBe(text);
});

test('a code that is not shown in whole pixels is read too', async () => {
  expect(await scan(short, 3.7)).toBe(short);
});

test('it is one black path with four empty modules around it', () => {
  const svg = drawing(short);
  const [, x, y, width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? [];
  expect([x, y]).toEqual(['-4', '-4']);
  expect(width).toBe(height);
  expect((Number(width) - 8 - 17) % 4, 'a size that QR codes have').toBe(0);
  expect(svg.match(/<path/g)).toHaveLength(1);
  expect(svg).toMatch(/<path d="M0 \.5m0 0h7[^"]*" stroke="#000" shape-rendering="crispEdges">/);
});

test('it is shown, with a name, by reference to the one drawing', () => {
  const shown = renderToStaticMarkup(<QrCode label="二维码" className="size-40" />);
  expect(shown).toContain('role="img" aria-label="二维码"');
  const [, id] = /<use href="#([^"]+)"/.exec(shown) ?? [];
  expect(drawing(short)).toContain(`<symbol id="${id}"`);
});
