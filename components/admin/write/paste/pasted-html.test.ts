// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { fragmentsOfGoogleDocs } from './fragments/google-docs';
import { hostileFragments } from './fragments/hostile';
import { fragmentsOfWeChat } from './fragments/wechat';
import { fragmentsOfWebPages } from './fragments/web-pages';
import { fragmentsOfWord } from './fragments/word';
import { fragmentsOfWps } from './fragments/wps';
import { paste, toLines } from './paste-fragment';

describe.each([
  ['Word', fragmentsOfWord],
  ['WPS', fragmentsOfWps],
  ['Google Docs', fragmentsOfGoogleDocs],
  ['WeChat', fragmentsOfWeChat],
  ['web pages', fragmentsOfWebPages],
  ['somebody hostile', hostileFragments],
])('from %s', (_, fragments) => {
  test.each(fragments)('%s', (_, html, document) => {
    expect(toLines(paste(html))).toEqual(document);
  });
});
