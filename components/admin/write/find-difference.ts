import type { DifferingLine } from './text-difference';
import type { TypedText, WrittenArticle } from './written-article';
import { locales } from '@/lib/i18n/locales';

/** What only a typed text has, and what only the saved one; comparing is loaded when it is needed. */
export async function findDifference(
  saved: WrittenArticle,
  typed: Pick<TypedText, 'fields' | 'body'>,
): Promise<DifferingLine[]> {
  const { compareTexts } = await import('./text-difference');
  const theirs = { ...saved.fields, body: saved.body };
  const ours = { ...typed.fields, body: typed.body };
  return compareTexts(theirs, ours, locales[saved.locale].htmlLang);
}
