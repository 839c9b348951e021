'use client';

import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { posToDOMRect, type Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { optionId, OptionList } from './option-list.client';
import { listenToKeys, readSlash } from './slash-menu';
import { findTools, toolsToPutIn } from './slash-tools';
import { textTools, type Tool } from './tools';
import { useListKeys } from './use-list-keys';
import { useAdminText } from '../messages.client';

type SlashListProps = { editor: Editor; onLink: () => void };

/** After a slash: everything that can be put into the text, to choose from while one types. */
export function SlashList({ editor, onLink }: SlashListProps) {
  const slash = useEditorState({
    editor,
    selector: ({ editor }) => (editor.isFocused ? readSlash(editor) : null),
  });
  return slash && <Tools editor={editor} onLink={onLink} {...slash} />;
}

type ToolsProps = SlashListProps & { query: string; from: number; to: number };

function Tools({ editor, onLink, query, from, to }: ToolsProps) {
  const t = useAdminText();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const spell = useSpelling();
  const label = ({ name }: Tool) => t(`tools.${name}`);
  const offered = toolsToPutIn(textTools(onLink).flat(), editor);
  const tools = findTools(offered, query, label, spell);
  const keys = useListKeys(query, tools.length, 0);

  function choose(at: number) {
    editor.chain().focus().deleteRange({ from, to }).run();
    tools[at]?.run(editor);
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isTab = event.key === 'Tab' && keys.at >= 0;
    if (isTab) choose(keys.at);
    return isTab || keys.onKey(event, choose);
  });
  useEffect(() => listenToKeys(editor, (event) => onKey(event)), [editor]);
  useEffect(() => tellOf(editor, id, optionId(id, keys.at)), [editor, id, keys.at]);
  useLayoutEffect(
    () => (box.current ? putBeside(box.current, editor, from) : undefined),
    [editor, from],
  );

  return (
    <div
      ref={box}
      className={`border-line bg-card fixed top-0 left-0 z-30 w-64 flex-col rounded-lg border p-1 shadow-lg ${tools.length === 0 ? 'hidden' : 'flex'}`}
    >
      <OptionList
        id={id}
        label={t('slash.label')}
        options={tools.map((tool) => ({
          key: tool.name,
          content: (
            <>
              <span
                aria-hidden="true"
                className="grid size-6 flex-none place-items-center font-semibold"
              >
                {tool.sign}
              </span>
              {label(tool)}
            </>
          ),
        }))}
        at={keys.at}
        isStop
        onChoose={choose}
      />
    </div>
  );
}

const asItIs = (text: string) => text;

/** The spelling of Chinese, once it is there. */
function useSpelling(): (text: string) => string {
  const [spell, setSpell] = useState(() => asItIs);
  useEffect(() => {
    void import('@/lib/articles/slug').then(({ toSlug }) => setSpell(() => toSlug));
  }, []);
  return spell;
}

/** Tells whoever hears the page which option is meant: the focus stays in the text. */
function tellOf(editor: Editor, listId: string, option: string | undefined): () => void {
  const text = editor.view.dom;
  text.setAttribute('aria-controls', listId);
  if (option) text.setAttribute('aria-activedescendant', option);
  return () => {
    text.removeAttribute('aria-controls');
    text.removeAttribute('aria-activedescendant');
  };
}

/** Keeps the list beside the slash, wherever that is scrolled to. */
function putBeside(list: HTMLElement, editor: Editor, position: number): () => void {
  const slash = {
    getBoundingClientRect: () => posToDOMRect(editor.view, position, position),
    contextElement: editor.view.dom,
  };
  const padding = 8;
  const fit = size({
    padding,
    apply: ({ availableHeight }) => {
      list.style.maxHeight = `${availableHeight}px`;
    },
  });
  const middleware = [offset(6), flip({ padding }), shift({ padding }), fit];
  return autoUpdate(slash, list, () => {
    void computePosition(slash, list, {
      placement: 'bottom-start',
      strategy: 'fixed',
      middleware,
    }).then(({ x, y }) => Object.assign(list.style, { left: `${x}px`, top: `${y}px` }));
  });
}
