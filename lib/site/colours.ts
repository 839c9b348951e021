/** What `app/theme.css` has by itself; a site that keeps it needs no stylesheet of its own. */
export const defaultColour = '#b3261e';

/** The paper that colours are seen on, as in `app/theme.css`. */
export const papers = { light: '#fbfaf7', dark: '#14161a' };

/** The least contrast of WCAG 2.2: for text (1.4.3), and enhanced (1.4.6) for small labels. */
const forText = 4.5;
const forLabels = 7;

type Rgb = [red: number, green: number, blue: number];

/**
 * An organisation's colour as readers can see it on both papers: darkened on the light one and
 * lightened on the dark one until it stands out enough, otherwise kept as it is. What is printed on
 * it is the paper's own colour, which then stands out as much.
 *
 * @param colour six hexadecimal digits after a `#`
 * @returns a stylesheet that goes on top of the readers'
 */
export function colourStylesheet(colour: string): string {
  const [light, dark] = [propertiesOn(colour, 'light'), propertiesOn(colour, 'dark')];
  return `:root{${light}}@media (prefers-color-scheme:dark){:root{${dark}}}\n`;
}

function propertiesOn(colour: string, paper: keyof typeof papers): string {
  const seal = readableOn(colour, paper, forText);
  const sealInk = readableOn(colour, paper, forLabels);
  return `--color-seal:${seal};--color-seal-ink:${sealInk}`;
}

/** The colour nearest to this one, towards black or white, that has the contrast on the paper. */
export function readableOn(colour: string, paper: keyof typeof papers, contrast: number): string {
  const end: Rgb = paper === 'light' ? [0, 0, 0] : [255, 255, 255];
  const start = parse(colour);
  for (let percent = 0; percent < 100; percent++) {
    const mixed = write(mix(start, end, percent / 100));
    if (contrastBetween(mixed, papers[paper]) >= contrast) return mixed;
  }
  return write(end);
}

/** From 1 (the same) to 21 (black on white): WCAG 2.2, "contrast ratio". */
export function contrastBetween(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(parse(one)), luminance(parse(other))].sort(
    (a, b) => a - b,
  );
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const between = (a: number, b: number) => Math.round(a + (b - a) * share);
  return [between(from[0], to[0]), between(from[1], to[1]), between(from[2], to[2])];
}

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function write(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
