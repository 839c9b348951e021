'use client';

import { useState } from 'react';
import { useAdminText } from '../messages.client';
import type { PictureActions } from '../pictures/picture-actions';
import { PictureDialog } from '../pictures/picture-dialog.client';
import { useIsReady } from '../write/use-is-ready';
import { Logo } from '@/components/ui/logo';
import { idle } from '@/lib/forms/form-action';
import type { Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';

type ChosenLogo = { id: string; picture: Picture };

type Props = {
  logo: ChosenLogo | null;
  /** The language in which pictures are named. */
  locale: Locale;
  actions: PictureActions;
};

/** The picture that stands for the paper: chosen, or taken off. */
export function LogoField({ logo: stored, locale, actions }: Props) {
  const t = useAdminText();
  const isReady = useIsReady();
  const [chosen, setChosen] = useState<ChosenLogo | null | undefined>();
  const [isChoosing, setChoosing] = useState(false);
  const logo = chosen === undefined ? stored : chosen;

  async function take(pictureId: string) {
    const which = new FormData();
    which.set('pictureId', pictureId);
    const answer = await actions.read(idle, which).catch(() => null);
    if (answer?.status === 'done') setChosen(answer.result);
    setChoosing(false);
  }

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-semibold">{t('settings.logo')}</legend>
      <input type="hidden" name="logoId" value={logo?.id ?? ''} />
      {logo && (
        <div className="mb-2 text-5xl">
          <Logo picture={logo.picture} />
        </div>
      )}
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          disabled={!isReady}
          onClick={() => setChoosing(true)}
          className="button"
        >
          {t(logo ? 'pictures.fieldChange' : 'pictures.fieldChoose')}
        </button>
        {logo && (
          <button
            type="button"
            disabled={!isReady}
            onClick={() => setChosen(null)}
            className="button"
          >
            {t('pictures.fieldRemove')}
          </button>
        )}
      </div>
      <p className="meta mt-1">{t('settings.logoHint')}</p>
      {isChoosing && (
        <PictureDialog
          locale={locale}
          actions={actions}
          onTake={(id) => void take(id)}
          onClose={() => setChoosing(false)}
        />
      )}
    </fieldset>
  );
}
