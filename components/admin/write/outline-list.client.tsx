'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { goToHeading, readOutline } from './outline';
import { useAdminText } from '../messages.client';

type OutlineListProps = { editor: Editor; lang: string; onGo?: () => void };

/**
 * The headings of the text, to go to. It is drawn anew when one of them changes, not at every key.
 *
 * @param onGo called before the text has the focus
 */
export function OutlineList({ editor, lang, onGo }: OutlineListProps) {
  const t = useAdminText();
  const entries = useEditorState({ editor, selector: ({ editor }) => readOutline(editor) });
  if (entries.length === 0) return <p className="meta">{t('outline.nothing')}</p>;
  return (
    <ol lang={lang}>
      {entries.map(({ level, text }, at) => (
        <li key={at} className={level > 2 ? 'ps-4' : ''}>
          <button
            type="button"
            onClick={() => {
              onGo?.();
              goToHeading(editor, at);
            }}
            className="hover:bg-hair desk:min-h-8 -mx-1.5 min-h-11 w-full cursor-pointer rounded-md px-1.5 text-start wrap-anywhere"
          >
            {text.trim() || '…'}
          </button>
        </li>
      ))}
    </ol>
  );
}
