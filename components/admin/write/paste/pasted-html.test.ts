// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { toLines } from './body-lines';
import { everyFragment } from './fragments/every-fragment';
import { copyOf, paste } from './paste-fragment';

describe.each(everyFragment)('from %s', (_, fragments) => {
  test.each(fragments)('%s', (_, html, document) => {
    expect(toLines(paste(html))).toEqual(document);
  });

  test('what is copied from the writing page is pasted as it was', () => {
    for (const [what, html] of fragments) {
      const body = paste(html);
      expect(paste(copyOf(body)), what).toEqual(body);
    }
  });
});
