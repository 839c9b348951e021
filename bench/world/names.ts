import type { Locale } from '@/lib/i18n/locales';
import type { Topic } from './topics';

/** What something is called in each language, and its address, which is the same in all. */
export type Name = Record<Locale, string> & { slug: string };

const sections = `World 国际|China 中国|Politics 时政|Business 财经|Technology 科技|Sport 体育|Culture 文化|
Health 健康|Education 教育|Science 科学|Environment 环境|Society 社会|Opinion 评论|Travel 旅游|Food 美食|
Books 读书|Property 房产|Law 法治|Military 军事|Motoring 汽车`;
const given = `Alice 伟 Benjamin 芳 Clara 秀英 Daniel 敏 Eleanor 静 Frederick 丽 Grace 强 Henry 磊 Isabel 洋 James 艳`;
const family = `Abbott 王 Bennett 李 Carter 张 Dawson 刘 Ellis 陈 Foster 杨 Graham 赵 Harrison 黄 Ingram 周
Jennings 吴 Keller 徐 Lawson 孙 Mercer 胡 Norris 朱 Osborne 高 Palmer 林 Quinn 何 Reynolds 郭 Sinclair 马
Thornton 罗`;

export const sectionCount = 20;
export const authorCount = 200;

/** The sections, those with most articles first. */
export const sectionNames: Name[] = pairs(sections, /[|\s]+/).map(([en, zh]) => ({
  en,
  zh,
  slug: en.toLowerCase(),
}));

export const authorNames: Name[] = pairs(family, /\s+/).flatMap(([familyEn, familyZh]) =>
  pairs(given, /\s+/).map(([givenEn, givenZh]) => ({
    en: `${givenEn} ${familyEn}`,
    zh: `${familyZh}${givenZh}`,
    slug: `${givenEn}-${familyEn}`.toLowerCase(),
  })),
);

/** One tag for each topic, called by its first word. */
export function tagNames(topics: Topic[]): Name[] {
  return topics.map(({ words: { en, zh } }, at) => ({
    en: `${en[0]!} ${en[1]!}`,
    zh: `${zh[0]!}${zh[1]!}`,
    slug: `topic-${at}`,
  }));
}

function pairs(text: string, separator: RegExp): [en: string, zh: string][] {
  const words = text.split(separator);
  return Array.from({ length: words.length / 2 }, (_, at) => [words[2 * at]!, words[2 * at + 1]!]);
}
