import type { Editor, JSONContent } from '@tiptap/core';
import { toBody } from './body-json';
import { alignBlocks } from '@/lib/articles/align-blocks';

/**
 * Puts another text into the editor where it differs from the one that is there. The cursor stays in what
 * stays, and taking back does not reach what somebody else wrote.
 */
export function replaceBlocks(editor: Editor, body: JSONContent): void {
  const { doc, schema, tr } = editor.state;
  const here = toBody(editor.getJSON()).content ?? [];
  let block = 0;
  const edits = alignBlocks(here, body.content ?? []).flatMap(({ isSame, before, after }) => {
    const from = block;
    block += before.length;
    return isSame ? [] : [{ from, to: block, after }];
  });
  const startOf = (index: number) => {
    let position = 0;
    for (let at = 0; at < index; at += 1) position += doc.child(at).nodeSize;
    return position;
  };
  for (const { from, to, after } of edits.reverse()) {
    const nodes = after.map((node) => schema.nodeFromJSON(node));
    tr.replaceWith(startOf(from), startOf(to), nodes);
  }
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}
