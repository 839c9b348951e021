'use client';

import type { Editor } from '@tiptap/core';
import { EditorContent, useEditor, type JSONContent } from '@tiptap/react';
import { memo, useEffect, useState } from 'react';
import { BodyDialogs } from './body-dialogs.client';
import { BodyToolbar } from './body-toolbar.client';
import { isShortcut } from './control-key';
import { FindBar } from './find-bar.client';
import { useBodyPictures } from './use-body-pictures';
import { LinkDialog } from './link-dialog.client';
import { OutlineDialog } from './outline-dialog.client';
import { pageTools } from './page-tools';
import { SlashList } from './slash-list.client';
import { WordCount } from './word-count.client';
import { articleExtensions, wordsExtensions } from './writing-extensions';
import type { ArticleActions } from './written-article';
import { useAdminText } from '../messages.client';
import { locales, type Locale } from '@/lib/i18n/locales';

type BodyEditorProps = {
  body: JSONContent;
  locale: Locale;
  findLinkable: ArticleActions['findLinkable'];
  isEditable: boolean;
  isFullScreen?: boolean;
  /** Absent where the text is one field of many. */
  onFullScreen?: () => void;
  onReady: (editor: Editor) => void;
  onChange: (editor: Editor) => void;
};

/** The text, written in the type that readers will see it in. */
export const BodyEditor = memo(function BodyEditor(props: BodyEditorProps) {
  const { body, locale, isEditable, onReady, onChange } = props;
  const t = useAdminText();
  const [isLinking, setLinking] = useState(false);
  const showsPictures = useBodyPictures() !== null;
  /** How often it was asked for since it was closed: each time it begins anew. */
  const [finding, setFinding] = useState(0);
  const [isOutlined, setOutlined] = useState(false);
  const find = () => setFinding((times) => times + 1);
  const editor = useEditor({
    extensions: showsPictures ? articleExtensions : wordsExtensions,
    content: body,
    editable: isEditable,
    injectCSS: false,
    immediatelyRender: false,
    onCreate: ({ editor }) => onReady(editor),
    onUpdate: ({ editor }) => onChange(editor),
    editorProps: {
      attributes: {
        lang: locales[locale].htmlLang,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('write.body'),
        'data-placeholder': t('write.bodyHint'),
        style: `--box-title: "${t('inText.boxTitle')}"`,
      },
      handleKeyDown: (_view, event) => {
        if (isShortcut(event, 'K')) setLinking(true);
        else if (isShortcut(event, 'Alt+F') || isShortcut(event, 'H')) find();
        else return false;
        return true;
      },
    },
  });

  useEffect(() => {
    editor?.setEditable(isEditable, false);
  }, [editor, isEditable]);

  return (
    <>
      {editor && isEditable && (
        <div className="desk:top-[3.65rem] sticky top-0 z-10 my-4">
          <BodyToolbar
            editor={editor}
            onLink={() => setLinking(true)}
            pageTools={pageTools({ ...props, onFind: find, onOutline: () => setOutlined(true) })}
          />
          {finding > 0 && <FindBar key={finding} editor={editor} onClose={() => setFinding(0)} />}
        </div>
      )}
      <EditorContent editor={editor} className="min-h-88" />
      {editor && isEditable && <SlashList editor={editor} onLink={() => setLinking(true)} />}
      {editor && isEditable && <BodyDialogs editor={editor} lang={locales[locale].htmlLang} />}
      {editor && <WordCount editor={editor} />}
      {editor && isOutlined && (
        <OutlineDialog
          editor={editor}
          lang={locales[locale].htmlLang}
          onClose={() => setOutlined(false)}
        />
      )}
      {editor && isLinking && (
        <LinkDialog
          editor={editor}
          locale={locale}
          onFind={props.findLinkable}
          onClose={() => setLinking(false)}
        />
      )}
    </>
  );
});
