import type { LargeNewspaper } from './large-newspaper';
import { percentile, type Figure } from './figures';
import type { Actor } from '@/lib/auth/actor';
import {
  countNewsroomArticles,
  listNewsroomArticles,
  type NewsroomFilter,
} from '@/lib/newsroom/list-newsroom-articles';

const page = { interfaceLocale: 'en', limit: 50 } as const;
const times = 40;
const budget = 100;

type Filters = Record<string, (at: number) => NewsroomFilter>;

/** How long the newsroom's list of articles takes, without a filter and with each. */
export async function measureNewsroomLists(paper: LargeNewspaper): Promise<Figure[]> {
  return measureFilters(paper, { ...filtersOf(paper), ...filtersByWords(paper) }, 'newsroom list');
}

/** The same in a paper whose newest texts are in the index by their labels alone. */
export async function measureNewsroomFilters(
  paper: LargeNewspaper,
  name: string,
): Promise<Figure[]> {
  return measureFilters(paper, filtersOf(paper), name);
}

async function measureFilters(
  { editorId }: LargeNewspaper,
  filters: Filters,
  list: string,
): Promise<Figure[]> {
  const editor: Actor = { id: editorId, name: 'Bench', role: 'editor', from: 'bench' };
  const figures: Figure[] = [];
  for (const [name, filter] of Object.entries(filters)) {
    figures.push(
      await measure(`${list}, ${name}`, (at) =>
        listNewsroomArticles(editor, { ...page, ...filter(at) }),
      ),
    );
  }
  const counted = [{ state: 'draft' }, { state: 'in_review' }, { publicity: 'scheduled' }] as const;
  figures.push(
    await measure(`${list}, its counts`, () =>
      Promise.all(counted.map((filter) => countNewsroomArticles(editor, filter))),
    ),
  );
  return figures;
}

const pick = <Item>(items: Item[], at: number) => items[(at * 7) % items.length];

function filtersOf(paper: LargeNewspaper): Filters {
  return {
    all: () => ({}),
    mine: () => ({ mine: true }),
    draft: () => ({ state: 'draft' }),
    'in review': () => ({ state: 'in_review' }),
    scheduled: () => ({ publicity: 'scheduled' }),
    published: () => ({ publicity: 'public' }),
    withdrawn: () => ({ state: 'withdrawn' }),
    bin: () => ({ state: 'binned' }),
    language: () => ({ locale: 'zh' }),
    section: (at) => ({ sectionId: pick(paper.sectionIds, at) }),
    tag: (at) => ({ tag: pick(paper.tags, at) }),
    author: (at) => ({ author: pick(paper.authors, at) }),
    'one old month': month,
    'ten old years': () => ({ issuedBefore: new Date(Date.UTC(2018, 0, 1)) }),
    'a section in one old month': (at) => ({
      ...month(at),
      sectionId: pick(paper.sectionIds, at),
    }),
    'tag, section and state': (at) => ({
      tag: pick(paper.tags, at),
      sectionId: pick(paper.sectionIds, at),
      state: 'draft',
    }),
  };
}

function month(at: number) {
  return {
    issuedFrom: new Date(Date.UTC(2018, at % 12, 1)),
    issuedBefore: new Date(Date.UTC(2018, (at % 12) + 1, 1)),
  };
}

function filtersByWords(paper: LargeNewspaper): Filters {
  return {
    'rare words': (at) => ({ words: `block ${at * 997}` }),
    'a word that most texts have': () => ({ words: 'stairs' }),
    'two characters that every Chinese text has': () => ({ words: '楼梯' }),
    'a phrase that most texts have': () => ({ words: '"stairs of block"' }),
    'a word that no text has': () => ({ words: 'zeppelin' }),
    'a word, a state and a tag': (at) => ({
      words: 'stairs',
      tag: pick(paper.tags, at),
      state: 'draft',
    }),
    'a word among what is scheduled': () => ({ words: 'stairs', publicity: 'scheduled' }),
  };
}

async function measure(name: string, ask: (at: number) => Promise<unknown>): Promise<Figure> {
  for (let at = 0; at < 3; at += 1) await ask(at);
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const began = performance.now();
    await ask(at);
    taken.push(performance.now() - began);
  }
  return { name: `${name}, p95`, value: percentile(taken, 0.95), unit: 'ms', budget };
}
