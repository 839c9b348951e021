'use client';

import { useAdminText } from '../messages.client';

/** `isPossible`: whether there is something to put in. */
type Props = { onClose: () => void; isPossible?: boolean };

/** Under a question about what goes into the text: leave it, or put it in. */
export function SetButtons({ onClose, isPossible = true }: Props) {
  const t = useAdminText();
  return (
    <div className="mt-5 flex flex-wrap justify-end gap-2">
      <button type="button" onClick={onClose} className="button">
        {t('dialog.cancel')}
      </button>
      <button type="submit" disabled={!isPossible} className="button button-ink">
        {t('inText.set')}
      </button>
    </div>
  );
}
