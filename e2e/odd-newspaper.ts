import { admin } from './fixtures';
import { operator } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { setEnv } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import type { ArticleContent } from '@/lib/newsroom/article-content';
import { createArticle } from '@/lib/newsroom/create-article';
import { createTag } from '@/lib/newsroom/create-tag';
import { publishArticle } from '@/lib/newsroom/publish-article';
import { articleBody, heading, link, paragraph, quote, table } from '@/prisma/seed/body';

/** The newspaper of ODD_URL, which begins without a single article. */
export const oddNewspaper = String(process.env.ODD_URL);

/** Who can sign in there. */
export const oddAdmin = { email: admin.email, password: process.env.ODD_ADMIN_PASSWORD ?? '' };

/** Makes the acts of this process write for the odd newspaper. */
export function writeForOddNewspaper(): void {
  setEnv({ DATABASE_URL: process.env.ODD_DATABASE_URL });
}

const things = ['Bridge', 'Window', 'Stair', 'Roof', 'Yard', 'Well', 'Lane', 'Dam', 'Kiln', 'Hall'];
const thingsInChinese = ['桥', '窗', '楼梯', '屋顶', '院子', '水井', '巷子', '堤坝', '窑', '厅堂'];
const years = Array.from({ length: 50 }, (_, at) => 1970 + at);

/** Opens 500 tags. */
export async function openManyTags(): Promise<string[]> {
  const ids: string[] = [];
  for (const year of years) {
    for (const [at, thing] of things.entries()) {
      const en = { name: `${thing} of ${year}` };
      const zh = { name: `${year}年的${thingsInChinese[at]}` };
      ids.push((await createTag(operator, { texts: { en, zh } })).id);
    }
  }
  return ids;
}

type Odd = Partial<ArticleContent> & { locale?: Locale; title: string };

/** Publishes an article in the first section, issued at a time that never changes. */
export async function publishOdd({ locale = 'en', ...content }: Odd): Promise<void> {
  const section = await db().section.findFirstOrThrow();
  const written = {
    standfirst: '',
    body: articleBody(paragraph(locale === 'en' ? 'That is all for now.' : '暂时就这些。')),
    slug: '',
    publishAt: new Date('2020-02-03T04:05:00Z'),
    sectionId: section.id,
    ...content,
  };
  await publishArticle(operator, await createArticle(operator, { locale, content: written }));
}

const word = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle';
const address = `https://example.org/${'a-very-long-path-without-a-break/'.repeat(6)}?q=${'x'.repeat(80)}`;

/** A body that is hard to set: long words, long addresses, a table too wide, everything nested. */
export const hardBody = articleBody(
  paragraph(`${word} – ${address} – ${'一'.repeat(200)} 🏗️🏗🏽👩‍👩‍👧‍👦`),
  heading(word),
  paragraph('See ', link(address, address), '.'),
  quote(word, address),
  table(
    Array.from({ length: 14 }, (_, at) => `Column ${at + 1}`),
    Array.from({ length: 14 }, (_, at) => `${at},000 kilometres`),
    Array.from({ length: 14 }, () => word),
  ),
  {
    type: 'blockquote',
    content: [{ type: 'blockquote', content: [paragraph('Deep.'), quote('Deeper.')] }],
  },
);

/** Titles that no layout likes. */
export const longTitles: Record<Locale, string> = {
  en: `The committee for the harmonisation of the regulations on handrails, kerbs, thresholds and other edges between one height and another met for the nineteenth time and agreed, with two abstentions and one sandwich, on the date of the twentieth meeting, which was then postponed`,
  zh: '关于进一步统一扶手、路缘石、门槛及其他高低交接部位做法的若干规定编制协调委员会第十九次全体会议在二人弃权、一人中途去买盒饭的情况下一致通过第二十次会议的召开日期随后又决定延期举行的通报',
};
