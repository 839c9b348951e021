import { papers, readableOn } from '@/lib/site/colours';
import { lengthOfLine } from './break-lines';
import { fitLine, fitTitle, type FittedText } from './fit-title';
import { placeLines } from './place-lines';
import { isReadable, setType, tidy, type Style } from './set-type';
import { cardSize, type ShareCard } from './share-card';

/** A card as outlines, and where pictures go onto it. */
export type CardDrawing = { svg: string; logo?: Area; picture?: Area };

export type Area = { left: number; top: number; width: number; height: number };

const ink = '#16181d';
const soft = '#5a5f69';
const line = '#d9d6ce';

const margin = 72;
/** With a photograph beside it. */
const photo: Area = { left: 752, top: 0, width: 448, height: cardSize.height };

/** The sizes of a headline in pixels: a few words fill the card, and the longest still read on a phone. */
const sizes = {
  zh: [200, 168, 144, 124, 108, 98, 90, 82, 76, 70, 64, 58, 52, 46],
  en: [210, 176, 150, 132, 118, 108, 98, 90, 82, 76, 70, 64, 58, 52, 46],
};
const leading = { zh: 1.28, en: 1.08 };
/** From the top of a line to what it stands on, in ems. */
const ascent = { zh: 0.87, en: 0.72 };

/** Draws the card of an article, or of the paper itself. */
export async function cardDrawing(card: ShareCard): Promise<CardDrawing> {
  const colours = coloursOf(card);
  const { article } = card;
  if (!article || !(await isReadable(tidy(article.title), headStyle(card))))
    return paperDrawing(card, colours);
  return articleDrawing(card, article, colours);
}

type Colours = { seal: string; label: string };

function coloursOf({ colour }: ShareCard): Colours {
  return { seal: readableOn(colour, 'light', 4.5), label: readableOn(colour, 'light', 7) };
}

async function articleDrawing(
  card: ShareCard,
  article: NonNullable<ShareCard['article']>,
  colours: Colours,
): Promise<CardDrawing> {
  const { locale } = card;
  const picture = article.picture ? photo : undefined;
  const width = (picture?.left ?? cardSize.width) - margin - (picture ? 48 : margin);
  const brand = await brandDrawing(card, colours, width);
  const label = locale === 'en' ? article.section.toUpperCase() : article.section;
  const tracking = locale === 'en' ? 0.07 : 0.1;
  const labelStyle = { locale, latin: 650, song: 700, tracking };
  const top = 176;
  const titleTop = article.section ? top + 54 : top + 8;
  const bottom = 530;
  const [section, day, title] = await Promise.all([
    fitLine(label, labelStyle, { size: 25, width }),
    fitLine(article.day, { locale, latin: 450, song: 500 }, { size: 25, width }),
    fitTitle(article.title, headStyle(card), {
      width,
      height: bottom - titleTop,
      sizes: sizes[locale],
      leading: leading[locale],
    }),
  ]);
  const parts = [
    brand.svg,
    `<path d="M${margin} 136h${width}" stroke="${ink}" stroke-width="2"/>`,
    `<path d="M${margin} 139h84" stroke="${colours.seal}" stroke-width="8"/>`,
    placeLines(section, { x: margin, baseline: top + 22, fill: colours.label }),
    placeTitle(title, locale, titleTop),
    `<path d="M${margin} 548h${width}" stroke="${line}" stroke-width="2"/>`,
    placeLines(day, { x: margin, baseline: 591, fill: soft }),
  ];
  return { svg: sheet(parts), logo: brand.logo, picture };
}

function placeTitle(title: FittedText, locale: ShareCard['locale'], top: number): string {
  return placeLines(title, {
    x: margin,
    baseline: top + ascent[locale] * title.size,
    leading: leading[locale],
    fill: ink,
  });
}

function headStyle({ locale }: ShareCard): Style {
  return { locale, latin: 600, song: 700, tracking: locale === 'en' ? -0.012 : 0.01 };
}

type Brand = { svg: string; logo?: Area };

/** The paper's name beside its logo, else its seal, as on top of every page. */
async function brandDrawing(card: ShareCard, colours: Colours, width: number): Promise<Brand> {
  const side = 52;
  const top = 60;
  const mark = await markDrawing(card, colours, { left: margin, top, side });
  const left = margin + mark.width + (mark.width > 0 ? 16 : 0);
  const style = headStyle(card);
  const name = await fitLine(card.paper.name, style, { size: 42, width: width - left + margin });
  return {
    logo: mark.logo,
    svg: mark.svg + placeLines(name, { x: left, baseline: top + 40, fill: ink }),
  };
}

/** What stands before the name, and how wide it is. */
async function markDrawing(
  { locale, paper }: ShareCard,
  { seal }: Colours,
  { left, top, side }: { left: number; top: number; side: number },
): Promise<{ svg: string; width: number; logo?: Area }> {
  if (paper.logo) {
    const { width, height } = paper.logo;
    const wide = Math.round(Math.min(side * 4, (side * width) / height));
    return { svg: '', width: wide, logo: { left, top, width: wide, height: side } };
  }
  const set = await setType(tidy(paper.seal), { locale, latin: 650, song: 700 });
  if (set.length === 0) return { svg: '', width: 0 };
  const size = (side * 0.74) / Math.max(1, lengthOfLine(set));
  const x = left + (side - lengthOfLine(set) * size) / 2;
  const isLatin = /^[\p{Script=Latin}\p{N}]/u.test(set[0]?.text ?? '');
  const baseline = top + side / 2 + size * (isLatin ? 0.33 : 0.38);
  const square = `<rect x="${left}" y="${top}" width="${side}" height="${side}" rx="${side * 0.1}" fill="${seal}"/>`;
  const words = placeLines({ size, lines: [set] }, { x, baseline, fill: papers.light });
  return { svg: square + words, width: side };
}

async function paperDrawing(card: ShareCard, colours: Colours): Promise<CardDrawing> {
  const { locale, paper, organisation = '' } = card;
  const width = cardSize.width - 2 * margin;
  const mark = await markDrawing(card, colours, { left: margin, top: 96, side: 128 });
  const top = mark.width > 0 ? 262 : 150;
  const bottom = 500;
  const name = await fitTitle(paper.name, headStyle(card), {
    width,
    height: bottom - top,
    sizes: sizes[locale].filter((size) => size <= 150),
    leading: leading[locale],
  });
  const below = organisation === paper.name ? '' : organisation;
  const words = await fitLine(below, { locale, latin: 450, song: 500 }, { size: 30, width });
  const parts = [
    mark.svg,
    placeTitle(name, locale, top),
    `<path d="M${margin} 522h${width}" stroke="${ink}" stroke-width="2"/>`,
    `<path d="M${margin} 525h84" stroke="${colours.seal}" stroke-width="8"/>`,
    placeLines(words, { x: margin, baseline: 578, fill: soft }),
  ];
  return { svg: sheet(parts), logo: mark.logo };
}

function sheet(parts: string[]): string {
  const { width, height } = cardSize;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${papers.light}"/>${parts.join('')}</svg>`;
}
