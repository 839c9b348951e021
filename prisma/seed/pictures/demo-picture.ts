import type { Locale } from '@/lib/i18n/locales';

/** One picture of the demo newspaper and what its editors write under it. */
export type DemoPicture = {
  /** Draws it anew, always the same, as SVG. */
  draw: () => string;
  credit: string;
  /** What is to be seen, for those who do not see it. */
  alt: Record<Locale, string>;
  caption: Record<Locale, string>;
  /** The point that every crop keeps, as shares of the width and the height; else the middle. */
  focus?: { x: number; y: number };
};
