import type { ArticleCard } from '@/lib/articles/published-articles';
import type { Locale } from '@/lib/i18n/locales';

/** A way to ask, shown by a query that this paper can answer. */
export type Example = { way: 'phrase' | 'without' | 'either' | 'beginning'; query: string };

const latinWord = /[A-Za-z]{6,}/u;
const longestPhrase = 12;

/** How to ask, in words of the paper: of its newest headlines and of its sections. */
export function searchExamples(
  locale: Locale,
  sections: { name: string }[],
  newest: Pick<ArticleCard, 'title'>[],
): Example[] {
  const titles = newest.map(({ title }) => title);
  const phrase = titles.map(locale === 'zh' ? chinesePhrase : firstWords).find(Boolean);
  const word = titles.map((title) => latinWord.exec(title)?.[0]).find(Boolean);
  const [one, two] = sections.map(({ name }) => (/[\s"]/u.test(name) ? `"${name}"` : name));
  return [
    ...(phrase ? [{ way: 'phrase' as const, query: `"${phrase}"` }] : []),
    ...(one && two
      ? [
          { way: 'without' as const, query: `${one} -${two}` },
          { way: 'either' as const, query: `${one} OR ${two}` },
        ]
      : []),
    ...(word ? [{ way: 'beginning' as const, query: `${word.slice(0, 5).toLowerCase()}*` }] : []),
  ];
}

/** Three words that stand one after the other, better without an article before them. */
function firstWords(title: string): string | undefined {
  return /^(?:(?:an?|the) )?([\p{L}’'-]+(?: [\p{L}’'-]+){2})/iu.exec(title)?.[1];
}

/** What stands between two marks, if it is not too long to be read at a glance. */
function chinesePhrase(title: string): string | undefined {
  return title
    .split(/[^\p{Script=Han}]+/u)
    .find(({ length }) => length > 3 && length <= longestPhrase);
}
