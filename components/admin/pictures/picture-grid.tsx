import type { AdminText } from '../admin-text';
import { PictureImage } from '@/components/ui/picture';
import type { Picture } from '@/lib/media/picture';

/** A picture in the list. */
export type PictureTile = {
  id: string;
  picture: Picture;
  /** What it is, in few words. */
  name: string;
  /** Whether some language does not say what it shows. */
  isUndescribed: boolean;
  /** Its licence, where it has ended or will soon, and its last day. */
  licence: { standing: 'ended' | 'ending'; day: string } | null;
};

/** The pictures of the newsroom, each leading to its page. */
export function PictureGrid({ tiles, t }: { tiles: PictureTile[]; t: AdminText }) {
  return (
    <ul className="mt-5 grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] gap-4">
      {tiles.map(({ id, picture, name, isUndescribed, licence }) => (
        <li key={id}>
          <a href={`/admin/pictures/${id}`} className="group block no-underline">
            <PictureImage picture={{ ...picture, alt: '' }} sizes="14rem" className="aspect-3/2" />
            <span className="mt-1 line-clamp-3 wrap-anywhere group-hover:underline">
              {name || t('pictures.nameless')}
            </span>
            {isUndescribed && (
              <span className="text-gone block text-sm">{t('pictures.undescribed')}</span>
            )}
            {licence && (
              <span className="text-gone block text-sm">
                {t(`pictures.licence_${licence.standing}`, { day: licence.day })}
              </span>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
