/** Figures that belong together, however they are grouped: `138 1234 5678`, `(010) 6512-2020`. */
const figures = /\d(?:[\s().\-–—/+·]*\d)*/gu;

/** `2017-09-19`, `2017.9.19`, `2021-2025`: the only long numbers that are nobody's. */
const dateOrYears = /^(?:19|20)\d\d\s*[-–—/.]\s*(?:\d{1,2}\s*[-/.]\s*\d{1,2}|(?:19|20)\d\d)$/u;

const fewestFigures = 7;

/**
 * Whether a text may name a person: with a mail address or a handle, or a number as long as those of
 * phones, identity cards, accounts and network addresses. Better one too many than one too few.
 */
export function looksPersonal(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (plain.includes('@')) return true;
  return [...plain.matchAll(figures)].some(
    ([number]) => number.replace(/\D/g, '').length >= fewestFigures && !dateOrYears.test(number),
  );
}
