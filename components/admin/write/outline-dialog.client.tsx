'use client';

import type { Editor } from '@tiptap/core';
import { flushSync } from 'react-dom';
import { OutlineList } from './outline-list.client';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';

type OutlineDialogProps = { editor: Editor; lang: string; onClose: () => void };

/** The headings of the text, where the panel does not show them. */
export function OutlineDialog({ editor, lang, onClose }: OutlineDialogProps) {
  const t = useAdminText();
  return (
    <Dialog title={t('outline.title')} onClose={onClose}>
      {/* A dialog that closes gives the focus back to where it was: first that, then the heading. */}
      <OutlineList editor={editor} lang={lang} onGo={() => flushSync(onClose)} />
      <div className="mt-5 flex justify-end">
        <button type="button" onClick={onClose} className="button">
          {t('outline.close')}
        </button>
      </div>
    </Dialog>
  );
}
