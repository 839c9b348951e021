'use client';

import type { ReactNode } from 'react';
import type { FoundPicture, PictureActions } from './picture-actions';
import { Dialog } from '../dialog.client';
import { FileDrop } from '../files/file-drop.client';
import { useAdminText } from '../messages.client';
import { useFind } from '../use-find';
import { PictureImage } from '@/components/ui/picture';
import type { Locale } from '@/lib/i18n/locales';

type Props = {
  locale: Locale;
  actions: Pick<PictureActions, 'find'>;
  onTake: (id: string) => void;
  onClose: () => void;
  /** Where several are chosen: those that are, in their order. */
  chosen?: string[];
  /** What ends the choosing of several. */
  children?: ReactNode;
};

/** The newest pictures, those that words find, and a place for new ones. */
export function PictureDialog(props: Props) {
  const { locale, actions, onTake, onClose, chosen, children } = props;
  const t = useAdminText();
  const { found, words, field } = useFind<FoundPicture[]>(actions.find);

  return (
    <Dialog title={t('pictures.dialogTitle')} onClose={onClose}>
      <FileDrop shelf="pictures" onAdded={onTake} isOne={!chosen} />
      <input
        {...field}
        aria-label={t('pictures.find')}
        placeholder={t('pictures.find')}
        className="field mt-4"
      />
      <ul
        aria-busy={found === null}
        className="mt-4 grid max-h-80 grid-cols-[repeat(auto-fill,minmax(8rem,1fr))] gap-3 overflow-y-auto p-1"
      >
        {found?.map(({ id, picture, texts }) => {
          const { caption, alt } = texts[locale];
          const name = caption || alt || t('pictures.nameless');
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => onTake(id)}
                aria-pressed={chosen?.includes(id)}
                className="aria-pressed:outline-seal w-full cursor-pointer text-start hover:underline aria-pressed:outline-3 aria-pressed:outline-offset-2"
              >
                <PictureImage
                  picture={{ ...picture, alt: '' }}
                  sizes="10rem"
                  className="aspect-3/2"
                />
                <span className="mt-1 line-clamp-2 block text-sm wrap-anywhere">{name}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {found?.length === 0 && (
        <p className="text-soft">{t(words ? 'pictures.nothing' : 'pictures.none')}</p>
      )}
      {found === null && <p className="text-soft">{t('pictures.loading')}</p>}
      <div className="mt-5 flex justify-end gap-2">
        <button type="button" onClick={onClose} className="button">
          {t('dialog.cancel')}
        </button>
        {children}
      </div>
    </Dialog>
  );
}
