import { db } from '@/lib/db/client';
import { keepIndex } from '../keep-index';
import { putTestArticle, putTestName, putTestSection } from '../test-articles';
import { judgedArticles } from './judged-articles';
import { judgedAuthors, judgedTags } from './names';

type IdsByKey<Key extends string> = Record<Key, string>;

/** Writes the judged articles into the database. Returns their keys by their ids. */
export async function putJudgedPaper(): Promise<Map<string, string>> {
  const sectionId = await putTestSection('news');
  const tagIds = await putNames('tag', judgedTags);
  const authorIds = await putNames('author', judgedAuthors);
  const storyIds = new Map<string, string>();
  const keys = new Map<string, string>();
  for (const { key, tags, authors, ...article } of judgedArticles(new Date())) {
    const storyId = storyIds.get(key) ?? (await db().story.create({ data: {} })).id;
    storyIds.set(key, storyId);
    const names = {
      tagIds: tags.map((tag) => tagIds[tag]),
      authorIds: authors.map((author) => authorIds[author]),
    };
    keys.set(await putTestArticle({ ...article, ...names, sectionId, storyId }), key);
  }
  await keepIndex();
  return keys;
}

async function putNames<Key extends string>(
  kind: 'tag' | 'author',
  names: Record<Key, { en: { name: string }; zh: { name: string } }>,
): Promise<IdsByKey<Key>> {
  const ids: Partial<IdsByKey<Key>> = {};
  for (const key in names) {
    const { en, zh } = names[key];
    ids[key] = await putTestName(kind, { en: en.name, zh: zh.name });
  }
  return ids as IdsByKey<Key>;
}
