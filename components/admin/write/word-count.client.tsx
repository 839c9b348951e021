'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useAdminText } from '../messages.client';
import { countWords } from '@/lib/articles/reading-time';

/** How long the text is, as it is being written. */
export function WordCount({ editor }: { editor: Editor }) {
  const t = useAdminText();
  const { words, characters } = useEditorState({
    editor,
    selector: ({ editor }) => countWords(editor.getText({ blockSeparator: ' ' })),
  });
  const counts = [
    (words > 0 || characters === 0) && t('write.words', { count: words }),
    characters > 0 && t('write.characters', { count: characters }),
  ].filter(Boolean);
  return <p className="meta mt-8">{counts.join(' · ')}</p>;
}
