import { createHash } from 'node:crypto';
import type { Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';

/** All that is drawn on a share picture: by it the picture has its address. */
export type ShareCard = {
  locale: Locale;
  paper: { name: string; seal: string; logo: CardPicture | null };
  /** The organisation's, six hexadecimal digits after a `#`. */
  colour: string;
  /** Absent on the card of the paper itself. */
  article?: { title: string; section: string; day: string; picture: CardPicture | null };
  /** What stands below the name on the card of the paper itself. */
  organisation?: string;
};

/** What of a picture makes a difference to a card. */
export type CardPicture = Pick<
  Picture,
  'address' | 'width' | 'height' | 'widths' | 'fallback' | 'focus'
>;

export const cardSize = { width: 1200, height: 630 };

/** To be raised whenever the same card is drawn differently. */
const drawing = 1;

/** Of a picture, what a card draws of it. */
export function toCardPicture(picture: Picture | null): CardPicture | null {
  if (!picture) return null;
  const { address, width, height, widths, fallback, focus } = picture;
  return { address, width, height, widths, fallback, focus };
}

/** A photograph wants JPEG; type and a seal are sharper and smaller as PNG. */
export function cardFormat({ article }: ShareCard): 'jpg' | 'png' {
  return article?.picture ? 'jpg' : 'png';
}

/** The name of a card's file: another one as soon as anything on it is drawn differently. */
export function cardFile(card: ShareCard): string {
  const drawn = createHash('sha256')
    .update(JSON.stringify([drawing, card]))
    .digest('hex');
  return `${drawn.slice(0, 16)}.${cardFormat(card)}`;
}
