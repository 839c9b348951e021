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

test('one script of our own stays, written in one way only', () => {
  const own = '<script src="/reader.js" defer=""></script>';
  const foreign = [
    '<script src="/reader.js" defer="">alert(1)</script>',
    '<script src="/reader.js" defer="" onload="alert(1)"></script>',
    '<script src="/reader.js"></script>',
    '<script src="/reader.js.evil" defer=""></script>',
    '<script src="https://evil.example/reader.js" defer=""></script>',
    '<script defer="" src="/_next/static/chunk.js"></script>',
    '<script>self.__next_f.push([1,"/reader.js"])</script>',
  ];
  const html = foreign.map((script) => `${script}<p></p>`).join('');
  expect(toReaderHtml(html + own + html)).toBe(
    '<p></p>'.repeat(foreign.length) + own + '<p></p>'.repeat(foreign.length),
  );
});
