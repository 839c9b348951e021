import type { Editor, JSONContent } from '@tiptap/core';

/** The text as it is sent: without the empty paragraphs that the editor keeps at its end. */
export function toBody(editor: Editor): JSONContent {
  const { type, content = [] } = editor.getJSON();
  const end = content.findLastIndex((block) => !isEmptyParagraph(block)) + 1;
  return { type, content: content.slice(0, Math.max(end, 1)) };
}

/** Whether a body has no text at all. */
export function isEmptyBody({ text, content = [] }: JSONContent): boolean {
  return !text && content.every(isEmptyBody);
}

function isEmptyParagraph({ type, content }: JSONContent): boolean {
  return type === 'paragraph' && !content?.length;
}
