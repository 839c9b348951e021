import type { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';
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
};

/** What a card is made from: copies of the live revision, which the acts keep. */
export const cardFields = {
  id: true,
  slug: true,
  title: true,
  standfirst: true,
  publishAt: true,
  sectionId: true,
} satisfies Prisma.ArticleSelect;

type CardRow = Prisma.ArticleGetPayload<{ select: typeof cardFields }>;

/** Cards of live articles in one language, in the order of the rows. */
export async function toCards(locale: Locale, rows: CardRow[]): Promise<ArticleCard[]> {
  const sections = new Map((await listSections(locale)).map((section) => [section.id, section]));
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
    };
  });
}
