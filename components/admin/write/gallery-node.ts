import { Node } from '@tiptap/core';

/** Pictures that belong together. */
export const GalleryNode = Node.create({
  name: 'gallery',
  group: 'block',
  content: 'figure*',
  isolating: true,

  parseHTML() {
    return [{ tag: 'div[data-gallery]' }];
  },

  renderHTML() {
    return ['div', { 'data-gallery': '' }, 0];
  },
});
