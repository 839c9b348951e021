import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleContentInput } from './article-content';
import { createArticle } from './create-article';
import { keepWorking } from './keep-working';
import { publishArticle } from './publish-article';
import { mergeDraft } from './merge-draft';
import { saveDraft } from './save-draft';
import { submitArticle } from './submit-article';
import { badTexts, megabytes, nobody } from './test-bad-texts';
import { readArticle, readEverything } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { Refusal, type RefusalKey } from '@/lib/errors';
import english from '@/lib/i18n/messages/en/refusals.json';
import chinese from '@/lib/i18n/messages/zh/refusals.json';
import { newArticle, newContent, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

/** The article that an act is about, and the version that it was made from. */
type Aim = { articleId: string; version: number };

let writer: Actor;
let editor: Actor;
/** The writer's article, in its second version. */
let aim: Aim;

beforeAll(async () => {
  [writer, editor] = [await newEditor('writer'), await newEditor('editor')];
  const { sectionId } = await readArticle(
    (await newPublishedArticle(editor, { slug: 'of-another' })).articleId,
  );
  const article = await newArticle(writer);
  const { articleId, version } = await saveDraft(writer, {
    ...article,
    content: newContent({ sectionId }),
  });
  aim = { articleId, version };
});

const saving = {
  save: saveDraft,
  merge: mergeDraft,
  submit: submitArticle,
  publish: publishArticle,
};

const create = (actor: Actor, content: object) =>
  createArticle(actor, { locale: 'en', content: { ...newContent(), ...content } });

function setAside(actor: Actor, about: Aim, content: object = {}, numbers: object = {}) {
  const { title, standfirst, body, slug, sectionId } = newContent();
  const typed = { title, standfirst, body, slug, sectionId, publishAt: '' };
  const text = { ...typed, leadPictureId: null, tagIds: [], authorIds: [], ...content };
  const { articleId, version: revision } = about;
  return keepWorking(actor, { articleId, revision, working: 7, replaces: null, text, ...numbers });
}

/** Expects a refusal that can be said in both languages, after which everything is as it was. */
async function expectRefused(act: () => Promise<unknown>, key: RefusalKey): Promise<void> {
  const before = await readEverything();
  const error: unknown = await act().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(Refusal);
  expect(error).toMatchObject({ key });
  expect(english[key] && chinese[key]).toBeTruthy();
  expect(await readEverything()).toEqual(before);
}

describe('a text that cannot be kept is refused', () => {
  test.each(badTexts)('%s', async (_, wrong, key, keyWhenSetAside) => {
    await expectRefused(() => create(editor, wrong), key);
    for (const act of Object.values(saving)) {
      const content = { ...newContent(), ...wrong } as ArticleContentInput;
      await expectRefused(() => act(editor, { ...aim, content }), key);
    }
    if (keyWhenSetAside) await expectRefused(() => setAside(editor, aim, wrong), keyWhenSetAside);
  });
});

describe('an article that cannot be meant is refused', () => {
  test.each([
    ['no id', 'nonsense'],
    ['an id with more behind it', `${nobody}\u0000`],
    ['5 MB of id', megabytes(5)],
    ['the id of nothing', nobody],
  ])('%s', async (_, articleId) => {
    for (const act of Object.values(saving)) {
      const input = { articleId, version: 1, content: newContent() };
      await expectRefused(() => act(editor, input), 'articleNotFound');
    }
    await expectRefused(() => setAside(editor, { articleId, version: 1 }), 'articleNotFound');
  });

  test('a story, a language or a source that is not there', async () => {
    const content = newContent();
    const begin = (more: object) => () =>
      createArticle(editor, { locale: 'en' as const, content, ...more });
    await expectRefused(begin({ locale: 'xx' }), 'localeUnknown');
    await expectRefused(begin({ storyId: '\u0000' }), 'storyNotFound');
    await expectRefused(begin({ storyId: nobody }), 'storyNotFound');
    await expectRefused(begin({ sourceArticleId: aim.articleId }), 'articleNotFound');
    const { storyId } = await readArticle(aim.articleId);
    await expectRefused(begin({ storyId }), 'versionExists');
  });

  test('somebody else’s', async () => {
    const others = await newEditor('writer');
    const content = newContent();
    await expectRefused(() => saveDraft(others, { ...aim, content }), 'mayNot');
    await expectRefused(() => submitArticle(others, { ...aim, content }), 'mayNot');
    await expectRefused(() => publishArticle(writer, { ...aim, content }), 'mayNot');
  });
});

describe('a version that is not the newest is refused', () => {
  test.each([
    ['a stale one', 1],
    ['one to come', 3],
    ['none', NaN],
    ['one that no column holds', 2 ** 53],
  ])('%s', async (_, version) => {
    for (const act of Object.values(saving)) {
      const input = { ...aim, version, content: newContent() };
      await expectRefused(() => act(editor, input), 'changedMeanwhile');
    }
  });

  test.each([
    ['a revision that no column holds', { revision: 2 ** 53 }],
    ['no revision', { revision: NaN }],
    ['a number that no column holds', { working: 2 ** 31 }],
    ['the number of nothing', { replaces: -(2 ** 40) }],
  ])('%s, for a text that is set aside', async (_, numbers) => {
    await expectRefused(() => setAside(editor, aim, {}, numbers), 'formInvalid');
  });

  test('a text that somebody else set aside is not replaced', async () => {
    const article = await newArticle(writer);
    await setAside(writer, article, {}, { working: 5 });
    const replacing = () => setAside(editor, article, {}, { replaces: 5 });
    await expectRefused(replacing, 'workingElsewhere');
  });
});

describe('what cannot be seen is taken out of words, and the rest is kept', () => {
  const seen = [
    ['a\u0000b', 'ab'],
    ['a\u0007\u001b[31mb\u009f', 'a[31mb'],
    ['a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['a\u202egnp.exe\u2066', 'agnp.exe'],
    ['a\ufffeb\uffff', 'ab'],
    ['👩\u200d🚀 字 שלום\u200f e\u0301', '👩\u200d🚀 字 שלום\u200f e\u0301'],
  ] as const;
  const bodyOf = (text: string) => ({
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  });

  test.each(seen)('%j', async (sent, kept) => {
    const content = newContent({ title: sent, standfirst: sent, body: bodyOf(sent) });
    const { articleId, version } = await createArticle(writer, { locale: 'zh', content });
    const { draftRevision } = await readArticle(articleId);
    const cleaned = { title: kept, standfirst: kept, body: bodyOf(kept), bodyText: kept };
    expect(draftRevision).toMatchObject(cleaned);
    const typed = { ...content, slug: sent, publishAt: sent };
    await setAside(writer, { articleId, version }, typed);
    const set = await db().working.findFirstOrThrow({ where: { articleId } });
    const { title, standfirst, body } = cleaned;
    expect(set.content).toMatchObject({ title, standfirst, body, slug: kept, publishAt: kept });
  });
});
