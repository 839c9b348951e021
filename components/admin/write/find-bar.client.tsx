'use client';

import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useId, useState, type ComponentProps, type KeyboardEvent } from 'react';
import {
  countPlaces,
  goToNext,
  goToPrevious,
  lookFor,
  replaceEverywhere,
  replaceHere,
  selectedWords,
  stopLooking,
} from './find-in-text';
import { isComposing } from '../is-composing';
import { useAdminText } from '../messages.client';

type FindBarProps = { editor: Editor; onClose: () => void };

/** Finds words in the text, and puts others in their place. It begins with what is selected. */
export function FindBar({ editor, onClose }: FindBarProps) {
  const t = useAdminText();
  const [words, setWords] = useState(() => selectedWords(editor));
  const [replacement, setReplacement] = useState('');
  const [isInWord, setInWord] = useState(false);
  const [replaced, setReplaced] = useState<number | null>(null);
  const { count, at } = useEditorState({ editor, selector: ({ editor }) => countPlaces(editor) });

  useEffect(() => {
    if (!isInWord) lookFor(editor, words);
  }, [editor, words, isInWord]);
  useEffect(() => () => stopLooking(editor), [editor]);

  function close() {
    editor.commands.focus();
    onClose();
  }

  function onKey(event: KeyboardEvent) {
    if (isComposing(event.nativeEvent) || event.key !== 'Escape') return;
    // One Escape closes one thing.
    event.stopPropagation();
    close();
  }

  function onEnter(act: (event: KeyboardEvent) => void) {
    return (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      // It would send the form around it.
      event.preventDefault();
      if (isComposing(event.nativeEvent)) return;
      setReplaced(null);
      act(event);
    };
  }

  /** What came of it. */
  function tell(): string {
    if (words === '' || isInWord) return '';
    if (replaced !== null) return t('find.replaced', { count: replaced });
    return count === 0 ? t('find.nothing') : t('find.at', { at, count });
  }

  const typing = {
    autoComplete: 'off',
    lang: editor.view.dom.lang,
    onCompositionStart: () => setInWord(true),
    onCompositionEnd: () => setInWord(false),
  };
  const button = (name: 'previous' | 'next', sign: string, act: (editor: Editor) => void) => (
    <button
      type="button"
      title={t(`find.${name}`)}
      aria-label={t(`find.${name}`)}
      disabled={count === 0}
      onClick={() => act(editor)}
      className="button desk:min-w-9 min-w-11 px-0"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );

  return (
    <div
      role="group"
      aria-label={t('find.title')}
      onKeyDown={onKey}
      className="border-line bg-card -mx-1 -mt-px grid grid-cols-[minmax(0,1fr)_auto] items-center gap-2 rounded-lg border p-2"
    >
      <Field
        {...typing}
        label={t('find.words')}
        value={words}
        onChange={(event) => {
          setReplaced(null);
          setWords(event.target.value);
        }}
        onKeyDown={onEnter(({ shiftKey }) => (shiftKey ? goToPrevious : goToNext)(editor))}
        autoFocus
        onFocus={(event) => event.target.select()}
      />
      <div className="flex items-center gap-1">
        {button('previous', '↑', goToPrevious)}
        {button('next', '↓', goToNext)}
        <button
          type="button"
          title={t('find.close')}
          aria-label={t('find.close')}
          onClick={close}
          className="button desk:min-w-9 min-w-11 px-0"
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <Field
        {...typing}
        className="desk:col-span-1 col-span-2"
        label={t('find.replacement')}
        value={replacement}
        onChange={(event) => setReplacement(event.target.value)}
        onKeyDown={onEnter(() => replaceHere(editor, replacement))}
      />
      <div className="desk:col-span-1 col-span-2 flex items-center gap-1">
        <button
          type="button"
          disabled={count === 0}
          onClick={() => replaceHere(editor, replacement)}
          className="button"
        >
          {t('find.replace')}
        </button>
        <button
          type="button"
          disabled={count === 0}
          onClick={() => setReplaced(replaceEverywhere(editor, replacement))}
          className="button"
        >
          {t('find.replaceAll')}
        </button>
      </div>
      <p role="status" className="meta col-span-2 min-h-[1lh] px-1">
        {tell()}
      </p>
    </div>
  );
}

type FieldProps = ComponentProps<'input'> & { label: string };

function Field({ label, className = '', ...field }: FieldProps) {
  const id = useId();
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input id={id} {...field} placeholder={label} className="field" />
    </div>
  );
}
