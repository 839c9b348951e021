'use client';

import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import { toLinkHref } from './link-href';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';

type LinkDialogProps = { editor: Editor; onClose: () => void };

/** Asks where a link leads. Without a selection the address itself becomes the text. */
export function LinkDialog({ editor, onClose }: LinkDialogProps) {
  const t = useAdminText();
  const id = useId();
  const current = String(editor.getAttributes('link').href ?? '');
  const [typed, setTyped] = useState(current);
  const [isWrong, setWrong] = useState(false);

  function set() {
    const href = toLinkHref(typed);
    if (!href) return setWrong(true);
    const chain = editor.chain().focus().extendMarkRange('link');
    const isBare = editor.state.selection.empty && !current;
    const text = { type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] };
    (isBare ? chain.insertContent(text) : chain.setLink({ href })).run();
    onClose();
  }

  function remove() {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  }

  return (
    <Dialog title={t('dialog.linkTitle')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          set();
        }}
      >
        <label htmlFor={id} className="mb-1 block font-semibold">
          {t('dialog.linkAddress')}
        </label>
        <input
          id={id}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          inputMode="url"
          autoComplete="off"
          className="field"
          autoFocus
        />
        <p id={`${id}-hint`} className={isWrong ? 'text-gone mt-1' : 'meta mt-1'}>
          {isWrong ? t('dialog.linkInvalid') : t('dialog.linkHint')}
        </p>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          {current && (
            <button type="button" onClick={remove} className="button mr-auto">
              {t('dialog.linkRemove')}
            </button>
          )}
          <button type="button" onClick={onClose} className="button">
            {t('dialog.cancel')}
          </button>
          <button type="submit" className="button">
            {t('dialog.linkSet')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
