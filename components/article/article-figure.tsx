import type { ReactNode } from 'react';
import { PictureImage } from '@/components/ui/picture';
import { Runs } from '@/components/ui/runs';
import type { Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';
import { PictureCaption } from './picture-caption';

const widestSmall = 400;
const tallest = 1.25;

/** `words`: what the text says of the picture; where it says nothing, the picture's own caption holds. */
type Props = { picture: Picture; words: ReactNode; locale: Locale };

/** A picture between paragraphs, as wide as they are: never larger than it is, never a tower. */
export function ArticleFigure({ picture, words, locale }: Props) {
  const { width, height, caption, credit } = picture;
  const isSmall = width < widestSmall;
  const isTall = height > width * tallest;
  return (
    <figure>
      <PictureImage
        picture={picture}
        sizes={isSmall ? '20rem' : '(min-width: 42rem) 38rem, 92vw'}
        className={`${isSmall ? 'max-w-[20rem]' : ''} ${isTall ? 'aspect-[4/5]' : ''}`.trim()}
      />
      <PictureCaption
        caption={words ?? (caption && <Runs text={caption} locale={locale} />)}
        credit={credit}
        locale={locale}
      />
    </figure>
  );
}
