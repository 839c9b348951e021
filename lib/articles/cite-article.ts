import { formatDay } from '@/lib/i18n/dates';
import { listFormats } from '@/lib/i18n/list-formats';
import type { Locale } from '@/lib/i18n/locales';
import type { Reading } from '@/lib/i18n/reading';
import type { PublishedArticle } from './published-article';

type Source = {
  article: Pick<PublishedArticle, 'title' | 'authors' | 'publishAt'>;
  paper: string;
  address: string;
};

/** Marks inside a title that stands in the same marks itself. */
const innerMarks: Record<Locale, [RegExp, string][]> = {
  en: [
    [/“/g, '‘'],
    [/”/g, '’'],
  ],
  zh: [
    [/《/g, '〈'],
    [/》/g, '〉'],
  ],
};

/** Where a passage is from, as the language says it: authors, title, paper, day and, last, the address. */
export function citeArticle({ article, paper, address }: Source, reading: Reading): string {
  const { locale, zone, t } = reading;
  const words = {
    title: innerMarks[locale].reduce(
      (text, [mark, inner]) => text.replace(mark, inner),
      article.title,
    ),
    paper: paper.replace(/^《(.+)》$/, '$1'),
    day: formatDay(article.publishAt, locale, zone),
    address,
  };
  const authors = listFormats[locale].format(article.authors.map(({ name }) => name));
  return authors ? t('cite.text', { ...words, authors }) : t('cite.textWithoutAuthors', words);
}
