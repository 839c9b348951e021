/**
 * Control characters, which neither pages nor PostgreSQL's jsonb can hold (line ends are not among
 * them), and those that turn the direction of everything after them.
 */
const controls = /(?![\n\r\t])[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

/** A text that every page and the database can hold: whole code points, no control characters. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(controls, '');
}

/** The same on one line, with single spaces and none at the ends: for titles and names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}
