import { pictureFile, pictureFormats, widthOfFallback, type Picture } from '@/lib/media/picture';

type Props = {
  picture: Picture;
  /** How wide it is shown, as in the `sizes` attribute of HTML. */
  sizes: string;
  /** The one that a reader sees first: fetched at once, others when they come near. */
  isFirst?: boolean;
  className?: string;
};

/**
 * A picture in the lightest format and the smallest size that will do. Its place on the page is kept
 * by its width and height, or by an aspect ratio in `className`, which crops it around its focus.
 */
export function PictureImage({ className = '', ...shown }: Props) {
  const look = `bg-hair w-full ${focusClasses(shown.picture)} ${className}`;
  return <WholePicture {...shown} className={look} />;
}

/** The same without a look of its own: `className` says how large it is, nothing of it is cropped. */
export function WholePicture({ picture, sizes, isFirst, className }: Props) {
  const { width, height, widths, fallback, alt } = picture;
  return (
    <picture>
      {pictureFormats.map((format) => (
        <source
          key={format}
          type={`image/${format}`}
          srcSet={widths.map((w) => `${pictureFile(picture, w, format)} ${w}w`).join(', ')}
          sizes={sizes}
        />
      ))}
      <img
        src={pictureFile(picture, widthOfFallback(widths), fallback)}
        width={width}
        height={height}
        alt={alt}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding="async"
        className={className}
      />
    </picture>
  );
}

/** The nearest quarter in each direction; the middle needs no class. */
function focusClasses({ focus }: Picture): string {
  const quarter = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 4) * 25;
  const [x, y] = [quarter(focus.x), quarter(focus.y)];
  return ['focus', x !== 50 && `focus-x-${x}`, y !== 50 && `focus-y-${y}`]
    .filter(Boolean)
    .join(' ');
}
