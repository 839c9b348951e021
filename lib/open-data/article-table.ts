import type { ArticleItem } from './article-shapes';

/** The columns of the table of articles: what each is called, and what it has of an article. */
const columns: Record<string, (article: ArticleItem) => string | null | undefined> = {
  id: ({ id }) => id,
  locale: ({ locale }) => locale,
  slug: ({ slug }) => slug,
  title: ({ title }) => title,
  standfirst: ({ standfirst }) => standfirst,
  url: ({ url }) => url,
  publishedAt: ({ publishedAt }) => publishedAt,
  changedAt: ({ changedAt }) => changedAt,
  section: ({ section }) => section?.name,
  sectionSlug: ({ section }) => section?.slug,
  pictureUrl: ({ picture }) => picture?.url,
  pictureAlt: ({ picture }) => picture?.alt,
  pictureCredit: ({ picture }) => picture?.credit,
  twins: ({ twins }) => twins.map(({ url }) => url).join(' '),
};

/** What the columns are called. */
export const tableHead = Object.keys(columns);

/** An article as a row of the table. */
export function toTableRow(article: ArticleItem): string[] {
  return Object.values(columns).map((column) => column(article) ?? '');
}
