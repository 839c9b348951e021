import type { Metadata } from 'next';
import { readPictureQuery } from './picture-query';
import { toPictureTiles } from './picture-tiles';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { formatTimePosition } from '../time-position';
import { CsvLink } from '@/components/admin/csv-link';
import { AddPictures } from '@/components/admin/pictures/add-pictures.client';
import {
  isNarrowed,
  PictureFilters,
  picturesPath,
} from '@/components/admin/pictures/picture-filters';
import { PictureGrid } from '@/components/admin/pictures/picture-grid';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { listPictures } from '@/lib/newsroom/list-pictures';

export const dynamic = 'force-dynamic';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('pictures.title') };
}

/** The pictures that articles can show: added here, found by their words, the newest first. */
export default async function PicturesPage({ searchParams }: Props) {
  const { filter, before } = readPictureQuery(await searchParams);
  const editor = await requireRoom('pictures', '/admin/pictures');
  const t = adminTranslator(editor.locale);
  const { pictures, next } = await listPictures(editor, { ...filter, before, limit: 60 });
  return (
    <NewsroomPage editor={editor} place="pictures">
      <h1 className="headline mb-4 text-3xl">{t('pictures.title')}</h1>
      <AddPictures />
      <PictureFilters filter={filter} t={t} />
      {pictures.length === 0 && (
        <p className="text-soft mt-5">
          {t(isNarrowed(filter) ? 'pictures.nothing' : 'pictures.none')}
        </p>
      )}
      <PictureGrid tiles={toPictureTiles(pictures, editor.locale)} t={t} />
      {next && (
        <p className="mt-5">
          <a href={picturesPath(filter, formatTimePosition(next))} className="button">
            {t('pictures.older')}
          </a>
        </p>
      )}
      {pictures.length > 0 && <CsvLink list="pictures" path={picturesPath(filter)} t={t} />}
    </NewsroomPage>
  );
}
