import { readFile } from 'node:fs/promises';
import { db } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrations';
import { setEnv } from '@/lib/env';
import { StartError } from '@/lib/errors';
import { foldText } from '@/lib/search/analyze';
import { maxMatches } from '@/lib/search/ranking';
import { searchArticles } from '@/lib/search/search-articles';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { newEditor, newPublishedArticle, newSection } from '@/prisma/seed/factories';
import type { Figure } from './figures';
import { pick, randomAt, type Random } from './world/random';

const wordCount = 500;
const seed = 7;

/** Places of an article's text in which a phrase can stand, folded as the search folds them. */
type Searched = { id: string; fields: string[] };

/**
 * Whether the search finds everything: 500 Chinese words out of texts, asked as phrases, against
 * looking through all texts character by character.
 *
 * @param file lines of section, tab, text
 * @returns how many articles were missed, and how many were found that have the word not
 */
export async function measureRecall(databaseUrl: string, file: string): Promise<Figure[]> {
  const lines = await readLines(file);
  await migrate(databaseUrl);
  setEnv({ DATABASE_URL: databaseUrl });
  await publishTexts(lines);
  const articles = await readSearched();
  const words = pickWords(
    lines.map(({ text }) => text),
    randomAt(seed, 0),
  );
  let [wanted, found, wrong] = [0, 0, 0];
  for (const word of words) {
    const phrase = foldText(word).text;
    const having = new Set(
      articles
        .filter(({ fields }) => fields.some((field) => field.includes(phrase)))
        .map(({ id }) => id),
    );
    const answer = await findAll(word);
    const right = answer.filter((id) => having.has(id)).length;
    const expected = Math.min(having.size, maxMatches);
    if (right < expected) console.log(`Missed: ${word}, ${right} of ${expected}`);
    wanted += expected;
    found += Math.min(right, expected);
    wrong += answer.length - right;
  }
  console.log(
    `Recall ${(found / wanted).toFixed(4)}: ${words.length} words, ${found} of ${wanted} articles.`,
  );
  return [
    { name: 'recall, articles missed', value: wanted - found, unit: '', budget: 0 },
    { name: 'recall, articles found without the word', value: wrong, unit: '', budget: 0 },
  ];
}

async function readLines(file: string): Promise<{ section: string; text: string }[]> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new StartError(`--texts: ${file} cannot be read.`);
  });
  return content.split('\n').flatMap((line) => {
    const [section = '', text = ''] = line.split('\t');
    return text.trim() === '' ? [] : [{ section, text: text.trim() }];
  });
}

async function publishTexts(lines: { section: string; text: string }[]): Promise<void> {
  const actor = await newEditor('editor');
  const sections = new Map<string, string>();
  for (const [at, { section, text }] of lines.entries()) {
    const sectionId = sections.get(section) ?? (await newSection()).id;
    sections.set(section, sectionId);
    const words = { title: `${at + 1}`, standfirst: '', body: articleBody(paragraph(text)) };
    await newPublishedArticle(actor, { locale: 'zh', sectionId, ...words });
  }
}

async function readSearched(): Promise<Searched[]> {
  const articles = await db().article.findMany({ include: { liveRevision: true } });
  return articles.map(({ id, liveRevision }) => ({
    id,
    fields: [liveRevision?.title ?? '', liveRevision?.bodyText ?? ''].map(
      (text) => foldText(text).text,
    ),
  }));
}

/** Different words of 2 to 6 characters, as the language is written. */
function pickWords(texts: string[], random: Random): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const all = new Set(
    texts.flatMap((text) => Array.from(segmenter.segment(text), ({ segment }) => segment)),
  );
  const words = [...all].filter((word) => /^\p{Script=Han}{2,6}$/u.test(word));
  const picked = new Set<string>();
  while (picked.size < Math.min(wordCount, words.length)) picked.add(pick(random, words));
  return [...picked];
}

async function findAll(word: string): Promise<string[]> {
  const all = { sort: 'newest', page: 1, hitsPerPage: maxMatches, whole: true } as const;
  const result = await searchArticles({ locale: 'zh', q: `"${word}"`, ...all });
  if (result.kind !== 'found' || result.relaxed) return [];
  return result.hits.map(({ article }) => article.id);
}
