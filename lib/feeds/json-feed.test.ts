import { expect, test } from 'vitest';
import { renderJsonFeed } from './json-feed';
import { bare, bridge, feed } from './test-feed';
import { feedTrouble } from './test-rules';

test('the feed and its articles say all that the format has a place for', () => {
  const text = renderJsonFeed(feed);
  expect(JSON.parse(text)).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: '华楚设计新闻 & more',
    home_page_url: feed.url,
    feed_url: feed.feedUrls.json,
    description: 'News',
    icon: feed.logo,
    favicon: feed.icon,
    authors: [{ name: '华楚', url: 'https://news.example.org/zh' }],
    language: 'zh-Hans',
    items: [
      {
        id: bridge.id,
        url: bridge.url,
        title: bridge.title,
        content_html: bridge.html,
        summary: bridge.standfirst,
        image: bridge.picture?.url,
        date_published: '2017-09-19T03:46:00.000Z',
        date_modified: '2017-09-20T08:00:00.000Z',
        authors: bridge.authors,
        tags: ['城市 & 桥', '测量'],
        language: 'zh-Hans',
        attachments: [{ url: bridge.picture?.url, mime_type: 'image/jpeg', size_in_bytes: 81_234 }],
      },
    ],
  });
  expect(feedTrouble('json', text)).toEqual([]);
});

test('an article of which there is no more than its title has that for its text', () => {
  const text = renderJsonFeed({ ...feed, articles: [bare] });
  const [item] = JSON.parse(text).items;
  expect(item).toMatchObject({ title: bare.title, content_text: bare.title });
  expect(Object.keys(item)).not.toContain('attachments');
  expect(feedTrouble('json', text)).toEqual([]);
});

test('a feed without articles is a feed', () => {
  expect(feedTrouble('json', renderJsonFeed({ ...feed, articles: [] }))).toEqual([]);
});

test('the check sees an item without a text, and what the format does not know', () => {
  const written = JSON.parse(renderJsonFeed(feed));
  delete written.items[0].content_html;
  expect(feedTrouble('json', JSON.stringify(written)).join()).toContain('content_text');
  const stranger = { ...JSON.parse(renderJsonFeed(feed)), rights: '©' };
  expect(feedTrouble('json', JSON.stringify(stranger)).join()).toContain('additional');
});
