import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = 'e2e/looks/fonts.txt';

/** The families that pages ask for, where they do not bring the font themselves. */
const asked = ['Noto Serif CJK SC', 'Noto Sans CJK SC', 'system-ui', 'sans-serif', 'serif'];

/**
 * Whether pages are set here in the fonts in which their looks were kept (e2e/looks); with others
 * every line would differ.
 */
export function areLookFontsHere(): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === fontsHere();
}

/** Remembers this machine's fonts as those of the looks. */
export function keepLookFonts(): void {
  writeFileSync(file, fontsHere());
}

function fontsHere(): string {
  const fonts = asked.map((family) => {
    const { stdout } = spawnSync('fc-match', [family], { encoding: 'utf8' });
    return `${family}: ${stdout?.trim() || 'unknown'}\n`;
  });
  return fonts.join('');
}
