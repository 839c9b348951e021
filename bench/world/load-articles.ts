import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { ArticleBody } from '@/lib/articles/article-body';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { worldYears, type MakeArticle, type WorldArticle } from './make-article';
import { showProgress } from './progress';
import { addTime, copyRows, inTransaction, type Value, type WorldState } from './world-database';
import type { WorldNames } from './world-names';

const day = 24 * 3_600_000;

/**
 * Writes what is missing of the articles, in the shape in which the newsroom's acts leave them
 * behind: story, article, one revision that is both draft and live, its tags and its authors.
 * Can be broken off at any time and goes on where it was.
 */
export async function loadArticles(
  client: pg.Client,
  state: WorldState,
  names: WorldNames,
  make: MakeArticle,
  atOnce = 5_000,
): Promise<void> {
  const began = performance.now();
  const show = showProgress('Writing articles', state.articles, state.loaded);
  // Triggers and foreign keys look at rows one by one; these rows are right by how they are made.
  await client.query('SET session_replication_role = replica');
  for (let from = state.loaded; from < state.articles; from += atOnce) {
    const to = Math.min(from + atOnce, state.articles);
    const articles = Array.from({ length: to - from }, (_, at) => make(from + at));
    await inTransaction(client, async () => {
      await copyArticles(client, articles.map(toRows(state, names)));
      await client.query('UPDATE bench.world SET loaded = $1', [to]);
    });
    show(to);
  }
  await client.query('RESET session_replication_role');
  await client.query('VACUUM (ANALYZE) article, revision, article_tag, article_author, story');
  await addTime(client, 'write articles', began);
}

type Row = Record<string, Value>;
type Rows = { story: Row[]; article: Row; revision: Row; tags: Row[]; authors: Row[] };

async function copyArticles(client: pg.Client, rows: Rows[]): Promise<void> {
  const copy = (table: string, all: Row[]) =>
    copyRows(client, table, Object.keys(all[0] ?? {}), all);
  await copy(
    'story',
    rows.flatMap(({ story }) => story),
  );
  await copy(
    'article',
    rows.map(({ article }) => article),
  );
  await copy(
    'revision',
    rows.map(({ revision }) => revision),
  );
  await copy(
    'article_tag',
    rows.flatMap(({ tags }) => tags),
  );
  await copy(
    'article_author',
    rows.flatMap(({ authors }) => authors),
  );
}

function toRows(
  { articles, until }: WorldState,
  names: WorldNames,
): (article: WorldArticle) => Rows {
  const first = new Date(until).setUTCFullYear(until.getUTCFullYear() - worldYears);
  return ({ at, storyAt, locale, title, standfirst, bodyText, written, scheduledIn, ...under }) => {
    const timeOf = (share: number) =>
      new Date(first + Math.floor(share * (until.getTime() - first)));
    const time = timeOf(written);
    const publishAt = scheduledIn === null ? time : new Date(until.getTime() + scheduledIn * day);
    const story_id = worldId('story', storyAt, timeOf(storyAt / articles));
    const id = worldId('article', at, time);
    const revision_id = worldId('revision', at, time);
    const section_id = names.sectionIds[under.section]!;
    const tagIds = under.tags.map((tag) => names.tagIds[tag]!);
    const authorIds = under.authors.map((author) => names.authorIds[author]!);
    const common = { title, standfirst, section_id, created_by_id: names.editorId };
    const slug = `article-${at}`;
    return {
      story: at === storyAt ? [{ id: story_id, created_at: time }] : [],
      article: {
        ...common,
        id,
        story_id,
        locale,
        slug,
        state: 'published',
        draft_revision_id: revision_id,
        live_revision_id: revision_id,
        publish_at: publishAt,
        first_published_at: publishAt,
        last_changed_at: publishAt,
        created_at: time,
        updated_at: time,
      },
      revision: {
        ...common,
        id: revision_id,
        article_id: id,
        number: 1,
        kind: 'published',
        slug,
        body: JSON.stringify(inParagraphs(bodyText)),
        body_text: bodyText,
        publish_at: publishAt,
        tag_ids: tagIds,
        author_ids: authorIds,
        content_hash: createHash('md5').update(title).update(bodyText).digest('hex'),
        created_at: time,
      },
      tags: tagIds.map((tag_id) => ({ article_id: id, tag_id, locale, publish_at: publishAt })),
      authors: authorIds.map((author_id, position) => ({
        article_id: id,
        author_id,
        position,
        locale,
        publish_at: publishAt,
      })),
    };
  };
}

/** The words of an article as its document. */
function inParagraphs(text: string): ArticleBody {
  const paragraphs = text.match(/(?:[^.。]+[.。]\s*){1,4}/g) ?? [text];
  return articleBody(...paragraphs.map((words) => paragraph(words.trim())));
}

/** A UUID v7, so that ids stand in the order of time as they do in the newsroom. */
function worldId(what: string, at: number, time: Date): string {
  const hash = createHash('md5').update(`${what} ${at}`).digest('hex');
  const ms = time.getTime().toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}
