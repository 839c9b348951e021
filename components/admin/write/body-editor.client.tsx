'use client';

import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor, type JSONContent } from '@tiptap/react';
import { memo, useEffect, useState } from 'react';
import { BodyDialogs } from './body-dialogs.client';
import { bodyExtensions, wordExtensions } from './body-extensions';
import { tidyPastedHtml } from './pasted-html';
import { BodyToolbar } from './body-toolbar.client';
import { useBodyPictures } from './use-body-pictures';
import { LinkDialog } from './link-dialog.client';
import { WordCount } from './word-count.client';
import { useAdminText } from '../messages.client';

type BodyEditorProps = {
  body: JSONContent;
  lang: string;
  isEditable: boolean;
  onReady: (editor: Editor) => void;
  onChange: (editor: Editor) => void;
};

/** The text, written in the type that readers will see it in. */
export const BodyEditor = memo(function BodyEditor(props: BodyEditorProps) {
  const { body, lang, isEditable, onReady, onChange } = props;
  const t = useAdminText();
  const [isLinking, setLinking] = useState(false);
  const showsPictures = useBodyPictures() !== null;
  const editor = useEditor({
    extensions: showsPictures ? bodyExtensions : wordExtensions,
    content: body,
    editable: isEditable,
    injectCSS: false,
    immediatelyRender: false,
    onCreate: ({ editor }) => onReady(editor),
    onUpdate: ({ editor }) => onChange(editor),
    editorProps: {
      attributes: {
        lang,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('write.body'),
        'data-placeholder': t('write.bodyHint'),
        style: `--box-title: "${t('inText.boxTitle')}"`,
      },
      transformPastedHTML: tidyPastedHtml,
      handleKeyDown: (_view, event) => {
        const isLinkKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
        if (!isLinkKey || event.isComposing) return false;
        event.preventDefault();
        setLinking(true);
        return true;
      },
    },
  });

  useEffect(() => {
    editor?.setEditable(isEditable, false);
  }, [editor, isEditable]);

  return (
    <>
      {editor && isEditable && <BodyToolbar editor={editor} onLink={() => setLinking(true)} />}
      <EditorContent editor={editor} className="min-h-88" />
      {editor && isEditable && <BodyDialogs editor={editor} lang={lang} />}
      {editor && <WordCount editor={editor} />}
      {editor && isLinking && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
    </>
  );
});
