import { Extension, type Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Suggestion } from '@tiptap/suggestion';
import { findSlash } from './find-slash';
import { afterComposing } from './when-composed';

type Asked = { active: boolean; query: string | null; range: { from: number; to: number } };

const key = new PluginKey<Asked>('slashMenu');
/** Says whether a key was for the menu. */
type OnKey = (event: KeyboardEvent) => boolean;

declare module '@tiptap/core' {
  interface Storage {
    slashMenu: { onKey: OnKey };
  }
}

/** Knows when somebody typed a slash to put something into the text, and which words follow it. */
export const SlashMenu = Extension.create<unknown, { onKey: OnKey }>({
  name: 'slashMenu',
  addStorage: () => ({ onKey: () => false }),
  addProseMirrorPlugins() {
    const { editor, storage } = this;
    return [
      Suggestion({
        editor,
        pluginKey: key,
        findSuggestionMatch: ({ $position }) => findSlash($position),
        allow: ({ isActive }) => isActive || !editor.view.composing,
        render: () => ({
          onKeyDown: ({ event }) => {
            // One Escape closes one thing.
            if (event.key === 'Escape') event.stopPropagation();
            return storage.onKey(event);
          },
        }),
      }),
      lookAgainAfterComposing,
    ];
  },
});

/** A slash that an input method wrote was not looked at: it was still composing. */
const lookAgainAfterComposing = new Plugin({
  props: {
    handleDOMEvents: {
      compositionend(view) {
        setTimeout(() => !view.isDestroyed && view.dispatch(view.state.tr), afterComposing);
      },
    },
  },
});

/** What is asked for, and where it is written; `null` while no slash is typed. */
export function readSlash(editor: Editor): { query: string; from: number; to: number } | null {
  const { active, query, range } = key.getState(editor.state) ?? {};
  return active && range ? { query: query ?? '', ...range } : null;
}

/** Hands the keys to the menu while it is open, until what it returns is called. */
export function listenToKeys(editor: Editor, onKey: OnKey): () => void {
  editor.storage.slashMenu.onKey = onKey;
  return () => {
    editor.storage.slashMenu.onKey = () => false;
  };
}
