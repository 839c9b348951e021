'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { askFor } from './body-questions';
import { listNotes } from './footnote-node';
import { useAdminText } from '../messages.client';

/** The notes under the text, as readers will find them there; each opens to be changed. */
export function NoteList({ editor, lang }: { editor: Editor; lang: string }) {
  const t = useAdminText();
  const notes = useEditorState({ editor, selector: ({ editor }) => listNotes(editor) });
  if (notes.length === 0) return null;

  function open(at: number) {
    editor.chain().setNodeSelection(at).run();
    askFor('footnote')(editor);
  }

  return (
    <section aria-label={t('inText.notes')} className="border-line mt-6 border-t pt-2">
      <ol className="text-soft list-decimal ps-6">
        {notes.map(({ text, at }) => (
          <li key={at}>
            <button
              type="button"
              lang={lang}
              onClick={() => open(at)}
              className="desk:min-h-8 block min-h-11 w-full cursor-pointer text-start wrap-anywhere hover:underline"
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
