import { parseTimePosition } from '../time-position';
import type { PictureFilter } from '@/components/admin/pictures/picture-filters';
import { cleanLine } from '@/lib/articles/clean-text';
import { licenceStandings } from '@/lib/newsroom/picture-licence';

type SearchParams = Record<string, string | string[] | undefined>;

/** Which pictures an address asks for, and from where on; what makes no sense is passed over. */
export function readPictureQuery({ q, undescribed, licence, shown, before }: SearchParams) {
  const filter: PictureFilter = {
    words: typeof q === 'string' ? cleanLine(q).slice(0, 100) : '',
    undescribed: undescribed === '1',
    licence: licenceStandings.find((one) => one === licence),
    isShown: shown === '1',
  };
  return { filter, before: parseTimePosition(before) };
}
