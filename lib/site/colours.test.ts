import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourStylesheet, contrastBetween, defaultColour, readableOn } from './colours';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is measured as WCAG does', () => {
  expect(contrastBetween('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastBetween('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrastBetween('#b3261e', '#b3261e')).toBe(1);
});

test('a colour that can be read is kept, one that cannot is darkened or lightened', () => {
  expect(readableOn('#0b5394', 'light', 4.5)).toBe('#0b5394');
  expect(readableOn('#ffd500', 'dark', 4.5)).toBe('#ffd500');
  const changed = [
    contrastBetween(readableOn('#ffd500', 'light', 4.5), '#fbfaf7'),
    contrastBetween(readableOn('#0b1020', 'dark', 4.5), '#14161a'),
  ];
  for (const contrast of changed) {
    expect(contrast).toBeGreaterThanOrEqual(4.5);
    expect(contrast).toBeLessThan(4.7);
  }
});

test('whatever the colour, both papers carry it', () => {
  fc.assert(
    fc.property(colour, (one) => {
      const found = [...colourStylesheet(one).matchAll(/#[0-9a-f]{6}/g)].map(([hex]) => hex);
      const [seal = '', ink = '', darkSeal = '', darkInk = ''] = found;
      expect(found).toHaveLength(4);
      expect(contrastBetween(seal, '#fbfaf7')).toBeGreaterThanOrEqual(4.5);
      expect(contrastBetween(ink, '#fbfaf7')).toBeGreaterThanOrEqual(7);
      expect(contrastBetween(darkSeal, '#14161a')).toBeGreaterThanOrEqual(4.5);
      expect(contrastBetween(darkInk, '#14161a')).toBeGreaterThanOrEqual(7);
    }),
  );
});

test('the papers and the colour of a site without its own are those of the theme', () => {
  const theme = readFileSync('app/theme.css', 'utf8');
  for (const line of [
    `--color-seal: ${defaultColour};`,
    '--color-paper: #fbfaf7;',
    '--color-paper: #14161a;',
  ]) {
    expect(theme).toContain(line);
  }
});
