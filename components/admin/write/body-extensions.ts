import type { Extensions } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import { StarterKit } from '@tiptap/starter-kit';
import { withFittingRules } from './block-rules';
import { DocumentFiles } from './document-files';
import { DocumentNode } from './document-node';
import { EmbedNode } from './embed-node';
import { FigureNode } from './figure-node';
import { TableNode } from './table-node';
import { GalleryNode } from './gallery-node';
import { InfoBoxNode, InfoBoxTitleNode } from './info-box-node';
import { FootnoteNode } from './footnote-node';
import { TidyPaste } from './paste/tidy-paste';
import { PictureFiles } from './picture-files';
import { toSafeHref } from '@/lib/articles/safe-href';

/**
 * The writing page's half of the closed format (lib/articles/article-body.ts): what it cannot hold
 * cannot be typed, and falls away from what is pasted.
 */
const words: Extensions = [
  StarterKit.extend({
    addExtensions() {
      return (this.parent?.() ?? []).map(withFittingRules);
    },
  }).configure({
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      autolink: false,
      HTMLAttributes: { target: null, rel: null },
      isAllowedUri: (href) => toSafeHref(href) !== null,
    },
    trailingNode: { notAfter: ['heading', 'bulletList', 'orderedList', 'blockquote'] },
    strike: false,
    underline: false,
  }),
  TableKit.configure({ table: false }),
  TableNode,
  InfoBoxNode,
  InfoBoxTitleNode,
  FootnoteNode,
  EmbedNode,
];

/** A text without pictures. */
export const wordExtensions: Extensions = [...words, TidyPaste];

/** A text with pictures and PDFs of the newsroom. */
export const bodyExtensions: Extensions = [
  ...words,
  FigureNode,
  GalleryNode,
  DocumentNode,
  DocumentFiles,
  PictureFiles,
];
