import type { Locale } from '@/lib/i18n/locales';
import { chineseQueries } from './chinese-queries';
import { englishQueries } from './english-queries';
import type { JudgedQuery } from './judged-query';

/** What readers of each paper ask for. */
export const judgedQueries: Record<Locale, JudgedQuery[]> = {
  en: englishQueries,
  zh: chineseQueries,
};
