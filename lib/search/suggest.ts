import {
  editionTime,
  listPublishedByIds,
  type ArticleLink,
} from '@/lib/articles/published-articles';
import type { Locale } from '@/lib/i18n/locales';
import { keepAnswerUntil } from '@/lib/process-state';
import { analyze, foldText, runsOf, type Run } from './analyze';
import { expandQuestion } from './expand-question';
import { highlight, type Segment } from './highlight';
import { toIndexText } from './index-text';
import { isTooBroad } from './is-too-broad';
import { findLexemes } from './lexemes';
import { isTimeout, openIndex, type Index } from './open-index';
import { parseQuery } from './parse-query';
import { typedPinyin } from './pinyin';
import { soundedQuestion } from './pinyin-in-query';
import { writeForm, type QueryForm } from './query-form';
import type { Question } from './question';
import { cutHolds, hasMatches, newestTitles, type Scope } from './ranking';
import { leaveOutStopWords } from './stop-words';
import { unitsThatBegin } from './units';
import { wordsThatBegin, wordsThatBeginToSound } from './vocabulary';

/** What somebody who is still typing may mean: queries to ask, and articles whose title answers. */
export type Suggestions = {
  terms: string[];
  articles: { article: ArticleLink; title: Segment[] }[];
};

const maxTerms = 5;
const maxArticles = 5;
/** How many words are looked at for each place in the list, since some are not public. */
const maxWords = 12;
/** How many words a title may have where a word is still being typed. */
const maxCompletions = 20;
const patience = 10;
/** How long suggestions hold in an edition: words are learnt meanwhile. */
const holds = 60_000;

const nothing: Suggestions = { terms: [], articles: [] };

/**
 * Suggestions for the beginning of a query, from what is public in one language at this moment: names
 * and words that begin so, in Chinese also by pinyin and its initials, and the newest articles with
 * such words in title or standfirst (in a large archive from the second character on).
 */
export async function suggest(locale: Locale, typed: string): Promise<Suggestions> {
  const text = typed.replace(/\p{Cc}+/gu, '');
  const parsed = parseQuery(text);
  if (parsed.kind !== 'query') return nothing;
  const scope = { locale, now: await editionTime(), patience };
  const last = unfinishedRun(text);
  try {
    const index = openIndex('short');
    const question = last ? openEnd(parsed.question) : parsed.question;
    const canFindTitles = !(await saysTooLittle(text, question));
    const [words, titles] = await Promise.all([
      last ? suggestTerms(index, text, last, scope) : null,
      canFindTitles ? findTitles(index, question, scope) : null,
    ]);
    const isCut = words?.isCut || titles?.isCut;
    keepAnswerUntil(new Date(scope.now.getTime() + (isCut ? cutHolds : holds)));
    return { terms: words?.terms ?? [], articles: titles ? await toTitles(locale, titles) : [] };
  } catch (error) {
    if (!isTimeout(error)) throw error;
    keepAnswerUntil(new Date(0));
    return nothing;
  }
}

/** One character, in an archive where it begins a word of nearly every title. */
async function saysTooLittle(text: string, question: Question): Promise<boolean> {
  return [...text.trim()].length === 1 && (await isTooBroad(question));
}

/** The last word, while nothing stands after it. */
function unfinishedRun(text: string): Run | null {
  const folded = foldText(text);
  const last = [...runsOf(folded)].at(-1);
  return last?.end === folded.text.length ? last : null;
}

/** Names that begin as all of the text does; and words for the last one, those before stay as they are typed. */
async function suggestTerms(
  index: Index,
  text: string,
  last: Run,
  scope: Scope,
): Promise<{ terms: string[]; isCut: boolean }> {
  const folded = foldText(text);
  const typed = folded.text.trim();
  const before = text.slice(0, folded.starts[last.at]);
  const names = await unitsThatBegin(index, typed, maxWords);
  const words = await completionsOf(index, last, scope.locale);
  const terms = [...names, ...words.map((word) => before + word)];
  const waiting = (await onceEach(index, [typed, ...terms])).slice(1);
  const found: string[] = [];
  let isCut = false;
  while (waiting.length > 0 && found.length < maxTerms) {
    const next = waiting.splice(0, maxTerms);
    const answered = await Promise.all(
      next.map((term) => isAnswered(index, term, scope, names.includes(term))),
    );
    found.push(...next.filter((_, at) => answered[at]?.isFound));
    isCut ||= answered.some((one) => one.isCut);
  }
  return { terms: found.slice(0, maxTerms), isCut };
}

/** Of terms that ask for the same (a name and its word, library and libraries) the first one. */
async function onceEach(index: Index, terms: string[]): Promise<string[]> {
  const rows = await index.$queryRaw<{ asked: string }[]>`
    SELECT to_tsvector('search.news', words)::text AS asked
    FROM unnest(${terms.map(toIndexText)}::text[]) WITH ORDINALITY AS term (words, place)
    ORDER BY place`;
  const known = rows.map(({ asked }) => asked);
  return terms.filter((_, at) => known.indexOf(known[at] ?? '') === at);
}

async function isAnswered(index: Index, term: string, scope: Scope, isName: boolean) {
  const parsed = parseQuery(term);
  if (parsed.kind !== 'query') return { isFound: false, isCut: false };
  const typed = parsed.question;
  const question = isName ? await expandQuestion(index, typed) : await leaveOutStopWords(typed);
  return hasMatches(index, writeForm(question), scope);
}

async function completionsOf(index: Index, run: Run, locale: Locale): Promise<string[]> {
  const words = await wordsThatBegin(index, run.text, maxWords);
  const canSound = locale === 'zh' && run.kind === 'word' && /^[a-z]{2,}$/.test(run.text);
  const sounded = canSound
    ? await wordsThatBeginToSound(index, typedPinyin(run.text), maxWords)
    : [];
  return [...sounded, ...words].map(({ word }) => word);
}

async function findTitles(index: Index, typed: Question, scope: Scope) {
  const ask = async (question: Question) => {
    const form = writeForm(await expandQuestion(index, question, maxCompletions));
    return { form, ...(await newestTitles(index, form, scope, maxArticles)) };
  };
  const found = await ask(typed);
  const canSound = found.ids.length === 0 && scope.locale === 'zh';
  const sounded = canSound ? await soundedQuestion(index, typed) : null;
  if (!sounded) return found;
  const heard = await ask(sounded);
  return { ...heard, isCut: found.isCut || heard.isCut };
}

/** The last word may be the beginning of one. */
function openEnd({ groups, exclusions }: Question): Question {
  const last = groups.at(-1);
  const wish = last?.wishes[0];
  if (!last || !wish || wish.isQuoted || wish.phrases.at(-1)?.at(-1)?.kind !== 'word') {
    return { groups, exclusions };
  }
  const open = { ...last, wishes: [{ ...wish, isOpen: true }, ...last.wishes.slice(1)] };
  return { groups: [...groups.slice(0, -1), open], exclusions };
}

async function toTitles(
  locale: Locale,
  { form, ids }: { form: QueryForm; ids: string[] },
): Promise<Suggestions['articles']> {
  const articles = await listPublishedByIds(locale, ids);
  const titles = articles.map(({ title }) => analyze(title));
  const lexemes = await findLexemes(form.terms, titles);
  return articles.map((article, at) => ({
    article,
    title: highlight(titles[at] ?? analyze(article.title), form.terms, lexemes),
  }));
}
