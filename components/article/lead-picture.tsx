import { PictureImage } from '@/components/ui/picture';
import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import type { Picture } from '@/lib/media/picture';
import { PictureCaption } from './picture-caption';

/** How a picture lies on the page; `sizes` says to the browser how wide that is. */
const placings = {
  wide: {
    frame: 'article-wide',
    crop: 'desk:aspect-video print:aspect-video',
    sizes: '(min-width: 67rem) 62rem, 92vw',
  },
  tall: {
    frame: '',
    crop: 'aspect-[4/5] print:aspect-square',
    sizes: '(min-width: 42rem) 38rem, 92vw',
  },
  column: { frame: '', crop: '', sizes: '(min-width: 42rem) 38rem, 92vw' },
  small: { frame: 'max-w-[20rem]', crop: '', sizes: '20rem' },
};

const widestFrame = 992;
const widestColumn = 608;

type Props = { picture: Picture; reading: Reading };

/** The picture above the text with what it shows and who made it: never larger than it is. */
export function LeadPicture({ picture, reading: { locale } }: Props) {
  const { frame, crop, sizes } = placings[placingOf(picture)];
  const { caption, credit } = picture;
  return (
    <figure className={`mb-7 break-inside-avoid ${frame}`}>
      <PictureImage picture={picture} sizes={sizes} isFirst className={crop} />
      <PictureCaption
        caption={caption && <Runs text={caption} locale={locale} />}
        credit={credit}
        locale={locale}
      />
    </figure>
  );
}

/** A picture that is higher than wide would lose its head and feet across the page. */
function placingOf({ width, height }: Picture): keyof typeof placings {
  if (width < widestColumn) return 'small';
  if (height > width) return height > width * 1.25 ? 'tall' : 'column';
  return width < widestFrame ? 'column' : 'wide';
}
