import type { Editor } from '@tiptap/core';
import type { ReactNode } from 'react';
import { canTakeNote } from './footnote-node';
import { toggleInfoBox } from './info-box-node';
import { askFor } from './body-questions';
import type { Messages } from '@/lib/i18n/translate';

/** Something the toolbar can do with the text. */
export type Tool = {
  name: Exclude<keyof Messages['admin']['tools'], 'label' | 'tableLabel'>;
  sign: ReactNode;
  keys?: string;
  isOn?: (editor: Editor) => boolean;
  isPossible?: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
};

/** What a caption became would lose its picture. */
const isOutsideCaption = (editor: Editor) => !editor.isActive('figure');

export const icon = (path: string) => (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    aria-hidden="true"
    className="fill-none stroke-current stroke-[1.6]"
  >
    <path d={path} />
  </svg>
);

/** What can be done anywhere in the text, in groups; the link is asked for by `onLink`. */
export const textTools = (onLink: () => void): Tool[][] => [
  [
    {
      name: 'undo',
      sign: icon('M7 4 3 8l4 4M3 8h8a5 5 0 0 1 0 9H8'),
      keys: 'Control+Z',
      isPossible: (editor) => editor.can().undo(),
      run: (editor) => editor.chain().focus().undo().run(),
    },
    {
      name: 'redo',
      sign: icon('m13 4 4 4-4 4m4-4H9a5 5 0 0 0 0 9h3'),
      keys: 'Control+Shift+Z',
      isPossible: (editor) => editor.can().redo(),
      run: (editor) => editor.chain().focus().redo().run(),
    },
  ],
  [
    {
      name: 'heading2',
      sign: 'H2',
      keys: 'Control+Alt+2',
      isOn: (editor) => editor.isActive('heading', { level: 2 }),
      isPossible: isOutsideCaption,
      run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
    },
    {
      name: 'heading3',
      sign: 'H3',
      keys: 'Control+Alt+3',
      isOn: (editor) => editor.isActive('heading', { level: 3 }),
      isPossible: isOutsideCaption,
      run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
    },
    {
      name: 'bold',
      sign: <strong>B</strong>,
      keys: 'Control+B',
      isOn: (editor) => editor.isActive('bold'),
      run: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      name: 'italic',
      sign: <em className="font-head">I</em>,
      keys: 'Control+I',
      isOn: (editor) => editor.isActive('italic'),
      run: (editor) => editor.chain().focus().toggleItalic().run(),
    },
    {
      name: 'code',
      sign: icon('m7 6-4 4 4 4m6-8 4 4-4 4'),
      keys: 'Control+E',
      isOn: (editor) => editor.isActive('code'),
      run: (editor) => editor.chain().focus().toggleCode().run(),
    },
    {
      name: 'link',
      sign: icon('M8 12l4-4M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2'),
      keys: 'Control+K',
      isOn: (editor) => editor.isActive('link'),
      run: onLink,
    },
  ],
  [
    {
      name: 'bulletList',
      sign: icon('M8 5h9M8 10h9M8 15h9M3.5 5h.01M3.5 10h.01M3.5 15h.01'),
      keys: 'Control+Shift+8',
      isOn: (editor) => editor.isActive('bulletList'),
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: 'orderedList',
      sign: icon('M9 5h8M9 10h8M9 15h8M3 4l1.5-1v5M3 12.5c0-2 3-2 3 0 0 1-3 2.2-3 3.5h3'),
      keys: 'Control+Shift+7',
      isOn: (editor) => editor.isActive('orderedList'),
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      name: 'quote',
      sign: <span className="font-head pt-3 text-3xl leading-none">“</span>,
      keys: 'Control+Shift+B',
      isOn: (editor) => editor.isActive('blockquote'),
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
    {
      name: 'codeBlock',
      sign: icon('M3 4h14v12H3zM8.5 8l-2 2 2 2m3-4 2 2-2 2'),
      keys: 'Control+Alt+C',
      isOn: (editor) => editor.isActive('codeBlock'),
      isPossible: isOutsideCaption,
      run: (editor) => editor.chain().focus().toggleCodeBlock().run(),
    },
    {
      name: 'infoBox',
      sign: icon('M3 4h14v12H3zM3 7.2h14M6 10.5h8M6 13h5'),
      isOn: (editor) => editor.isActive('infoBox'),
      run: toggleInfoBox,
    },
    {
      name: 'horizontalRule',
      sign: icon('M3 10h14M6 5.5h8M6 14.5h8'),
      isPossible: isOutsideCaption,
      run: (editor) => editor.chain().focus().setHorizontalRule().run(),
    },
    {
      name: 'footnote',
      sign: icon('M3 7h8M3 11h11M3 15h11M14.5 4 16.5 2.5v6'),
      keys: 'Control+Alt+N',
      isOn: (editor) => editor.isActive('footnote'),
      isPossible: canTakeNote,
      run: askFor('footnote'),
    },
    {
      name: 'picture',
      sign: icon('M3 4h14v12H3zM3 13l4-4 4 4 2-2 4 4M13 7.5h.01'),
      isPossible: (editor) => !!editor.schema.nodes.figure,
      run: askFor('picture'),
    },
    {
      name: 'gallery',
      sign: icon('M3 6h11v11H3zM6 3h11v11M3 14l3.5-3.5L11 15'),
      isPossible: (editor) => !!editor.schema.nodes.gallery && !editor.isActive('gallery'),
      run: askFor('gallery'),
    },
    {
      name: 'embed',
      sign: icon('M3 4h14v12H3zM8.5 7.5v5l4-2.5z'),
      isOn: (editor) => editor.isActive('embed'),
      run: askFor('embed'),
    },
    {
      name: 'document',
      sign: icon('M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5.5M7.5 13.5h5.5'),
      isOn: (editor) => editor.isActive('document'),
      isPossible: (editor) => !!editor.schema.nodes.document,
      run: askFor('document'),
    },
    {
      name: 'table',
      sign: icon('M3 4h14v12H3zM3 8h14M3 12h14M10 8v8'),
      isPossible: (editor) => isOutsideCaption(editor) && !editor.isActive('table'),
      run: (editor) =>
        editor.chain().focus().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run(),
    },
  ],
];

/** What can be done inside a table. */
export const tableTools: Tool[] = [
  { name: 'tableCaption', sign: null, run: askFor('tableCaption') },
  { name: 'addRow', sign: null, run: (editor) => editor.chain().focus().addRowAfter().run() },
  { name: 'addColumn', sign: null, run: (editor) => editor.chain().focus().addColumnAfter().run() },
  { name: 'deleteRow', sign: null, run: (editor) => editor.chain().focus().deleteRow().run() },
  {
    name: 'deleteColumn',
    sign: null,
    run: (editor) => editor.chain().focus().deleteColumn().run(),
  },
  {
    name: 'headerRow',
    sign: null,
    run: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  },
  { name: 'deleteTable', sign: null, run: (editor) => editor.chain().focus().deleteTable().run() },
];
