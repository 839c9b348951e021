import type { JSONContent } from '@tiptap/core';

/**
 * The text as it is sent: without the empty paragraphs that the editor keeps at its end, and with
 * the numbers that came in with pasted lists and tables brought into the format's bounds.
 */
export function toBody({ type, content = [] }: JSONContent): JSONContent {
  const end = content.findLastIndex((block) => !isEmptyParagraph(block)) + 1;
  return { type, content: content.slice(0, Math.max(end, 1)).map(withinBounds) };
}

/** Whether a body has no text at all. */
export function isEmptyBody({ text, content = [] }: JSONContent): boolean {
  return !text?.trim() && content.every(isEmptyBody);
}

function isEmptyParagraph({ type, content }: JSONContent): boolean {
  return type === 'paragraph' && !content?.length;
}

function withinBounds(node: JSONContent): JSONContent {
  const { attrs, content } = node;
  return {
    ...node,
    ...(attrs && { attrs: boundAttributes(attrs) }),
    ...(content && { content: content.map(withinBounds) }),
  };
}

function boundAttributes(attributes: Record<string, unknown>): Record<string, unknown> {
  const bounds = { start: [0, 999_999], colspan: [1, 1_000], rowspan: [1, 1_000] } as const;
  const bounded = Object.entries(bounds)
    .filter(([name]) => name in attributes)
    .map(([name, [least, most]]) => {
      const number = Number(attributes[name]);
      const isInside = Number.isInteger(number) && number >= least && number <= most;
      return [name, isInside ? number : 1];
    });
  return { ...attributes, ...Object.fromEntries(bounded) };
}
