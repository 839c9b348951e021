import type { Transaction } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { formatMinute } from '@/lib/i18n/dates';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import type { Locale } from '@/lib/i18n/locales';
import { normVersion } from './analyze';
import { toIndexText } from './index-text';
import {
  authorLabel,
  decadeLabel,
  issuedLabel,
  quarterLabel,
  sectionLabel,
  tagLabel,
  yearLabel,
} from './labels';

/** A live article as the index reads it. */
type LiveArticle = {
  id: string;
  locale: Locale;
  publishAt: Date;
  sectionId: string | null;
  tagIds: string[];
  authorIds: string[];
  title: string;
  standfirst: string;
  bodyText: string;
  caption: string;
};

/** Of the row of `article` that a statement is about. */
const authorIds = Prisma.sql`array(
  SELECT author_id FROM article_author WHERE article_id = article.id ORDER BY position)`;

/**
 * Brings the index to what readers have of these articles: writes those that are live, takes out the
 * others. Belongs into the transaction of every act that changes a live text, its place, its times or
 * whether it is live, after all of that was written.
 */
export async function indexArticles(tx: Transaction, articleIds: string[]): Promise<void> {
  const live = await readLive(tx, articleIds);
  const lost = articleIds.filter((id) => !live.some((article) => article.id === id));
  if (lost.length > 0) {
    await tx.$executeRaw`DELETE FROM search.doc WHERE article_id = ANY (${lost}::uuid[])`;
  }
  if (live.length === 0) return;
  const zone = await newsroomTimeZone(tx);
  await tx.$executeRaw`
    INSERT INTO search.doc
      (article_id, locale, publish_at, expire_at, section_id, author_ids, norm_version, head, tsv)
    SELECT article.id, article.locale, publish_at, expire_at, section_id, ${authorIds},
      ${normVersion}::int, head, head || setweight(to_tsvector('search.news', body), 'D')
    FROM unnest(
      ${live.map(({ id }) => id)}::uuid[],
      ${live.map(({ title }) => toIndexText(title))}::text[],
      ${live.map(({ standfirst }) => toIndexText(standfirst))}::text[],
      ${live.map(({ bodyText, caption }) => toIndexText(`${bodyText}\n${caption}`))}::text[],
      ${live.map((article) => labelsOf(article, zone).join(' '))}::text[]
    ) AS text (id, title, standfirst, body, labels)
    JOIN article ON article.id = text.id, LATERAL (SELECT
      setweight(to_tsvector('search.news', text.title), 'A') ||
      setweight(to_tsvector('search.news', text.standfirst), 'B') ||
      array_to_tsvector(string_to_array(labels, ' ')) AS head) AS heads
    ON CONFLICT (article_id, locale) DO UPDATE SET
      publish_at = excluded.publish_at, expire_at = excluded.expire_at,
      section_id = excluded.section_id, author_ids = excluded.author_ids,
      norm_version = excluded.norm_version, head = excluded.head, tsv = excluded.tsv
    WHERE (doc.publish_at, doc.expire_at, doc.author_ids, doc.norm_version, doc.tsv)
      IS DISTINCT FROM (excluded.publish_at, excluded.expire_at, excluded.author_ids,
        excluded.norm_version, excluded.tsv)`;
}

/** Leaves to `keepIndex` what need not be done in the act: it indexes these articles and learns their words. */
export async function indexLater(tx: Transaction, articleIds: string[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search.pending (article_id) SELECT unnest(${articleIds}::uuid[]) ON CONFLICT DO NOTHING`;
}

/** The same for every article: what labels mean has changed. */
export async function indexAllLater(tx: Transaction): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO search.pending (article_id) SELECT article_id FROM search.doc ON CONFLICT DO NOTHING`;
}

async function readLive(tx: Transaction, articleIds: string[]): Promise<LiveArticle[]> {
  return tx.$queryRaw<LiveArticle[]>`
    SELECT article.id, article.locale, article.publish_at AS "publishAt",
      article.section_id AS "sectionId", revision.title, revision.standfirst,
      body_text AS "bodyText", coalesce((
        SELECT string_agg(caption, E'\\n' ORDER BY media_id) FROM media_text
        WHERE media_id = ANY (picture_ids || article.lead_picture_id)
          AND media_text.locale = article.locale), '') AS caption,
      array(SELECT tag_id FROM article_tag WHERE article_id = article.id) AS "tagIds",
      ${authorIds} AS "authorIds"
    FROM article JOIN revision ON revision.id = live_revision_id
    WHERE article.id = ANY (${articleIds}::uuid[])
      AND withdrawn_at IS NULL AND article.publish_at IS NOT NULL`;
}

/** None has a space in it. */
function labelsOf(article: LiveArticle, zone: string): string[] {
  const { sectionId, tagIds, authorIds, publishAt } = article;
  const day = formatMinute(publishAt, zone).slice(0, 10);
  return [
    ...(sectionId === null ? [] : [sectionLabel(sectionId)]),
    ...tagIds.map(tagLabel),
    ...authorIds.map(authorLabel),
    decadeLabel(publishAt),
    yearLabel(publishAt),
    quarterLabel(publishAt),
    issuedLabel(day.slice(0, 7)),
    issuedLabel(day),
  ];
}
