import type { ArticleInline } from '@/lib/articles/article-body';
import type { Reading } from '@/lib/i18n/reading';

/** Beside an address or a telephone number, which does not break, justifying tears Chinese apart. */
export function tearsLines(words: ArticleInline[], { locale }: Reading): boolean {
  const text = words.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
  return locale === 'zh' && /[!-~]{14}|\d[\d -]{9}/.test(text);
}
