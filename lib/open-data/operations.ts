import { z } from 'zod';
import type words from '@/lib/i18n/messages/en/api.json';
import { ArticleListShape, ArticleShape, NameListShape, SectionListShape } from './article-shapes';
import {
  AskedAddress,
  AskedArticles,
  AskedDocument,
  AskedNames,
  AskedSearch,
  AskedSections,
  AskedSuggestions,
  AskedTable,
} from './asked';
import { SearchAnswerShape, SuggestionsShape } from './search-shapes';

/** Under which address all of it stands. */
export const apiPath = '/api/v1';

export type OperationName = keyof typeof words.operations;

/** What can be asked: one address, what it takes, and what it answers. */
export type Operation = {
  name: OperationName;
  /** Under `/api/v1`. */
  path: string;
  inPath?: z.ZodObject;
  inQuery: z.ZodObject;
  /** Without these there is no answer. */
  needs: string[];
  /** The shape of the JSON that it answers with; `csv`: a table; `openapi`: the document itself. */
  answers: z.ZodType | 'csv' | 'openapi';
  /** Answers in pages, each of which leads to the next. */
  isPaged?: boolean;
  /** How it can fail beside the ways in which everything can. */
  fails: (308 | 400 | 404 | 410 | 503)[];
  /** Whether it counts for the limit. */
  isLimited: boolean;
};

/** Everything that programs can ask (app/api/v1), in the order in which it is told. */
export const operations: Operation[] = [
  {
    name: 'articles',
    path: '/articles',
    inQuery: AskedArticles,
    needs: ['locale'],
    answers: ArticleListShape,
    isPaged: true,
    fails: [400],
    isLimited: true,
  },
  {
    name: 'article',
    path: '/articles/{locale}/{slug}',
    inPath: AskedAddress,
    inQuery: z.object({}),
    needs: [],
    answers: ArticleShape,
    fails: [308, 404, 410],
    isLimited: true,
  },
  {
    name: 'table',
    path: '/articles.csv',
    inQuery: AskedTable,
    needs: ['locale'],
    answers: 'csv',
    isPaged: true,
    fails: [400],
    isLimited: true,
  },
  {
    name: 'sections',
    path: '/sections',
    inQuery: AskedSections,
    needs: ['locale'],
    answers: SectionListShape,
    fails: [400],
    isLimited: true,
  },
  {
    name: 'tags',
    path: '/tags',
    inQuery: AskedNames,
    needs: ['locale'],
    answers: NameListShape,
    isPaged: true,
    fails: [400],
    isLimited: true,
  },
  {
    name: 'authors',
    path: '/authors',
    inQuery: AskedNames,
    needs: ['locale'],
    answers: NameListShape,
    isPaged: true,
    fails: [400],
    isLimited: true,
  },
  {
    name: 'search',
    path: '/search',
    inQuery: AskedSearch,
    needs: ['locale', 'q'],
    answers: SearchAnswerShape,
    isPaged: true,
    fails: [400, 503],
    isLimited: true,
  },
  {
    name: 'suggestions',
    path: '/suggestions',
    inQuery: AskedSuggestions,
    needs: ['locale'],
    answers: SuggestionsShape,
    fails: [400],
    isLimited: false,
  },
  {
    name: 'document',
    path: '/openapi.json',
    inQuery: AskedDocument,
    needs: [],
    answers: 'openapi',
    fails: [400],
    isLimited: true,
  },
];
