import type { ArticleCard } from '@/lib/articles/published-articles';
import { analyze, type AnalyzedText } from './analyze';
import { answeredTerms, excerpt } from './excerpt';
import { findHits, highlight, type Segment } from './highlight';
import { findLexemes, type Lexemes } from './lexemes';
import type { Term } from './query-form';

/** An article found, with what answers the query marked in its title and in its best passage. */
export type MarkedArticle = { article: ArticleCard; title: Segment[]; excerpt: Segment[] };

/** @param bodies texts of the bodies by article id, as far as an excerpt is looked for */
export async function markHits(
  articles: ArticleCard[],
  bodies: Map<string, string>,
  terms: Term[],
): Promise<MarkedArticle[]> {
  const read = articles.map((article) => ({
    article,
    title: analyze(article.title),
    texts: [article.standfirst, bodies.get(article.id) ?? ''].map(analyze),
  }));
  const lexemes = await findLexemes(
    terms,
    read.flatMap(({ title, texts }) => [title, ...texts]),
  );
  return read.map(({ article, title, texts }) => ({
    article,
    title: highlight(title, terms, lexemes),
    excerpt: bestExcerpt(texts, terms, lexemes),
  }));
}

/** Of the text that answers most of the query; the first one on a tie. */
function bestExcerpt(texts: AnalyzedText[], terms: Term[], lexemes: Lexemes): Segment[] {
  const [best] = texts
    .filter(({ original }) => original !== '')
    .map((text) => ({ text, hits: findHits(text, terms, lexemes) }))
    .sort((a, b) => answeredTerms(b.hits) - answeredTerms(a.hits));
  return best ? excerpt(best.text.original, best.hits) : [];
}
