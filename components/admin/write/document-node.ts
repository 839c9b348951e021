import { Node, type Editor } from '@tiptap/core';
import { insertBlock } from './insert-block';
import type { Locale } from '@/lib/i18n/locales';

export const longestDocumentTitle = 300;

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What a card says: which PDF it opens, and what readers find there. */
export type DocumentAttributes = { documentId: string; title: string };

/** A PDF of the newsroom, as a card that opens it. */
export const DocumentNode = Node.create({
  name: 'document',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      documentId: {
        isRequired: true,
        parseHTML: (element) => element.getAttribute('data-document'),
        renderHTML: ({ documentId }) => ({ 'data-document': String(documentId) }),
      },
      title: {
        isRequired: true,
        parseHTML: (element) =>
          element.getAttribute('data-title')?.slice(0, longestDocumentTitle) ?? '',
        renderHTML: ({ title }) => ({ 'data-title': String(title) }),
      },
    };
  },

  parseHTML() {
    return [
      {
        tag: 'div[data-document][data-title]:not([data-title=""])',
        getAttrs: (element) => uuid.test(element.getAttribute('data-document') ?? '') && null,
      },
    ];
  },

  renderHTML({ HTMLAttributes }) {
    return ['div', HTMLAttributes];
  },
});

/** What a card says of a PDF at first: its title in the article's language, or what its file is called. */
export function documentTitle(
  { titles, name }: { titles?: Record<Locale, string>; name: string },
  locale: Locale,
): string {
  return titles?.[locale] || name.replace(/\.pdf$/i, '').slice(0, longestDocumentTitle) || name;
}

/** The card that is selected, if any. */
export function selectedDocument(editor: Editor): DocumentAttributes | null {
  if (!editor.isActive('document')) return null;
  return editor.getAttributes('document') as DocumentAttributes;
}

/** Changes the card that is selected, or puts a new one into the text. */
export function setDocument(editor: Editor, attrs: DocumentAttributes): void {
  if (selectedDocument(editor)) {
    editor.chain().focus().updateAttributes('document', attrs).run();
  } else insertBlock(editor, { type: 'document', attrs });
}
