import { db } from '@/lib/db/client';
import { toLocale, type Locale } from '@/lib/i18n/locales';
import { mediaAddress } from '@/lib/media/media-address';
import { pictureFile } from '@/lib/media/picture';
import { readVariants } from '@/lib/media/pictures';
import { paperLanguages } from '@/lib/publication/languages';
import type { ArchivePeriod } from '@/lib/site/addresses';
import { longestPart, type SitemapPart } from '@/lib/site/sitemap-part';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { periodBounds } from './archive-period';
import { editionTime, publishedInSql } from './published-condition';

/** What a sitemap says of an article. */
export type SitemapArticle = {
  slug: string;
  /** When readers got its present text, or the article itself. */
  changedAt: Date;
  /** The address of its lead picture's largest file. */
  picture: string | undefined;
  /** The same story in other languages of the paper. */
  versions: { locale: Locale; slug: string }[];
};

type Row = Omit<SitemapArticle, 'picture' | 'versions'> & {
  fileHash: string | null;
  variants: unknown;
  versions: { locale: string; slug: string }[];
};

/**
 * The public articles of a part of a language's sitemap, oldest first, so that what is published goes
 * to the end and the parts before stay as they are; none where there is no such part. A part's place is
 * found in an index alone, however far it lies in its month.
 */
export async function listSitemapArticles(
  locale: Locale,
  { of, number }: SitemapPart & { of: Required<ArchivePeriod> },
  length = longestPart,
): Promise<SitemapArticle[]> {
  const [zone, now, languages] = await Promise.all([
    newsroomTimeZone(),
    editionTime(),
    paperLanguages(),
  ]);
  const { from = now, to = now } = periodBounds(of, zone);
  const others = languages.filter((other) => other !== locale);
  const rows = await db().$queryRaw<Row[]>`
    WITH place AS MATERIALIZED (
      SELECT article.id FROM article
      WHERE article.locale = ${locale} AND ${publishedInSql(now)}
        AND article.publish_at >= ${from} AND article.publish_at < ${to}
      ORDER BY article.publish_at, article.id
      OFFSET ${(number - 1) * length} LIMIT ${length})
    SELECT own.slug, greatest(own.publish_at, own.last_changed_at) AS "changedAt",
      media.file_hash AS "fileHash", media.variants,
      array(
        SELECT json_build_object('locale', article.locale, 'slug', article.slug) FROM article
        WHERE article.story_id = own.story_id AND article.locale = ANY (${others})
          AND ${publishedInSql(now)}) AS versions
    FROM place JOIN article AS own USING (id) LEFT JOIN media ON media.id = own.lead_picture_id
    ORDER BY own.publish_at, own.id`;
  return rows.map(toSitemapArticle);
}

function toSitemapArticle({ slug, changedAt, fileHash, variants, versions }: Row): SitemapArticle {
  return {
    slug,
    changedAt,
    picture: fileHash === null ? undefined : largestFile(fileHash, variants),
    versions: versions.map((one) => ({ locale: toLocale(one.locale), slug: one.slug })),
  };
}

function largestFile(fileHash: string, variants: unknown): string | undefined {
  const widths = readVariants(variants)?.widths;
  return widths && pictureFile({ address: mediaAddress(fileHash) }, Math.max(...widths), 'webp');
}
