import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedFormats } from '@/lib/site/addresses';
import type { Feed } from './feed';
import { feedWriters } from './render-feed';
import { bridge, feed, hardText, inXml, rootOf, elementsOf, textsIn } from './test-feed';
import { feedTrouble, readByFeedparser, readByFeedsmith } from './test-rules';

/** A feed in which everything that people type says the same. */
function saying(text: string): Feed {
  const named = { name: text, url: 'https://news.example.org/x' };
  const said = { title: text, standfirst: text, html: text, authors: [named] };
  const categories = [{ term: 'x', name: text }];
  return { ...feed, title: text, rights: text, articles: [{ ...bridge, ...said, categories }] };
}

test('whatever an article says, the feeds in XML are well-formed and say the same', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const said = inXml(text);
      const orNothing = said === '' && text === '' ? undefined : said;
      const rss = elementsOf(rootOf(feedWriters.rss.render(saying(text)))).at(0)!;
      const item = textsIn(elementsOf(rss).at(-1)!);
      expect([textsIn(rss).title, item.title, item.category]).toEqual([said, said, said]);
      expect([item['dc:creator'], item['content:encoded']]).toEqual([said, said]);
      const atom = rootOf(feedWriters.atom.render(saying(text)));
      const entry = textsIn(elementsOf(atom).at(-1)!);
      expect([textsIn(atom).title, entry.title]).toEqual([said, said]);
      expect(entry.summary).toBe(orNothing);
      expect(entry.content).toBe(said);
    }),
  );
});

test('whatever an article says, the feed in JSON says the same', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      const [item] = JSON.parse(feedWriters.json.render(saying(text))).items;
      const whole = text.toWellFormed();
      expect(JSON.stringify([item.title, item.content_html, item.tags])).toBe(
        JSON.stringify([text, text, [text]]),
      );
      expect(item.title.toWellFormed()).toBe(whole);
    }),
  );
});

test.each(feedFormats)('whatever an article says, %s keeps the rules of its format', (format) => {
  fc.assert(
    fc.property(hardText, (text) => {
      const written = feedWriters[format].render(saying(`“${text}”`));
      expect(feedTrouble(format, written)).toEqual([]);
    }),
  );
});

test('two programs that know nothing of each other read the same', async () => {
  const { id, title, url, html } = { ...bridge, title: '“一座桥” & more 🎉' };
  const read = [{ id, title, url, html, updated: bridge.updatedAt.toISOString() }];
  // Of a story in several languages node-feedparser takes the last page, Feedsmith says all.
  const two = { ...feed, articles: [{ ...bridge, title, versions: [] }] };
  for (const format of feedFormats) {
    const text = feedWriters[format].render(two);
    expect(readByFeedsmith(format, text), format).toEqual(read);
    if (format === 'json') continue;
    expect(await readByFeedparser(text), format).toEqual(read);
  }
});
