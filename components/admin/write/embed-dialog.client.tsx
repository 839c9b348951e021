'use client';

import type { Editor } from '@tiptap/core';
import { useId, useState } from 'react';
import { longestEmbedTitle, selectedEmbed, setEmbed } from './embed-node';
import { SetButtons } from './set-buttons.client';
import { Dialog } from '../dialog.client';
import { useAdminText } from '../messages.client';
import { embedHost } from '@/lib/articles/embed-host';
import { toSafeHref } from '@/lib/articles/safe-href';

type Props = { editor: Editor; lang: string; onClose: () => void };

/** Asks for a film or a post of another site, and what readers find there. */
export function EmbedDialog({ editor, lang, onClose }: Props) {
  const t = useAdminText();
  const id = useId();
  const [typed, setTyped] = useState(() => selectedEmbed(editor) ?? { href: '', title: '' });
  const [isWrong, setWrong] = useState(false);
  const change = (changes: Partial<typeof typed>) => setTyped({ ...typed, ...changes });

  function set() {
    const href = toSafeHref(typed.href);
    if (!href || !embedHost(href)) return setWrong(true);
    setEmbed(editor, { href, title: typed.title.replace(/\s+/g, ' ').trim() });
    onClose();
  }

  return (
    <Dialog title={t('inText.embed')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          set();
        }}
      >
        <label htmlFor={id} className="mb-1 block font-semibold">
          {t('inText.embedAddress')}
        </label>
        <input
          id={id}
          value={typed.href}
          onChange={(event) => change({ href: event.target.value })}
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          inputMode="url"
          autoComplete="off"
          required
          className="field"
          autoFocus
        />
        <p id={`${id}-hint`} className={isWrong ? 'text-gone mt-1' : 'meta mt-1'}>
          {t(isWrong ? 'inText.embedInvalid' : 'inText.embedHint')}
        </p>
        <label htmlFor={`${id}-title`} className="mt-4 mb-1 block font-semibold">
          {t('inText.embedTitle')}
        </label>
        <input
          id={`${id}-title`}
          lang={lang}
          value={typed.title}
          onChange={(event) => change({ title: event.target.value })}
          maxLength={longestEmbedTitle}
          pattern=".*\S.*"
          autoComplete="off"
          required
          className="field"
        />
        <SetButtons onClose={onClose} />
      </form>
    </Dialog>
  );
}
