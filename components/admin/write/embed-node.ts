import { Node, type Editor } from '@tiptap/core';
import { insertBlock } from './insert-block';
import { embedHost } from '@/lib/articles/embed-host';

export const longestEmbedTitle = 300;

/** What a card says: where it leads, and what is there. */
export type EmbedAttributes = { href: string; title: string };

/** A film or a post of another site, as a card that leads there. */
export const EmbedNode = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    const attribute = (name: string) => ({
      isRequired: true,
      parseHTML: (element: HTMLElement) =>
        element.getAttribute(name)?.slice(0, longestEmbedTitle) ?? '',
    });
    return {
      href: {
        ...attribute('data-embed'),
        renderHTML: ({ href }) => ({ 'data-embed': String(href) }),
      },
      title: {
        ...attribute('data-title'),
        renderHTML: ({ title }) => ({ 'data-title': String(title) }),
      },
    };
  },

  parseHTML() {
    return [
      {
        tag: 'div[data-embed][data-title]:not([data-title=""])',
        getAttrs: (element) => embedHost(element.getAttribute('data-embed') ?? '') !== null && null,
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', HTMLAttributes];
  },
});

/** The card that is selected, if any. */
export function selectedEmbed(editor: Editor): EmbedAttributes | null {
  return editor.isActive('embed') ? (editor.getAttributes('embed') as EmbedAttributes) : null;
}

/** Changes the card that is selected, or puts a new one into the text. */
export function setEmbed(editor: Editor, attrs: EmbedAttributes): void {
  if (selectedEmbed(editor)) editor.chain().focus().updateAttributes('embed', attrs).run();
  else insertBlock(editor, { type: 'embed', attrs });
}
