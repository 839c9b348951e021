'use client';

import { useState } from 'react';
import { isDescribed } from './publish-question';
import { toArticlePicture } from './article-picture';
import type { ArticleForm } from './use-article-form';
import { useFieldTrouble } from './use-field-trouble';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';
import { DescribeForm } from '../pictures/describe-form.client';
import type { PictureActions } from '../pictures/picture-actions';
import { PictureDialog } from '../pictures/picture-dialog.client';
import { PictureImage } from '@/components/ui/picture';
import { idle } from '@/lib/forms/form-action';
import type { Locale } from '@/lib/i18n/locales';

type Props = { form: ArticleForm; locale: Locale; actions: PictureActions; isEditable: boolean };

/** The picture above the text: chosen, described, or taken off. */
export function PictureField({ form, locale, actions, isEditable }: Props) {
  const t = useAdminText();
  const [asked, setAsked] = useState<'choose' | 'describe' | null>(null);
  const wrong = useFieldTrouble(form.trouble, 'leadPictureId');
  const { picture } = form;
  const close = () => setAsked(null);

  async function take(pictureId: string) {
    const which = new FormData();
    which.set('pictureId', pictureId);
    const answer = await actions.read(idle, which).catch(() => null);
    if (answer?.status === 'done') form.choosePicture(toArticlePicture(answer.result, locale));
    close();
  }

  return (
    <section aria-label={t('pictures.field')}>
      <h2 className="mb-1 font-semibold">{t('pictures.field')}</h2>
      {picture && (
        <>
          <PictureImage
            picture={{ ...picture.picture, alt: picture.words.alt }}
            sizes="20rem"
            className="aspect-3/2"
          />
          <p className={`mt-1 ${isDescribed(picture) ? 'meta' : 'text-gone text-sm'}`}>
            {picture.words.decorative
              ? t('pictures.decorative')
              : picture.words.alt || t('pictures.undescribed')}
          </p>
          {picture.licence && (
            <p className="text-gone mt-1 text-sm">
              {t(`pictures.licence_${picture.licence}`, { day: picture.rightsUntil })}
            </p>
          )}
        </>
      )}
      {wrong && <p className="text-gone mt-1 text-sm">{wrong}</p>}
      {isEditable && (
        <div className="mt-2 flex flex-wrap gap-2">
          <button type="button" onClick={() => setAsked('choose')} className="button">
            {t(picture ? 'pictures.fieldChange' : 'pictures.fieldChoose')}
          </button>
          {picture?.mayDescribe && (
            <button type="button" onClick={() => setAsked('describe')} className="button">
              {t('pictures.fieldDescribe')}
            </button>
          )}
          {picture && (
            <button type="button" onClick={() => form.choosePicture(null)} className="button">
              {t('pictures.fieldRemove')}
            </button>
          )}
        </div>
      )}
      {asked === 'choose' && (
        <PictureDialog locale={locale} actions={actions} onTake={take} onClose={close} />
      )}
      {asked === 'describe' && picture && (
        <Dialog title={t('pictures.describeTitle')} onClose={close}>
          <DescribeForm
            pictureId={picture.id}
            texts={{ [locale]: picture.words }}
            languages={[locale]}
            action={actions.describe}
            onDone={() => void take(picture.id)}
            isOnSheet
          />
        </Dialog>
      )}
    </section>
  );
}
