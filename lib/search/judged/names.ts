import type { Locale } from '@/lib/i18n/locales';
import { demoAuthors } from '@/prisma/seed/demo-authors';
import { demoTags } from '@/prisma/seed/demo-tags';

type Names = Record<Locale, { name: string }>;

/** The themes of the judged articles: those of the demo newspaper and some of our own. */
export const judgedTags = {
  ...demoTags,
  sport: { en: { name: 'Sport' }, zh: { name: '体育' } },
  health: { en: { name: 'Health' }, zh: { name: '健康' } },
  money: { en: { name: 'Public money' }, zh: { name: '预算' } },
  ai: { en: { name: 'Artificial intelligence' }, zh: { name: '人工智能' } },
} satisfies Record<string, Names>;

/** The bylines of the judged articles. */
export const judgedAuthors = {
  ...demoAuthors,
  helenMarsh: { en: { name: 'Helen Marsh' }, zh: { name: '海伦·马什' } },
  wuJiahe: { en: { name: 'Wu Jiahe' }, zh: { name: '吴嘉禾' } },
} satisfies Record<string, Names>;

export type JudgedTag = keyof typeof judgedTags;
export type JudgedAuthor = keyof typeof judgedAuthors;
