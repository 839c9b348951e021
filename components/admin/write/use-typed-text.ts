import type { Editor } from '@tiptap/core';
import { useCallback, useRef, useState } from 'react';
import { isEmptyBody, toBody } from './body-json';
import { replaceBlocks } from './replace-blocks';
import type { ArticleFields, ArticlePicture, TypedText, WrittenArticle } from './written-article';

/**
 * What is typed on the writing page. `read` knows it at once, whether the page was drawn with it or not:
 * what is sent, and what is kept in the browser, is never a keystroke behind.
 *
 * @param onTyped called after every change that a person made
 */
export function useTypedText(opened: WrittenArticle, onTyped: () => void) {
  const [fields, setFields] = useState(opened.fields);
  const [picture, setPicture] = useState(opened.picture);
  const [hasText, setHasText] = useState(!isEmptyBody(opened.body));
  const [isDirty, setDirty] = useState(false);
  const newest = useRef<TypedText>(opened);
  const editor = useRef<Editor>(null);
  const edits = useRef(0);
  const savedEdits = useRef(0);

  const touch = useCallback(() => {
    edits.current += 1;
    setDirty(true);
    onTyped();
  }, [onTyped]);

  const onReady = useCallback((ready: Editor) => {
    editor.current = ready;
  }, []);

  const onBody = useCallback(
    (changed: Editor) => {
      setHasText(changed.getText().trim() !== '');
      touch();
    },
    [touch],
  );

  const read = useCallback((): TypedText => {
    const { fields, picture, body } = newest.current;
    return { fields, picture, body: editor.current ? toBody(editor.current.getJSON()) : body };
  }, []);

  /** Puts on the page what no person typed there now. */
  function show(shown: Partial<Pick<TypedText, 'fields' | 'picture'>>): void {
    newest.current = { ...newest.current, ...shown };
    setFields(newest.current.fields);
    setPicture(newest.current.picture);
  }

  function change<Field extends keyof ArticleFields>(field: Field, value: ArticleFields[Field]) {
    show({ fields: { ...newest.current.fields, [field]: value } });
    touch();
  }

  function choosePicture(chosen: ArticlePicture | null) {
    const isOther = chosen?.id !== newest.current.picture?.id;
    show({ picture: chosen });
    if (isOther) change('leadPictureId', chosen?.id ?? '');
  }

  /** Puts a whole text on the page, in place of what is there; what is in both stays untouched. */
  function replace({ fields, picture, body }: TypedText): void {
    show({ fields, picture });
    if (editor.current) replaceBlocks(editor.current, body);
    setHasText(!isEmptyBody(body));
  }

  /** The same as if this editor had typed it now. */
  function takeUp(text: TypedText): void {
    replace(text);
    touch();
  }

  /** How many changes there were so far. */
  const countEdits = () => edits.current;
  /** Whether there is something that is not saved. */
  const isUnsaved = () => edits.current > savedEdits.current;

  /** Everything up to a number of changes is saved; if that is all, the page is as good as just opened. */
  function markSaved(upTo: number): void {
    savedEdits.current = upTo;
    setDirty(isUnsaved());
  }

  return {
    fields,
    picture,
    hasText,
    isDirty,
    read,
    show,
    change,
    choosePicture,
    replace,
    takeUp,
    countEdits,
    isUnsaved,
    markSaved,
    onReady,
    onBody,
  };
}
