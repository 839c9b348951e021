import type { Editor } from '@tiptap/core';
import type { LeftPictures } from './paste/take-pictures';

/** What a tool asks before it puts something into the text. */
export type BodyQuestion =
  'picture' | 'tableCaption' | 'footnote' | 'gallery' | 'embed' | 'document';

declare module '@tiptap/core' {
  interface EditorEvents {
    /** A tool wants to know something: `BodyDialogs` asks it. */
    question: BodyQuestion;
    /** PDFs were dropped at a place in the text. */
    documents: { files: File[]; at: number };
    /** Pictures of a pasted text that do not come along. */
    picturesLeft: LeftPictures;
  }
}

/** Lets `BodyDialogs` ask what a tool needs to know. */
export function askFor(question: BodyQuestion): (editor: Editor) => void {
  return (editor) => {
    editor.emit('question', question);
  };
}
