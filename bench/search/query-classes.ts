import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import type { SearchRequest } from '@/lib/search/search-articles';
import { collocations } from '../world/news-words';
import { between, pick, randomAt, type Random } from '../world/random';
import { readWordBands, wordsOfOldNews, type WordBands } from './word-bands';

/** What is asked of a search beside its order and page. */
export type Query = Pick<SearchRequest, 'locale' | 'q' | 'from' | 'to' | 'sectionId' | 'authorId'>;

/** `ordinary` ones have the strictest budget. */
export type QueryClass = { name: string; isOrdinary: boolean; queries: Query[] };

const each = 30;
const seed = 30;

/** Queries of every kind, made of words that the articles have; the same for the same articles. */
export async function makeQueryClasses(): Promise<QueryClass[]> {
  const random = randomAt(seed, 0);
  const bands = await readWordBands(random);
  return [
    ...englishClasses(bands),
    ...(await chineseClasses(bands, random)),
    ...(await oldClasses(bands)),
    ...(await narrowedClasses(bands)),
    ...rareKinds(bands, random),
  ];
}

/** Words that some articles have: neither what nearly all have nor what hardly any has. */
const mid = { from: 0.004, to: 0.02 };

function englishClasses(bands: WordBands): QueryClass[] {
  const rare = bands.draw({ locale: 'en', from: 0.00004, to: 0.0004 }, each);
  const some = bands.draw({ locale: 'en', ...mid }, each);
  const top = bands.top('en', 40);
  const common = bands.top('en', 76).slice(40);
  const commonAt = (at: number) => common[at % common.length];
  const topAt = (at: number) => top[(at * 7 + 3) % top.length];
  return [
    ordinary('rare', rare),
    ordinary('mid', some),
    ordinary('common', common),
    ordinary('top 40 words', top),
    ordinary(
      'mid and common',
      some.map((word, at) => `${word} ${commonAt(at)}`),
    ),
    ordinary(
      'common and common',
      common.map((word, at) => `${word} ${topAt(at)}`),
    ),
    ordinary(
      'three words',
      some.map((word, at) => `${word} ${commonAt(at)} ${topAt(at)}`),
    ),
    ordinary(
      'phrase',
      collocations.map((words) => `"${words}"`),
    ),
    ordinary(
      'exclusion',
      some.map((word, at) =>
        at % 2 === 0 ? `${word} -${commonAt(at)}` : `${commonAt(at)} -${word}`,
      ),
    ),
    ordinary(
      'either of two',
      some.map((word, at) => `${word} OR ${commonAt(at)}`),
    ),
    special(
      'phrase of two very common words',
      common.map((word, at) => `"${word} ${topAt(at)}"`),
    ),
    special(
      'beginning of a word',
      some.map((word, at) => word.slice(0, 2 + (at % 3))),
    ),
  ];
}

async function chineseClasses(bands: WordBands, random: Random): Promise<QueryClass[]> {
  const two = [
    { from: 0.02, to: 1 },
    { from: 0.002, to: 0.02 },
    { from: 0.0001, to: 0.002 },
  ].flatMap((band) => bands.draw({ locale: 'zh', ...band, length: 2 }, each / 3));
  const ofLength = (length: number) =>
    bands.draw({ locale: 'zh', from: 0.0002, to: 1, length }, each);
  const latin = ['AI', '5G', 'GDP'];
  return [
    ordinary('Chinese, 2 characters', two, 'zh'),
    ordinary('Chinese, 2 most common', bands.top('zh', 36, 2), 'zh'),
    ordinary('Chinese, 3 characters', ofLength(3), 'zh'),
    ordinary('Chinese, 4 characters', ofLength(4), 'zh'),
    ordinary('Chinese, 6 to 12 characters', await quotations(random), 'zh'),
    ordinary(
      'mixed scripts',
      two.map((word, at) => `${latin[at % 3]}${at % 2 === 0 ? ' ' : ''}${word}`),
      'zh',
    ),
    special(
      'Chinese, one character',
      bands
        .top('zh', 60, 2)
        .slice(30)
        .map((word) => word.charAt(0)),
      'zh',
    ),
  ];
}

/** What stands in articles in one piece. */
async function quotations(random: Random): Promise<string[]> {
  const rows = await db().$queryRaw<{ text: string }[]>`
    SELECT body_text AS text FROM article JOIN revision ON revision.id = live_revision_id
    WHERE article.id IN (SELECT id FROM article WHERE locale = 'zh' ORDER BY md5(slug) LIMIT ${each})
    ORDER BY article.slug`;
  return rows.flatMap(({ text }) => {
    const runs = text.match(/\p{Script=Han}{12,}/gu) ?? [];
    const run = runs.length > 0 ? pick(random, runs) : '';
    return run === '' ? [] : [run.slice(0, between(random, 6, 13))];
  });
}

/** What nobody writes about any more, and what somebody looks for in one old year. */
async function oldClasses(bands: WordBands): Promise<QueryClass[]> {
  const some = bands.draw({ locale: 'en', ...mid }, each);
  const inOneYear = some.map((q, at): Query => {
    const year = new Date().getUTCFullYear() - 9 - (at % 8);
    return { locale: 'en', q, from: startOf(year), to: startOf(year + 1) };
  });
  return [
    special('words of old news', await wordsOfOldNews(each)),
    { name: 'terms of one old year', isOrdinary: false, queries: inOneYear },
  ];
}

function startOf(year: number): Date {
  return new Date(Date.UTC(year, 0));
}

/** By what the search's form offers to narrow: in the one section or author that has most, and others. */
async function narrowedClasses(bands: WordBands): Promise<QueryClass[]> {
  const sections = await db().section.findMany({ orderBy: { position: 'asc' }, take: each });
  const authors = await db().author.findMany({ orderBy: { id: 'asc' }, take: each });
  const words = bands.draw({ locale: 'en', ...mid }, each);
  const chinese = bands.draw({ locale: 'zh', from: 0.002, to: 1, length: 2 }, each);
  const narrowed = (name: string, narrow: (at: number) => Partial<Query>): QueryClass => ({
    name,
    isOrdinary: true,
    queries: words.map((word, at): Query => {
      const query =
        at % 2 === 0
          ? { locale: 'en' as const, q: word }
          : { locale: 'zh' as const, q: chinese[at] ?? word };
      return { ...query, ...narrow(at) };
    }),
  });
  return [
    narrowed('in a section', (at) => ({ sectionId: sections[at % sections.length]?.id })),
    narrowed('by an author', (at) => ({ authorId: authors[at % authors.length]?.id })),
    narrowed('of the last years', (at) => ({ from: new Date(Date.now() - (1 + (at % 3)) * year) })),
  ];
}

const year = 365 * 24 * 3_600_000;

/** What is answered in another way than by what was typed. */
function rareKinds(bands: WordBands, random: Random): QueryClass[] {
  const words = bands.draw({ locale: 'en', from: 0.004, to: 0.2 }, 2 * each);
  const typos = words.filter((word) => word.length > 5).map((word) => misspelled(word, random));
  return [
    special('misspelled', typos.slice(0, each)),
    special('pinyin', pinyinQueries, 'zh'),
    special(
      'nothing has it',
      Array.from({ length: each }, (_, at) => `zqx${at}vw`),
    ),
  ];
}

const pinyinQueries =
  `beijing shanghai wuhan jiaoyu jingji zhengfu keji shichang anquan yiyuan xuexiao daxue
xinwen huanjing qiche jinrong wenhua tiyu zuqiu dianying yinyue lvyou nongye liangshi gaotie ditie xinpian
lianheguo gaokao yanglaojin`.split(/\s+/);

/** Two letters exchanged, one left out, or one doubled. */
function misspelled(word: string, random: Random): string {
  const at = between(random, 1, word.length - 2);
  const [before, one, other, after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  const typo = pick(random, [`${other}${one}`, `${other}`, `${one}${one}${other}`]);
  return before + typo + after;
}

function ordinary(name: string, words: string[], locale: Locale = 'en'): QueryClass {
  return { name, isOrdinary: true, queries: words.map((q) => ({ locale, q })) };
}

function special(name: string, words: string[], locale: Locale = 'en'): QueryClass {
  return { ...ordinary(name, words, locale), isOrdinary: false };
}
