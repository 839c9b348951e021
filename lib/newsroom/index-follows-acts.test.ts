import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { takeBackArticle } from './take-back-article';
import { withdrawArticle } from './withdraw-article';
import type { Actor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { Refusal } from '@/lib/errors';
import { indexArticles } from '@/lib/search/search-index';
import {
  newArticle,
  newAuthor,
  newContent,
  newEditor,
  newSection,
  newTag,
} from '@/prisma/seed/factories';

useTestDatabase();

let editor: Actor;
let sectionIds: string[];
let tagIds: string[];
let authorIds: string[];

beforeAll(async () => {
  editor = await newEditor('editor');
  sectionIds = [(await newSection()).id, (await newSection()).id];
  tagIds = [(await newTag()).id, (await newTag()).id];
  authorIds = [(await newAuthor()).id];
});

const words = 'bridge school 大桥 学校 museum 教育信息化'.split(' ');

type Act = { kind: 'edit' | 'publish' | 'withdraw' | 'take back'; article: number; word: number };

const acts = fc.record({
  kind: fc.constantFrom('edit', 'edit', 'publish', 'publish', 'withdraw', 'take back'),
  article: fc.nat({ max: 7 }),
  word: fc.nat({ max: 999 }),
}) as fc.Arbitrary<Act>;

const pick = <Item>(items: Item[], at: number): Item => items[at % items.length] as Item;

async function perform({ kind, article, word }: Act, articleIds: string[]): Promise<boolean> {
  const articleId = pick(articleIds, article);
  const { version } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const target = { articleId, version };
  const content = () =>
    newContent({
      title: `${pick(words, word)} ${word}`,
      standfirst: pick(words, word + 1),
      sectionId: pick(sectionIds, word),
      tagIds: tagIds.slice(word % 3),
      authorIds: authorIds.slice(word % 2),
      publishAt: word % 5 === 0 ? new Date(Date.UTC(2010 + (word % 20), word % 12, 1)) : null,
    });
  try {
    if (kind === 'edit') await saveDraft(editor, { ...target, content: content() });
    if (kind === 'publish') await publishArticle(editor, target);
    if (kind === 'withdraw') await withdrawArticle(editor, { ...target, reason: 'A reason.' });
    if (kind === 'take back') await takeBackArticle(editor, target);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

async function readIndex() {
  return db().$queryRaw<unknown[]>`
    SELECT article_id, locale, publish_at, expire_at, section_id, author_ids, norm_version,
      head::text, tsv::text
    FROM search.doc ORDER BY article_id`;
}

test('after a thousand acts in any order the index is what it would be if it were made anew', async () => {
  const articleIds: string[] = [];
  while (articleIds.length < 8) articleIds.push((await newArticle(editor)).articleId);
  let done = 0;
  for (const act of fc.sample(acts, { numRuns: 5_000, seed: 7 })) {
    if (done < 1_000 && (await perform(act, articleIds))) done += 1;
  }
  expect(done).toBe(1_000);
  const kept = await readIndex();
  expect(kept.length).toBeGreaterThan(2);
  await db().$executeRaw`TRUNCATE search.doc`;
  await transaction((tx) => indexArticles(tx, articleIds));
  expect(await readIndex()).toEqual(kept);
}, 120_000);
