import { listPublishedArticles, type ArticleChoice } from '@/lib/articles/published-articles';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { listNewsroomArticles } from '@/lib/newsroom/list-newsroom-articles';
import { withRequestMemory } from '@/lib/process-state';
import { percentile, type Figure, type Figures } from './figures';
import { labelDrafts } from './label-drafts';
import type { LargeNewspaper } from './large-newspaper';
import { measureNewsroomFilters } from './newsroom-lists';

const locale = 'en';
const times = 60;
/** A page that lies deep in a list costs so many times its first one at most. */
const budget = 1.5;

/** What lists cost in a large paper: deep pages beside first ones, and the newsroom's filters. */
export async function* measureLists(articles: number): Figures {
  console.log('Putting the newest texts into the index by their labels …');
  await labelDrafts();
  const paper = await readPaper();
  const depth = Math.floor(articles * 0.6);
  yield* measureReaders(depth);
  yield* await measureNewsroomDepth(paper, depth);
  yield* await measureNewsroomFilters(paper, `newsroom list of ${articles}`);
}

async function* measureReaders(depth: number): Figures {
  const before = await placeAt(
    Prisma.sql`locale = ${locale} AND publish_at <= now() ORDER BY publish_at DESC, id DESC`,
    depth,
  );
  for (const [name, articles] of Object.entries(await choices(before.publishAt))) {
    const page = { ...articles, locale, limit: 21 } as const;
    yield* await measurePages(
      name,
      depth,
      () => listPublishedArticles(page),
      () => listPublishedArticles({ ...page, before }),
    );
  }
}

/** The largest of each kind, since their lists reach down to the depth; and the year in which it lies. */
async function choices(deep: Date): Promise<Record<string, ArticleChoice>> {
  const year = deep.getUTCFullYear();
  const largest = async (key: Prisma.Sql, table: Prisma.Sql) => {
    const [row] = await db().$queryRaw<[{ id: string }]>`
      SELECT ${key} AS id FROM ${table} WHERE locale = ${locale}
      GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`;
    return row.id;
  };
  return {
    'a language': {},
    'a section': { sectionId: await largest(Prisma.sql`section_id`, Prisma.sql`article`) },
    'a tag': { tagId: await largest(Prisma.sql`tag_id`, Prisma.sql`article_tag`) },
    'an author': { authorId: await largest(Prisma.sql`author_id`, Prisma.sql`article_author`) },
    'a year': {
      from: new Date(Date.UTC(year, 0, 1)),
      to: new Date(Date.UTC(year + 1, 0, 1)),
    },
  };
}

async function measureNewsroomDepth(paper: LargeNewspaper, depth: number): Promise<Figure[]> {
  const editor: Actor = { id: paper.editorId, name: 'Bench', role: 'editor', from: 'bench' };
  const { id, updatedAt } = await placeAt(
    Prisma.sql`true ORDER BY updated_at DESC, id DESC`,
    depth,
  );
  const page = { interfaceLocale: locale, limit: 50 } as const;
  const before = { changedAt: updatedAt, id };
  return measurePages(
    'the newsroom',
    depth,
    () => listNewsroomArticles(editor, page),
    () => listNewsroomArticles(editor, { ...page, before }),
  );
}

type Place = { id: string; publishAt: Date; updatedAt: Date };

async function placeAt(inOrder: Prisma.Sql, depth: number): Promise<Place> {
  const [place] = await db().$queryRaw<[Place]>`
    SELECT id, publish_at AS "publishAt", updated_at AS "updatedAt" FROM article
    WHERE ${inOrder} OFFSET ${depth} LIMIT 1`;
  return place;
}

/** Both pages in turn, so that whatever else the machine does befalls both. */
async function measurePages(
  name: string,
  depth: number,
  askFirst: () => Promise<unknown>,
  askDeep: () => Promise<unknown>,
): Promise<Figure[]> {
  const [first, deep]: [number[], number[]] = [[], []];
  await timeOf(askFirst);
  await timeOf(askDeep);
  for (let at = 0; at < times; at += 1) {
    first.push(await timeOf(askFirst));
    deep.push(await timeOf(askDeep));
  }
  const [p50First, p50Deep] = [percentile(first, 0.5), percentile(deep, 0.5)];
  const list = `list of ${name}`;
  return [
    { name: `${list}, its first page, p50`, value: p50First, unit: 'ms', budget: null },
    { name: `${list}, ${depth} articles deep, p50`, value: p50Deep, unit: 'ms', budget: null },
    { name: `${list}, deep beside first`, value: p50Deep / p50First, unit: 'times', budget },
  ];
}

async function timeOf(ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await withRequestMemory(undefined, ask);
  return performance.now() - began;
}

async function readPaper(): Promise<LargeNewspaper> {
  const editor = await db().editor.findFirstOrThrow({ select: { id: true } });
  const sections = await db().section.findMany({ select: { id: true } });
  const name = { where: { locale }, select: { name: true } };
  return {
    editorId: editor.id,
    sectionIds: sections.map(({ id }) => id),
    tags: (await db().tagText.findMany(name)).map((tag) => tag.name),
    authors: (await db().authorText.findMany(name)).map((author) => author.name),
  };
}
