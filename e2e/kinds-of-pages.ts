export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

type PageKind = {
  /** What kind of page it is, in words that name a test or a file. */
  kind: string;
  path: string;
  status: number;
  /** Where its language switch leads. */
  inOther: string;
};

/** A position in a list after which there is still something. */
const before = 'before/2023-01-01T00:00:00.000Z~ffffffff-ffff-ffff-ffff-ffffffffffff';

/** Addresses that differ between the languages of the demo newspaper. */
const names = {
  en: {
    article: 'a-library-that-breathes',
    plain: 'our-own-building-cut-its-electricity',
    long: '212-crossings-at-three-in-the-afternoon',
    oneLanguage: 'how-to-read-a-chinese-section-drawing',
    withdrawn: 'hall-b-closed-for-lift-tests',
    section: 'city',
    tag: 'measuring',
    author: 'street-studio',
    query: 'window',
    common: 'building',
    sectionOfCommon: 'projects',
    misspelt: 'windwo',
  },
  zh: {
    article: 'hui-huxi-de-tushuguan',
    plain: 'benyuan-dalou-yinian-shengdian',
    long: 'xiawu-sandian-de-lukou',
    oneLanguage: 'shitang-wancan-yandao-badianban',
    withdrawn: 'b-ting-dianti-jiance',
    section: 'chengshi',
    tag: 'celiang',
    author: 'jiedao-gongzuoshi',
    query: '设计',
    common: '工作室',
    sectionOfCommon: 'xiangmu',
    misspelt: '工作式',
  },
};

/** One address of every kind of page that a reader can meet in the demo newspaper. */
export function kindsOfPages(language: Language): PageKind[] {
  const other = language === 'en' ? 'zh' : 'en';
  const [own, twin] = [names[language], names[other]];
  const page = (kind: string, path: string, inOther = path, status = 200): PageKind => ({
    kind,
    path: `/${language}${path}`,
    inOther: `/${other}${inOther}`,
    status,
  });
  const list = (kind: string, folder: string, slug: string, twinSlug: string) => [
    page(kind, `/${folder}/${slug}`, `/${folder}/${twinSlug}`),
    page(`${kind} further`, `/${folder}/${slug}/${before}`, `/${folder}/${twinSlug}`),
  ];
  const search = (q: string, more = '') => `/search?q=${encodeURIComponent(q)}${more}`;
  return [
    page('front', ''),
    page('article', `/articles/${own.article}`, `/articles/${twin.article}`),
    page('article without picture', `/articles/${own.plain}`, `/articles/${twin.plain}`),
    page('article with table', `/articles/${own.long}`, `/articles/${twin.long}`),
    page('article in one language', `/articles/${own.oneLanguage}`, ''),
    ...list('section', 'sections', own.section, twin.section),
    page('tags', '/tags'),
    ...list('tag', 'tags', own.tag, twin.tag),
    page('authors', '/authors'),
    ...list('author', 'authors', own.author, twin.author),
    page('archive', '/archive'),
    page('archive year', '/archive/2024'),
    page('archive month', '/archive/2024/08'),
    page('feeds', '/feeds'),
    page('open data', '/open-data'),
    page('about', '/about'),
    page('contact', '/contact'),
    page('search', '/search'),
    page('search results', search(own.query), '/search'),
    page('search further', search(own.common, '&page=2'), '/search'),
    page(
      'search narrowed',
      search(own.common, `&section=${own.sectionOfCommon}&from=2017-01-01&sort=newest&whole=1`),
      '/search',
    ),
    page(
      'search left out',
      search(own.query, '&section=x&from=2025-02-01&to=2024-01-01'),
      '/search',
    ),
    page('search misspelt', search(own.misspelt), '/search'),
    page('search long', search(`<b>🙂 "${own.query.repeat(40)}`.slice(0, 200)), '/search'),
    page('nothing found', search('zzzzqqq'), '/search'),
    page('nothing found narrowed', search('zzzzqqq', `&section=${own.section}`), '/search'),
    page('missing', '/nothing-here', '', 404),
    page('withdrawn', `/articles/${own.withdrawn}`, '', 410),
  ];
}
