import { beforeAll, describe, expect, test } from 'vitest';
import { readDesk } from './desk';
import { issuedConditions } from './filter-conditions';
import { asksOfText } from './find-by-text';
import {
  countNewsroomArticles,
  listNewsroomArticles,
  type NewsroomFilter,
  type NewsroomPosition,
} from './list-newsroom-articles';
import { labelDrafts } from '@/bench/label-drafts';
import { fillNewspaper } from '@/bench/large-newspaper';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { costlyStatements } from '@/lib/db/test-plans';
import { newEditor, newTag } from '@/prisma/seed/factories';

useTestDatabase();

const articles = 12_000;
const page = { interfaceLocale: 'en', limit: 6 } as const;
/** However many articles there are, and on whichever page. */
const bounds = { buffers: 120, removed: 30, sorted: 150 };
/** Where a span of time is read at once and put in order. */
const boundsOfSpan = { buffers: 800, removed: 600, sorted: 600 };
const start = Date.now();
const years = (ago: number) => new Date(start - ago * 365 * 24 * 3_600_000);

let editor: Actor;
let writer: Actor;
let newcomer: Actor;
const filters: Record<string, NewsroomFilter> = {};

beforeAll(async () => {
  const paper = await fillNewspaper(articles);
  editor = { id: paper.editorId, name: 'Bench', role: 'admin', from: 'bench' };
  writer = await newEditor('writer');
  newcomer = await newEditor('writer');
  const [closed, open] = paper.sectionIds;
  const { id: rareTag } = await newTag();
  await db().$executeRaw`
    UPDATE article SET created_by_id = ${writer.id}::uuid
    WHERE slug LIKE '%7' AND (state = 'published' OR slug LIKE '%77')`;
  // An import: a tenth of all was changed in one moment.
  await db().$executeRaw`
    UPDATE article SET updated_at = ${years(3)}::timestamptz
    WHERE updated_at BETWEEN ${years(4)}::timestamptz AND ${years(3)}::timestamptz`;
  await db().$executeRaw`ALTER TABLE revision DISABLE TRIGGER USER`;
  await db().$executeRaw`
    UPDATE revision SET section_id = ${open}::uuid FROM article
    WHERE draft_revision_id = revision.id AND revision.section_id = ${closed}::uuid
      AND updated_at > ${years(6)}::timestamptz`;
  await db().$executeRaw`
    UPDATE revision SET section_id = ${open}::uuid WHERE slug LIKE ANY (ARRAY['%2', '%4', '%6', '%8', '%0'])`;
  await db().$executeRaw`
    UPDATE revision SET tag_ids = tag_ids || ${rareTag}::uuid FROM article
    WHERE draft_revision_id = revision.id AND article.slug LIKE '%98'`;
  await labelDrafts();
  await db().$executeRaw`VACUUM (ANALYZE) article, revision`;
  const [tag] = paper.tags;
  const { name: rare } = await db().tagText.findFirstOrThrow({ where: { tagId: rareTag } });
  Object.assign(filters, {
    all: {},
    mine: { mine: true },
    'my drafts': { mine: true, state: 'draft', sentBack: false },
    'sent back to me': { mine: true, state: 'draft', sentBack: true },
    draft: { state: 'draft' },
    'in review': { state: 'in_review' },
    scheduled: { publicity: 'scheduled' },
    published: { publicity: 'public' },
    withdrawn: { state: 'withdrawn' },
    bin: { state: 'binned' },
    'a language': { locale: 'zh' },
    'drafts of a language': { locale: 'zh', state: 'draft' },
    'a section': { sectionId: open },
    'a section that has had nothing for years': { sectionId: closed },
    'a tag': { tag },
    'a tag that hardly any text has': { tag: rare },
    'a tag that is none': { tag: 'zeppelin' },
    'an author': { author: paper.authors[0] },
    'a tag in a section': { sectionId: open, tag: rare },
    'drafts in a section': { sectionId: open, state: 'draft' },
    'my drafts in a section': { sectionId: closed, mine: true, state: 'draft' },
    'one old month': { issuedFrom: years(8.1), issuedBefore: years(8) },
    'old years': { issuedBefore: years(4) },
    'a large section in old years': { sectionId: open, issuedBefore: years(4) },
    'a tag in old years': { tag, issuedBefore: years(4) },
    'a section in one old month': {
      sectionId: open,
      issuedFrom: years(8.1),
      issuedBefore: years(8),
    },
    'since yesterday': { publicity: 'public', issuedFrom: years(1 / 365) },
  } satisfies typeof filters);
});

const asksOfSpan = (filter: NewsroomFilter) =>
  asksOfText(filter) || issuedConditions(filter, new Date()).length > 0;

const names = [
  ...['all', 'mine', 'my drafts', 'sent back to me', 'draft', 'in review', 'scheduled'],
  ...['published', 'withdrawn', 'bin', 'a language', 'drafts of a language', 'a section'],
  ...['a section that has had nothing for years', 'a tag', 'a tag that hardly any text has'],
  ...['a tag that is none', 'an author', 'a tag in a section', 'drafts in a section'],
  ...['my drafts in a section', 'one old month', 'old years', 'a section in one old month'],
  ...['a large section in old years', 'a tag in old years'],
  'since yesterday',
];

describe('a page of articles is read along an index and costs what any other does', () => {
  test.each(names)('%s', async (name) => {
    const filter = filters[name]!;
    const deep = { changedAt: years(9), id: writer.id! };
    for (const actor of filter.mine ? [editor, writer, newcomer] : [editor]) {
      for (const before of [undefined, deep]) {
        const ask = () => listNewsroomArticles(actor, { ...filter, ...page, before });
        const most = asksOfSpan(filter) ? boundsOfSpan : bounds;
        expect(await costlyStatements(ask, most), actor.name).toEqual([]);
      }
    }
  });

  test('in the middle of many that were changed in one moment', async () => {
    const same = await db().article.findMany({
      where: { updatedAt: years(3) },
      orderBy: { id: 'desc' },
    });
    expect(same.length).toBeGreaterThan(articles / 20);
    const middle = same.at(Math.floor(same.length / 2))!;
    const before: NewsroomPosition = { changedAt: middle.updatedAt, id: middle.id };
    const ask = () => listNewsroomArticles(editor, { ...page, before });
    expect(await costlyStatements(ask, bounds)).toEqual([]);
    const next = same.slice(same.indexOf(middle) + 1).slice(0, page.limit);
    expect((await ask()).articles.map(({ id }) => id)).toEqual(next.map(({ id }) => id));
  });
});

test('whichever way articles are looked for, all that are asked for are found', async () => {
  const deep = { changedAt: years(6), id: writer.id! };
  const all = await db().article.findMany({
    include: { draftRevision: true },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  });
  const tagIds = new Map(
    (await db().tagText.findMany({ where: { locale: 'en' } })).map((text) => [
      text.name,
      text.tagId,
    ]),
  );
  for (const name of [
    'one old month',
    'old years',
    ...names.filter((one) => one.includes(' in ')),
  ]) {
    const { sectionId, tag, state, locale, mine, issuedFrom, issuedBefore } = filters[name]!;
    const isAskedFor = ({ draftRevision, ...article }: (typeof all)[number]) =>
      (!state || article.state === state) &&
      (!locale || article.locale === locale) &&
      (!mine || article.createdById === writer.id) &&
      (!sectionId || draftRevision?.sectionId === sectionId) &&
      (!tag || draftRevision?.tagIds.includes(tagIds.get(tag)!)) &&
      (!issuedFrom || (article.publishAt !== null && article.publishAt >= issuedFrom)) &&
      (!issuedBefore || (article.publishAt !== null && article.publishAt < issuedBefore));
    for (const before of [undefined, deep]) {
      const expected = all
        .filter(isAskedFor)
        .filter(({ updatedAt }) => !before || updatedAt < before.changedAt);
      const asked = { ...filters[name]!, ...page, before, limit: 30 };
      const { articles: found } = await listNewsroomArticles(writer, asked);
      expect(
        found.map(({ id }) => id),
        name,
      ).toEqual(expected.slice(0, 30).map(({ id }) => id));
      expect(expected.length, name).toBeGreaterThan(mine ? -1 : 0);
    }
  }
});

test('counting stops, and the desk looks at a few', async () => {
  for (const name of ['draft', 'in review', 'scheduled', 'my drafts', 'since yesterday']) {
    const ask = () => countNewsroomArticles(editor, filters[name]!);
    expect(await costlyStatements(ask, { ...bounds, buffers: 1_100 }), name).toEqual([]);
  }
  const today = {
    interfaceLocale: 'en',
    today: years(1 / 365),
    yesterday: years(2 / 365),
  } as const;
  for (const actor of [editor, writer, newcomer]) {
    const ask = () => readDesk(actor, today);
    expect(await costlyStatements(ask, { ...bounds, buffers: 1_100 })).toEqual([]);
  }
});
