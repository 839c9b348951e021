import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { allLocales } from '@/lib/i18n/locales';
import { demoPictures } from './demo-pictures';
import { canvas } from './pen';

describe.each(Object.entries(demoPictures))('the picture %s', (_name, picture) => {
  test('is drawn the same each time, small enough to send, and without type', () => {
    const drawing = picture.draw();
    expect(picture.draw()).toBe(drawing);
    expect(drawing.length).toBeLessThan(300 * 1024);
    expect(drawing).not.toMatch(/<text|NaN|undefined|Infinity/);
  });

  test('can be made into pixels of the canvas', async () => {
    const { width, height } = await sharp(Buffer.from(picture.draw())).metadata();
    expect({ width, height }).toEqual(canvas);
  });

  test('is described and captioned in every language, by texts of their own', () => {
    for (const locale of allLocales) {
      expect(picture.alt[locale]).toMatch(/[.。]$/);
      expect(picture.caption[locale]).toMatch(/[.。？?]$/);
      expect(picture.caption[locale]).not.toBe(picture.alt[locale]);
    }
  });

  test('keeps a point that lies on it', () => {
    const { x, y } = picture.focus ?? { x: 0.5, y: 0.5 };
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(1);
  });
});
