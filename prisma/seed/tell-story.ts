import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { formatMinute, parseMinute } from '@/lib/i18n/dates';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import type { ArticleContent } from '@/lib/newsroom/article-content';
import { createArticle } from '@/lib/newsroom/create-article';
import { publishArticle } from '@/lib/newsroom/publish-article';
import { saveDraft } from '@/lib/newsroom/save-draft';
import { sendBackArticle } from '@/lib/newsroom/send-back-article';
import { submitArticle } from '@/lib/newsroom/submit-article';
import { withdrawArticle } from '@/lib/newsroom/withdraw-article';
import type { DemoAuthor } from './demo-authors';
import { demoTimeZone } from './demo-newspaper';
import type { DemoSection, DemoStory, DemoText, IssuedAt } from './demo-story';
import type { DemoTag } from './demo-tags';
import type { DemoPictureName } from './pictures/demo-pictures';

/** Who makes the demo newspaper, and what its stories name. */
export type DemoNewsroom = {
  writer: Actor;
  editor: Actor;
  sectionIds: Map<DemoSection, string>;
  tagIds: Map<DemoTag, string>;
  authorIds: Map<DemoAuthor, string>;
  pictureIds: Map<DemoPictureName, string>;
};

/**
 * Brings one story into the newspaper, every language as far as its fate says: the writer writes
 * and hands in, the editor decides.
 *
 * @returns the number of articles written
 */
export async function tellStory(newsroom: DemoNewsroom, story: DemoStory): Promise<number> {
  let storyId: string | undefined;
  let articles = 0;
  for (const locale of allLocales) {
    const text = story[locale];
    if (!text) continue;
    const content = toContent(newsroom, story, text);
    const articleId = await tellText(newsroom, { locale, storyId, text, content });
    storyId ??= await storyOf(articleId);
    articles += 1;
  }
  return articles;
}

type Telling = {
  locale: Locale;
  storyId: string | undefined;
  text: DemoText;
  content: ArticleContent;
};

async function tellText(
  { writer, editor }: DemoNewsroom,
  { locale, storyId, text: { fate = { is: 'published' } }, content }: Telling,
): Promise<string> {
  const standfirst = fate.is === 'inReview' ? fate.firstStandfirst : content.standfirst;
  const first = { locale, storyId, content: { ...content, standfirst } };
  const { articleId, version } = await createArticle(writer, first);
  if (fate.is === 'draft') return articleId;

  const submitted = await submitArticle(writer, { articleId, version });
  if (fate.is === 'inReview') {
    const { sentBack: reason } = fate;
    const { version } = await sendBackArticle(editor, { ...submitted, reason });
    await submitArticle(writer, { articleId, version, content });
    return articleId;
  }

  const published = await publishArticle(editor, submitted);
  if (fate.is === 'withdrawn') {
    await withdrawArticle(editor, { ...published, reason: fate.reason });
  }
  if (fate.is === 'changed') {
    const { standfirst, note } = fate;
    await saveDraft(writer, { ...published, content: { ...content, standfirst, note } });
  }
  return articleId;
}

function toContent(
  { sectionIds, tagIds, authorIds, pictureIds }: DemoNewsroom,
  { section, issuedAt, picture, tags, authors }: DemoStory,
  { title, standfirst, slug, body }: DemoText,
): ArticleContent {
  return {
    title,
    standfirst,
    slug,
    body,
    publishAt: issuedAt === undefined ? null : toTime(issuedAt),
    sectionId: idOf(sectionIds, section),
    leadPictureId: picture ? idOf(pictureIds, picture) : null,
    tagIds: tags.map((tag) => idOf(tagIds, tag)),
    authorIds: authors.map((author) => idOf(authorIds, author)),
  };
}

function idOf<Name>(ids: Map<Name, string>, name: Name): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The demo newspaper has nothing called ${String(name)}`);
  return id;
}

function toTime(issuedAt: IssuedAt): Date {
  const now = Date.now();
  if (typeof issuedAt === 'string') return toMinute(issuedAt);
  if ('hoursAgo' in issuedAt) {
    return toMinute(formatMinute(new Date(now - issuedAt.hoursAgo * 36e5), demoTimeZone));
  }
  const day = formatMinute(new Date(now + issuedAt.day * 864e5), demoTimeZone).slice(0, 10);
  return toMinute(`${day} ${issuedAt.at}`);
}

function toMinute(text: string): Date {
  const time = parseMinute(text, demoTimeZone);
  if (!time) throw new Error(`A demo story has no such time as ${text}`);
  return time;
}

async function storyOf(articleId: string): Promise<string> {
  const where = { id: articleId };
  const article = await db().article.findUniqueOrThrow({ where, select: { storyId: true } });
  return article.storyId;
}
