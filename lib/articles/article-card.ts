import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';
import { picturesByIds } from '@/lib/media/pictures';
import { listSections } from '@/lib/taxonomy/sections';

/** What a list shows of an article. */
export type ArticleCard = {
  id: string;
  locale: Locale;
  slug: string;
  title: string;
  standfirst: string;
  publishAt: Date;
  section: { name: string; slug: string } | null;
  picture: Picture | null;
};

/** What a link to an article says. */
export type ArticleLink = Pick<ArticleCard, 'locale' | 'slug' | 'title'>;

/** What a card is made from: copies of the live revision, which the acts keep. */
export type CardRow = {
  id: string;
  slug: string;
  title: string | null;
  standfirst: string | null;
  publishAt: Date | null;
  sectionId: string | null;
  leadPictureId: string | null;
};

/** The columns of `article` that make a row. */
export const cardColumns = Prisma.sql`
  article.id, article.slug, article.title, article.standfirst, article.publish_at AS "publishAt",
  article.section_id AS "sectionId", article.lead_picture_id AS "leadPictureId"`;

/** Cards of live articles in one language, in the order of the rows. */
export async function toCards(locale: Locale, rows: CardRow[]): Promise<ArticleCard[]> {
  const ids = rows.map(({ leadPictureId }) => leadPictureId);
  return toCardsWith(picturesByIds(locale, ids), locale, rows);
}

/** The same with pictures that are read together with others. */
export async function toCardsWith(
  reading: Promise<Map<string, Picture>>,
  locale: Locale,
  rows: CardRow[],
): Promise<ArticleCard[]> {
  const [allSections, pictures] = await Promise.all([listSections(locale), reading]);
  const sections = new Map(allSections.map((section) => [section.id, section]));
  return rows.map((row) => {
    const { id, slug, title, standfirst, publishAt } = row;
    if (title === null || standfirst === null || publishAt === null) {
      throw new Error(`Article ${id} is live without what lists need`);
    }
    const section = sections.get(row.sectionId ?? '');
    return {
      id,
      locale,
      slug,
      title,
      standfirst,
      publishAt,
      section: section ? { name: section.name, slug: section.slug } : null,
      picture: pictures.get(row.leadPictureId ?? '') ?? null,
    };
  });
}
