// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { toLines } from './body-lines';
import { everyFragment } from './fragments/every-fragment';
import { copyOf, paste } from './paste-fragment';

describe.each(everyFragment)('from %s', (_, fragments) => {
  test.each(fragments)('%s', (_, html, document) => {
    const body = paste(html);
    expect(toLines(body)).toEqual(document);
    expect(paste(copyOf(body)), 'copied from one writing page to another').toEqual(body);
  });
});
