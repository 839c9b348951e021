'use client';

import { useAdminText } from '../messages.client';

/** Under a question about what goes into the text: leave it, or put it in. */
export function SetButtons({ onClose }: { onClose: () => void }) {
  const t = useAdminText();
  return (
    <div className="mt-5 flex flex-wrap justify-end gap-2">
      <button type="button" onClick={onClose} className="button">
        {t('dialog.cancel')}
      </button>
      <button type="submit" className="button button-ink">
        {t('inText.set')}
      </button>
    </div>
  );
}
