import type { ReactNode } from 'react';
import { PictureImage } from '@/components/ui/picture';
import { Runs } from '@/components/ui/runs';
import type { Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';
import { PictureCaption } from './picture-caption';

const widestSmall = 400;
const tallest = 1.25;

/** How a picture lies in the text; `sizes` says to the browser how wide that is. */
const placings = {
  column: { crop: '', sizes: '(min-width: 42rem) 38rem, 92vw' },
  tall: { crop: 'aspect-[4/5]', sizes: '(min-width: 42rem) 38rem, 92vw' },
  small: { crop: 'max-w-[20rem]', sizes: '20rem' },
  row: { crop: 'aspect-3/2', sizes: '(min-width: 42rem) 38rem, 92vw' },
  half: { crop: 'aspect-3/2', sizes: '(min-width: 42rem) 19rem, 46vw' },
};

type Props = {
  picture: Picture;
  /** What the text says of it; where it says nothing, the picture's own caption holds. */
  words: ReactNode;
  /** In a gallery: how much of a row is its own. */
  share?: 'row' | 'half';
  locale: Locale;
};

/** A picture between paragraphs, as wide as they are: never larger than it is, never a tower. */
export function ArticleFigure({ picture, words, share, locale }: Props) {
  const { crop, sizes } = placings[share ?? placingOf(picture)];
  const { caption, credit } = picture;
  return (
    <figure>
      <PictureImage picture={picture} sizes={sizes} className={crop} />
      <PictureCaption
        caption={words ?? (caption && <Runs text={caption} locale={locale} />)}
        credit={credit}
        locale={locale}
      />
    </figure>
  );
}

function placingOf({ width, height }: Picture): keyof typeof placings {
  if (width < widestSmall) return 'small';
  return height > width * tallest ? 'tall' : 'column';
}
