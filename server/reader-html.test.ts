import { expect, test } from 'vitest';
import { toReaderHtml } from './reader-html';

test('scripts, their preloads and what React left between texts are taken out', () => {
  const html =
    '<!DOCTYPE html><html lang="en"><head><link rel="preload" as="script" href="/a.js"/>' +
    '<link rel="stylesheet" href="/r.css" data-precedence="next"/><script src="/a.js" async=""></script></head>' +
    '<body><div hidden=""><!--$--><!--/$--></div><p>one<!-- --> two</p>' +
    '<script>self.__next_f.push([1,"<p>one</p>"])</script></body></html>';
  expect(toReaderHtml(html)).toBe(
    '<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/r.css"/></head>' +
      '<body><p>one two</p></body></html>',
  );
});

test('structured data and the words of an article stay', () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  const words = '<p>How &lt;script&gt;alert(1)&lt;/script&gt; and &lt;!-- --&gt; are written</p>';
  expect(toReaderHtml(data + words)).toBe(data + words);
});
