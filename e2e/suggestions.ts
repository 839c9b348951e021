import type { Page, Request } from 'playwright/test';
import type { Language } from './kinds-of-pages';

/** What is typed in each language, and what comes of it. */
export const words = {
  en: {
    typed: 'library',
    headline: 'A library that breathes',
    suggestions: 'Suggestions',
    counted: /^\d+ suggestions?$/,
  },
  zh: {
    typed: '图书',
    headline: '会呼吸的图书馆',
    suggestions: '搜索建议',
    counted: /^有\d+条搜索建议$/,
  },
} satisfies Record<Language, unknown>;

/** A search of the paper, and what its page asks for meanwhile. */
export function searchOf(page: Page) {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isForSuggestions(request)) asked.push(new URL(request.url()).searchParams.get('q') ?? '');
  });
  const search = page.getByRole('search');
  return {
    asked,
    field: search.getByRole('combobox'),
    list: search.getByRole('listbox'),
    options: search.getByRole('option'),
    status: search.getByRole('status'),
    chosen: search.locator('[aria-selected=true]'),
  };
}

export function isForSuggestions(request: Request): boolean {
  return new URL(request.url()).pathname === '/api/v1/suggestions';
}

/** Longer than the pause after which the script asks. */
export const longerThanThePause = 400;
