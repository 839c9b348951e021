import { WholePicture } from './picture';
import type { Picture } from '@/lib/media/picture';

/** How wide it can be at most, in the largest type that it stands beside (`logo` in app/theme.css). */
const sizes = '15rem';

/** The picture that stands for the paper, as high as the line of its name, beside which it only decorates. */
export function Logo({ picture }: { picture: Picture }) {
  return <WholePicture picture={picture} sizes={sizes} className="logo" isFirst />;
}
