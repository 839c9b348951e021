import type { Metadata } from 'next';
import { toPictureTiles } from './picture-tiles';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { formatTimePosition, parseTimePosition } from '../time-position';
import { AddPictures } from '@/components/admin/pictures/add-pictures.client';
import { PictureGrid } from '@/components/admin/pictures/picture-grid';
import { cleanLine } from '@/lib/articles/clean-text';
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
  const { q, undescribed, before } = await searchParams;
  const editor = await requireRoom('pictures', '/admin/pictures');
  const t = adminTranslator(editor.locale);
  const words = typeof q === 'string' ? cleanLine(q).slice(0, 100) : '';
  const { pictures, next } = await listPictures(editor, {
    words,
    undescribed: undescribed === '1',
    before: parseTimePosition(before),
    limit: 60,
  });
  const query = { ...(words && { q: words }), ...(undescribed === '1' && { undescribed: '1' }) };
  return (
    <NewsroomPage editor={editor} place="pictures">
      <h1 className="headline mb-4 text-3xl">{t('pictures.title')}</h1>
      <AddPictures />
      <form
        role="search"
        action="/admin/pictures"
        className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2"
      >
        <input
          type="search"
          name="q"
          defaultValue={words}
          aria-label={t('pictures.find')}
          placeholder={t('pictures.find')}
          className="field desk:max-w-92 min-w-0 flex-1 basis-72"
        />
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="undescribed"
            value="1"
            defaultChecked={undescribed === '1'}
            className="accent-ink size-5"
          />
          {t('pictures.onlyUndescribed')}
        </label>
        <button type="submit" className="button">
          {t('articles.findSubmit')}
        </button>
      </form>
      {pictures.length === 0 && (
        <p className="text-soft mt-5">
          {t(words || undescribed ? 'pictures.nothing' : 'pictures.none')}
        </p>
      )}
      <PictureGrid tiles={toPictureTiles(pictures, editor.locale)} t={t} />
      {next && (
        <p className="mt-5">
          <a
            href={`/admin/pictures?${new URLSearchParams({ ...query, before: formatTimePosition(next) })}`}
            className="button"
          >
            {t('pictures.older')}
          </a>
        </p>
      )}
    </NewsroomPage>
  );
}
