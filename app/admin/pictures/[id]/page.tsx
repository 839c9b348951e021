import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deletePictureAction, describePictureAction } from '../actions';
import { NewsroomPage } from '../../newsroom-page';
import { requireRoom } from '../../require-room';
import { DeletePicture } from '@/components/admin/pictures/delete-picture.client';
import { DescribeForm } from '@/components/admin/pictures/describe-form.client';
import { PictureUses } from '@/components/admin/pictures/picture-uses';
import { ReplacePicture } from '@/components/admin/pictures/replace-picture.client';
import { PictureImage } from '@/components/ui/picture';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { findPicture } from '@/lib/newsroom/list-pictures';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('pictures.one') };
}

/** One picture: what it shows, who made it, where it is shown. */
export default async function PicturePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const editor = await requireRoom('pictures', `/admin/pictures/${id}`);
  const t = adminTranslator(editor.locale);
  const found = (await findPicture(editor, id)) ?? notFound();
  const { picture, texts, rights, rightsUntil, licence, may, uses, isInAnyText, isLogo } = found;
  const { alt, caption } = texts[editor.locale];
  const { width, height, widths, credit, focus } = picture;
  return (
    <NewsroomPage editor={editor} place="pictures">
      <p>
        <a href="/admin/pictures" className="inline-flex min-h-11 items-center underline">
          {t('pictures.title')}
        </a>
      </p>
      <h1 className="headline mb-4 text-2xl">{caption || alt || t('pictures.nameless')}</h1>
      <div className="desk:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] grid gap-x-9 gap-y-6">
        <div className="grid content-start gap-4">
          <PictureImage
            picture={{ ...picture, alt }}
            sizes="(min-width: 60rem) 40rem, 92vw"
            isFirst
          />
          <p className="meta">
            {t('pictures.sizes', { width, height, widths: widths.join(', ') })}
          </p>
          {licence && (
            <p className="text-gone">{t(`pictures.licence_${licence}`, { day: rightsUntil })}</p>
          )}
          <PictureUses uses={uses} isInAnyText={isInAnyText} isLogo={isLogo} t={t} />
          <div className="flex flex-wrap gap-2">
            {may.replace && <ReplacePicture pictureId={id} />}
            {may.delete && !isInAnyText && !isLogo && (
              <DeletePicture pictureId={id} action={deletePictureAction} />
            )}
          </div>
        </div>
        {may.describe ? (
          <DescribeForm
            pictureId={id}
            texts={texts}
            facts={{ credit, rights, rightsUntil, focus }}
            action={describePictureAction}
          />
        ) : (
          <p className="text-soft">{t('pictures.notYours')}</p>
        )}
      </div>
    </NewsroomPage>
  );
}
