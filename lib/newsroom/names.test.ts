import { beforeAll, describe, expect, test } from 'vitest';
import { changeName } from './change-name';
import { deleteName } from './delete-name';
import { listNewsroomArticles } from './list-newsroom-articles';
import { mergeNames } from './merge-names';
import { findNewsroomArticle } from './newsroom-articles';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { editionsMadeBy, race, readArticle } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { searchArticles } from '@/lib/search/search-articles';
import {
  newArticle,
  newAuthor,
  newContent,
  newEditor,
  newPublishedArticle,
  newSection,
  newTag,
} from '@/prisma/seed/factories';

useTestDatabase();

let admin: Actor;
let writer: Actor;
let unique = 0;

beforeAll(async () => {
  admin = await newEditor('admin');
  writer = await newEditor('writer');
});

function texts(word: string) {
  return {
    en: { name: `${word} en`, slug: `${word}-en` },
    zh: { name: `${word}中`, slug: `${word}-zh` },
  };
}

function word(): string {
  unique += 1;
  return `word${unique}`;
}

async function targetOf(path: string): Promise<string | null | undefined> {
  return (await db().redirect.findUnique({ where: { path } }))?.targetPath;
}

const makers = { section: newSection, tag: newTag, author: newAuthor };
const make = {
  section: (name: string) => newSection({ texts: texts(name) }),
  tag: (name: string) => newTag(texts(name)),
  author: (name: string) => newAuthor(texts(name)),
};
const placedUnder = (kind: keyof typeof make, id: string) =>
  ({ section: { sectionId: id }, tag: { tagIds: [id] }, author: { authorIds: [id] } })[kind];

describe.each(['section', 'tag', 'author'] as const)('a %s', (kind) => {
  const path = (slug: string) => `/en/${kind}s/${slug}`;

  test('gets another name and address; the old one leads there in one step, whatever came between', async () => {
    const [first, second, third] = [word(), word(), word()];
    const { id } = await make[kind](first);
    const made = await editionsMadeBy(async () => {
      await changeName(admin, { kind, id, texts: texts(second) });
      await changeName(admin, { kind, id, texts: texts(third) });
    });
    expect(made).toBe(2);
    expect(await targetOf(path(`${first}-en`))).toBe(path(`${third}-en`));
    expect(await targetOf(path(`${second}-en`))).toBe(path(`${third}-en`));
    await changeName(admin, { kind, id, texts: texts(first) });
    expect(await targetOf(path(`${first}-en`))).toBeUndefined();
    expect(await targetOf(path(`${third}-en`))).toBe(path(`${first}-en`));
  });

  test('takes no address that another has or had', async () => {
    const [one, two, three] = [word(), word(), word()];
    const { id } = await make[kind](one);
    const { id: other } = await make[kind](two);
    const taken = { key: 'slugTaken', field: 'texts.en.slug' };
    await expect(changeName(admin, { kind, id, texts: texts(two) })).rejects.toMatchObject(taken);
    await changeName(admin, { kind, id: other, texts: texts(three) });
    await expect(changeName(admin, { kind, id, texts: texts(two) })).rejects.toMatchObject(taken);
    await expect(make[kind](two)).rejects.toMatchObject(taken);
  });

  test('is changed by nobody who may not', async () => {
    const { id } = await makers[kind]();
    const { id: intoId } = await makers[kind]();
    const refused = { kind: 'forbidden' };
    await expect(changeName(writer, { kind, id, texts: texts(word()) })).rejects.toMatchObject(
      refused,
    );
    await expect(mergeNames(writer, { kind, id, intoId })).rejects.toMatchObject(refused);
    await expect(deleteName(writer, { kind, id })).rejects.toMatchObject(refused);
  });

  test('that nothing stands under is deleted, and is not there any more', async () => {
    const name = word();
    const { id } = await make[kind](name);
    await changeName(admin, { kind, id, texts: texts(word()) });
    await deleteName(admin, { kind, id });
    expect(await targetOf(path(`${name}-en`))).toBeUndefined();
    await expect(deleteName(admin, { kind, id })).rejects.toMatchObject({ kind: 'not-found' });
    await expect(make[kind](name)).resolves.toBeDefined();
  });

  test('that is used, by readers or by a draft, is not deleted', async () => {
    const { id } = await makers[kind]();
    await newArticle(admin, placedUnder(kind, id));
    await newPublishedArticle(admin, placedUnder(kind, id));
    await expect(deleteName(admin, { kind, id })).rejects.toMatchObject({
      key: 'nameInUse',
      values: { count: 2 },
    });
  });

  test('becomes part of another: for readers, in drafts, and at its addresses', async () => {
    const [old, stays] = [word(), word()];
    const [{ id }, { id: intoId }] = [await make[kind](old), await make[kind](stays)];
    const live = await newPublishedArticle(admin, placedUnder(kind, id));
    const draft = await newArticle(admin, placedUnder(kind, id));
    const before = await readArticle(live.articleId);
    expect(await editionsMadeBy(() => mergeNames(admin, { kind, id, intoId }))).toBe(1);

    expect(await targetOf(path(`${old}-en`))).toBe(path(`${stays}-en`));
    const after = await readArticle(live.articleId);
    const names = {
      section: [after.sectionId],
      tag: after.tags.map(({ tagId }) => tagId),
      author: after.authors.map(({ authorId }) => authorId),
    };
    expect(names[kind]).toEqual([intoId]);
    expect(after).toMatchObject({
      publishAt: before.publishAt,
      lastChangedAt: before.lastChangedAt,
    });
    const shown = await findNewsroomArticle(admin, draft.articleId);
    expect(shown?.content).toMatchObject(placedUnder(kind, intoId));
    await expect(mergeNames(admin, { kind, id, intoId })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  test('that others became part of takes them along when it is merged itself', async () => {
    const [a, b, c] = [await makers[kind](), await makers[kind](), await makers[kind]()];
    const draft = await newArticle(admin, placedUnder(kind, a.id));
    await mergeNames(admin, { kind, id: a.id, intoId: b.id });
    await mergeNames(admin, { kind, id: b.id, intoId: c.id });
    const shown = await findNewsroomArticle(admin, draft.articleId);
    expect(shown?.content).toMatchObject(placedUnder(kind, c.id));
  });

  test('is not merged into itself', async () => {
    const { id } = await makers[kind]();
    await expect(mergeNames(admin, { kind, id, intoId: id })).rejects.toMatchObject({
      key: 'mergeIntoItself',
    });
  });

  test('of two who want the same address one is refused', async () => {
    const [{ id: one }, { id: other }, wanted] = [
      await makers[kind](),
      await makers[kind](),
      word(),
    ];
    const { won, lost } = await race(
      () => changeName(admin, { kind, id: one, texts: texts(wanted) }),
      () => changeName(admin, { kind, id: other, texts: texts(wanted) }),
    );
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([{ key: 'slugTaken' }]);
  });
});

test('an article under both merged tags has the one that stays once', async () => {
  const [{ id }, { id: intoId }] = [await newTag(), await newTag()];
  const live = await newPublishedArticle(admin, { tagIds: [id, intoId] });
  await mergeNames(admin, { kind: 'tag', id, intoId });
  expect((await readArticle(live.articleId)).tags).toMatchObject([{ tagId: intoId }]);
});

test('after a merge a text is saved and published with what stays', async () => {
  const [{ id }, { id: intoId }] = [await newSection(), await newSection()];
  const live = await newPublishedArticle(admin, { sectionId: id, title: 'Zeppelin over the yard' });
  await mergeNames(admin, { kind: 'section', id, intoId });
  const search = { q: 'zeppelin', locale: 'en', sort: 'newest', page: 1 } as const;
  expect(await searchArticles({ ...search, sectionId: intoId })).toMatchObject({ total: 1 });
  const content = newContent({ title: 'Zeppelin, landed', sectionId: intoId });
  await publishArticle(admin, await saveDraft(admin, { ...live, content }));
  expect(await readArticle(live.articleId)).toMatchObject({ sectionId: intoId });
});

test('what was typed before a merge is published under what stays', async () => {
  const [{ id }, { id: intoId }] = [await newTag(), await newTag()];
  const [{ id: sectionId }, { id: intoSection }] = [await newSection(), await newSection()];
  const { id: authorId } = await newAuthor();
  const opened = await newArticle(admin, { tagIds: [id], sectionId });
  await mergeNames(admin, { kind: 'tag', id, intoId });
  await mergeNames(admin, { kind: 'section', id: sectionId, intoId: intoSection });
  await deleteName(admin, { kind: 'author', id: authorId });
  const content = newContent({ tagIds: [id, intoId], sectionId, authorIds: [authorId] });
  await publishArticle(admin, { ...opened, content });
  const after = await readArticle(opened.articleId);
  expect(after).toMatchObject({ sectionId: intoSection, tags: [{ tagId: intoId }], authors: [] });
});

test('what stays is in use while a draft names what was merged into it', async () => {
  const [{ id }, { id: intoId }] = [await newTag(), await newTag()];
  await newArticle(admin, { tagIds: [id] });
  await mergeNames(admin, { kind: 'tag', id, intoId });
  await expect(deleteName(admin, { kind: 'tag', id: intoId })).rejects.toMatchObject({
    key: 'nameInUse',
    values: { count: 1 },
  });
});

test('after a merge of sections the newsroom’s list has its order, and the name that stays', async () => {
  const [{ id }, { id: intoId }] = [await newSection(), await newSection({ texts: texts(word()) })];
  const live = await newPublishedArticle(admin, { sectionId: id });
  const draft = await newArticle(admin, { sectionId: id });
  const page = { interfaceLocale: 'en', limit: 100 } as const;
  const before = (await listNewsroomArticles(admin, page)).articles.map((one) => one.id);
  await mergeNames(admin, { kind: 'section', id, intoId });
  const { articles } = await listNewsroomArticles(admin, page);
  expect(articles.map((one) => one.id)).toEqual(before);
  const found = await listNewsroomArticles(admin, { ...page, sectionId: intoId });
  expect(found.articles.map((one) => one.id).sort()).toEqual(
    [live.articleId, draft.articleId].sort(),
  );
  const names = new Set(found.articles.map(({ section }) => section));
  expect([...names]).toEqual([expect.stringMatching(/^word\d+ en$/)]);
});

test('an article published while its tag is merged stands under what stays', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [{ id }, { id: intoId }] = [await newTag(), await newTag()];
    const { id: sectionId } = await newSection();
    const opened = await newArticle(admin, { tagIds: [id], sectionId });
    const { lost } = await race<unknown>(
      () => publishArticle(admin, opened),
      () => mergeNames(admin, { kind: 'tag', id, intoId }),
    );
    expect(lost).toEqual([]);
    expect((await readArticle(opened.articleId)).tags).toMatchObject([{ tagId: intoId }]);
  }
});
