import { beforeAll, describe, expect, test } from 'vitest';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase as onTestDatabase } from '@/lib/db/test-database';
import { setEnv } from '@/lib/env';
import { feedTypes } from '@/lib/feeds/feed';
import { feedTrouble, readByFeedsmith } from '@/lib/feeds/test-rules';
import { findMediaFile } from '@/lib/media/media-store';
import { useTestMedia as withTestMedia } from '@/lib/media/test-media';
import { withAnswerHead, type AnswerHead } from '@/lib/process-state';
import { feedFiles, feedFormats, type FeedFormat } from '@/lib/site/addresses';
import {
  newAuthor,
  newPicture,
  newPublishedArticle,
  newSection,
  newTag,
} from '@/prisma/seed/factories';
import { findFollowedAuthor } from './authors/[slug]/author-list';
import { articlesInFeed, feedRoute, type FindFollowed } from './feed-route';
import { findPaper } from './paper-feed';
import { findFollowedSearch } from './search/search-feed';
import { findFollowedSection } from './sections/[slug]/section-list';
import { findFollowedTag } from './tags/[slug]/tag-list';

onTestDatabase();
withTestMedia();

const texts = (word: string) => ({
  en: { name: `“${word}” & <more>`, slug: word },
  zh: { name: word, slug: word },
});
const publishAt = new Date('2017-09-19T12:00:00.000Z');

beforeAll(async () => {
  setEnv({ SITE_URL: 'https://news.example.org' });
  const { id: leadPictureId } = await newPicture();
  const under = {
    sectionId: (await newSection({ texts: texts('city') })).id,
    tagIds: [(await newTag(texts('stone'))).id],
    authorIds: [(await newAuthor(texts('ma-li'))).id],
  };
  await newSection({ texts: texts('empty') });
  await newPublishedArticle(operator, { ...under, publishAt, leadPictureId, title: 'Granite' });
  await newPublishedArticle(operator, { ...under, publishAt: new Date('2999-01-01T00:00:00Z') });
  for (let made = 0; made <= articlesInFeed; made++) {
    await newPublishedArticle(operator, { publishAt: new Date(+publishAt - 60_000 * made) });
  }
  await db().redirect.create({ data: { path: '/en/tags/rock', targetPath: '/en/tags/stone' } });
});

type Answer = { response: Response; head: AnswerHead; text: string };

async function ask<Params>(
  format: FeedFormat,
  find: FindFollowed<Params>,
  params: Params,
  query = '',
): Promise<Answer> {
  const request = new Request(`https://news.example.org/feed${query}`);
  let response = Response.error();
  const head = await withAnswerHead(async () => {
    const context = { params: Promise.resolve({ ...params, locale: 'en' }) };
    response = await feedRoute(format, find)(request, context);
  });
  return { response, head, text: await response.text() };
}

describe.each(feedFormats)('%s', (format) => {
  test('of the paper has the newest articles of its language, and no more than it should', async () => {
    const { response, text } = await ask(format, findPaper, {});
    expect(response.headers.get('content-type')).toMatch(feedTypes[format]);
    expect(feedTrouble(format, text)).toEqual([]);
    expect(readByFeedsmith(format, text)).toHaveLength(articlesInFeed);
    expect(text).toContain(`https://news.example.org/en/${feedFiles[format]}`);
  });

  const lists: [string, FindFollowed<{ slug: string }>, string][] = [
    ['section', findFollowedSection, 'city'],
    ['tag', findFollowedTag, 'stone'],
    ['author', findFollowedAuthor, 'ma-li'],
  ];
  test.each(lists)('of a %s has what is public in it, whole', async (_, find, slug) => {
    const { response, text } = await ask(format, find, { slug });
    expect(feedTrouble(format, text)).toEqual([]);
    const [article, ...others] = readByFeedsmith(format, text);
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      title: 'Granite',
      url: 'https://news.example.org/en/articles/granite',
      html: expect.stringMatching(
        /^<figure><img src="https:.* alt="A colour"\/><\/figure><p>Visitors/,
      ),
    });
    const shown = await db().article.findFirstOrThrow({ where: { slug: 'granite' } });
    const changed = new Date(String(response.headers.get('last-modified')));
    expect(+changed).toBe(Math.floor(+(shown.firstPublishedAt ?? 0) / 1000) * 1000);
  });

  test('of a search has what it finds; of none, and of one that leaves something out, there is none', async () => {
    const { text } = await ask(format, findFollowedSearch, {}, '?q=granite&section=city');
    expect(feedTrouble(format, text)).toEqual([]);
    expect(readByFeedsmith(format, text).map(({ title }) => title)).toEqual(['Granite']);
    for (const query of ['', '?q=granite&section=nowhere']) {
      expect((await ask(format, findFollowedSearch, {}, query)).response.status).toBe(404);
    }
  });

  test('of an empty section is a feed; of an unknown one there is none, of a moved one its newest', async () => {
    const empty = await ask(format, findFollowedSection, { slug: 'empty' });
    expect(feedTrouble(format, empty.text)).toEqual([]);
    expect(empty.response.headers.get('last-modified')).toBeNull();
    const unknown = await ask(format, findFollowedTag, { slug: 'nothing' });
    expect(unknown.response.status).toBe(404);
    const { head } = await ask(format, findFollowedTag, { slug: 'rock' });
    expect(head).toMatchObject({
      status: 308,
      location: `/en/tags/stone/${feedFiles[format]}`,
    });
  });
});

test('the lead picture goes with its article, with its true type and length', async () => {
  const { text } = await ask('json', findFollowedSection, { slug: 'city' });
  const [{ image, attachments }] = JSON.parse(text).items;
  const file = await findMediaFile(new URL(image).pathname);
  expect(file?.bytes).toBeGreaterThan(50);
  expect(attachments).toEqual([
    { url: image, mime_type: file?.contentType, size_in_bytes: file?.bytes },
  ]);
});

test('a feed is known by the same name when its list has another', async () => {
  const idOf = async () => {
    const { text } = await ask('atom', findFollowedTag, { slug: 'stone' });
    return /<id>(.*?)<\/id>/.exec(text)?.[1];
  };
  const before = await idOf();
  expect(before).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-/);
  await db().tagText.updateMany({ where: { slug: 'stone' }, data: { name: 'Rocks' } });
  expect(await idOf()).toBe(before);
});
