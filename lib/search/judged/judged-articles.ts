import type { Locale } from '@/lib/i18n/locales';
import { chineseBody } from './chinese/body';
import { chineseCity } from './chinese/city';
import { chineseLearning } from './chinese/learning';
import { chineseLife } from './chinese/life';
import { chineseWater } from './chinese/water';
import { demoArticles } from './demo-articles';
import { englishBody } from './english/body';
import { englishCity } from './english/city';
import { englishLearning } from './english/learning';
import { englishLife } from './english/life';
import { englishWater } from './english/water';
import type { JudgedAuthor, JudgedTag } from './names';
import { yearsAgo, type OwnArticle } from './own-article';
import { smallNewspaper } from './small-newspaper';

/** An article that queries are judged by. Its key names it in its language; twins share it. */
export type JudgedArticle = {
  key: string;
  locale: Locale;
  publishAt: Date;
  title: string;
  standfirst: string;
  body: string;
  tags: JudgedTag[];
  authors: JudgedAuthor[];
};

const english = [
  ...englishBody,
  ...englishCity,
  ...englishLearning,
  ...englishLife,
  ...englishWater,
];
const chinese = [
  ...chineseBody,
  ...chineseCity,
  ...chineseLearning,
  ...chineseLife,
  ...chineseWater,
];

/** All that is judged: the demo newspaper and texts of our own, as old at `now` as they are to be. */
export function judgedArticles(now: Date): JudgedArticle[] {
  const dated = (locale: Locale, { age, tags = [], authors = [], ...text }: OwnArticle) => ({
    ...text,
    ...{ locale, tags, authors, publishAt: yearsAgo(age, now) },
  });
  return [
    ...demoArticles(now),
    ...smallNewspaper.map(({ locale, ...article }) => dated(locale, article)),
    ...english.map((article) => dated('en', article)),
    ...chinese.map((article) => dated('zh', article)),
  ];
}
