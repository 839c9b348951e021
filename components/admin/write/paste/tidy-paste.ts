import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { tidyPastedHtml } from './pasted-html';

/** Tidies what is pasted into a text that shows no pictures. */
export const TidyPaste = Extension.create({
  name: 'tidyPaste',
  addProseMirrorPlugins() {
    return [new Plugin({ props: { transformPastedHTML: (html) => tidyPastedHtml(html) } })];
  },
});
