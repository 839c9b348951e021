import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticleBody } from './article-body';
import { anyDocument } from './test-bodies';

const nodesAndMarks =
  /^(doc|paragraph|heading|bulletList|orderedList|listItem|blockquote|codeBlock|horizontalRule|figure|infoBox|infoBoxTitle|gallery|embed|document|footnote|table|tableRow|tableCell|tableHeader|hardBreak|text|bold|italic|code|link)$/;
const keys =
  /^(type|content|text|marks|attrs|level|start|colspan|rowspan|href|mediaId|documentId|caption|title|\d*)$/;
const allowedHref = /^(https?:\/\/|mailto:|\/(?!\/))/;

const input = fc.oneof({ weight: 9, arbitrary: anyDocument() }, fc.anything());

function parsed(document: unknown): unknown {
  try {
    return parseArticleBody(document);
  } catch (error) {
    expect(error).toMatchObject({ kind: 'invalid', field: 'body' });
    return undefined;
  }
}

/** What a body holds that the format does not name. */
function strangersIn(body: unknown, seen: { links: number }): string[] {
  const strangers: string[] = [];
  JSON.stringify(body, (key, value: unknown) => {
    if (!keys.test(key)) strangers.push(key);
    if (key === 'type' && !nodesAndMarks.test(String(value))) strangers.push(String(value));
    if (key === 'href' && !allowedHref.test(String(value))) strangers.push(String(value));
    if (key === 'href') seen.links += 1;
    return value;
  });
  return strangers;
}

test('whatever comes in is refused, or holds only what the format names', () => {
  const seen = { kept: 0, refused: 0, links: 0 };
  fc.assert(
    fc.property(input, (document) => {
      const body = parsed(document);
      seen[body === undefined ? 'refused' : 'kept'] += 1;
      if (body === undefined) return;
      expect(strangersIn(body, seen)).toEqual([]);
      const json = JSON.stringify(body);
      expect(JSON.stringify(parseArticleBody(JSON.parse(json)))).toBe(json);
    }),
    { numRuns: 500 },
  );
  expect(Math.min(seen.kept, seen.refused, seen.links)).toBeGreaterThan(20);
});
