import { pictureFile, widthOfFallback, type Picture } from '@/lib/media/picture';
import type { Writing } from './article-html';
import { element, emptyElement, joined, nothing, words, type Markup } from './markup';

/**
 * A picture with what it shows and who made it, in the one format that everything reads.
 *
 * @param says what the text says of it; where it says nothing, the picture's own caption holds
 */
export function figureHtml(picture: Picture, says: Markup, { url }: Pick<Writing, 'url'>): Markup {
  const { widths, fallback, alt, caption, credit } = picture;
  const width = widthOfFallback(widths);
  const height = Math.round((picture.height * width) / picture.width);
  const src = new URL(pictureFile(picture, width, fallback), url).href;
  const under = [says === nothing ? words(caption) : says, words(credit)].filter(
    (part) => part !== nothing,
  );
  return element(
    'figure',
    {},
    emptyElement('img', { src, width, height, alt }),
    under.length > 0
      ? element('figcaption', {}, joined([under[0] ?? nothing, ...under.slice(1).map(after)]))
      : nothing,
  );
}

function after(part: Markup): Markup {
  return joined([words(' '), element('small', {}, part)]);
}
