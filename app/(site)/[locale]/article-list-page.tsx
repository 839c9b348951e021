import type { Metadata } from 'next';
import type { Place } from '@/components/layout/section-row';
import { StructuredData } from '@/components/layout/structured-data';
import { EmptyList } from '@/components/lists/empty-list';
import { ListHead } from '@/components/lists/list-head';
import { ListPager } from '@/components/lists/list-pager';
import { StoryList } from '@/components/lists/story-list';
import { YearRow } from '@/components/lists/year-row';
import { formatDay } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locales';
import { siteTranslator } from '@/lib/i18n/translate';
import { answerWithRedirect } from '@/lib/process-state';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { findMovedList } from '@/lib/taxonomy/moved-names';
import { readListPage, type FindArticleList, type ListPage } from './article-list';
import { listFeedTitle } from './list-feed';
import { MissingPage } from './missing-page';
import { pageMetadata } from './page-metadata';
import { knownLocale, readingFor } from './reading';
import { SitePage } from './site-page';
import { trailTo } from './structured-pages';

type Props = {
  find: FindArticleList;
  locale: string;
  /** What of the address names the list. */
  segments: string[];
  /** What of the address says after which article a further page goes on. */
  position?: string;
  /** The address under which readers may know a list that has moved. */
  knownAs?: string;
};

/** The head of a page of a list; only its first page is the same in other languages. */
export async function articleListMetadata(props: Props): Promise<Metadata> {
  const locale = knownLocale(props.locale);
  const t = siteTranslator(locale);
  const page = await readListPage(props.find, locale, props.position, ...props.segments);
  if (!page) return pageMetadata(locale, { title: t('missing.title') });
  const { list, before } = page;
  const day = before && formatDay(before.publishAt, locale, await newsroomTimeZone());
  return pageMetadata(locale, {
    title: day ? t('list.titleBefore', { title: list.title, day }) : list.title,
    description: list.description,
    path: list.path(before),
    versions: before ? [] : list.versions,
    followed: list.id ? { path: list.path(), title: await listFeedTitle(locale, list) } : undefined,
  });
}

/** A page of a list of articles, newest first: from the start, or after a position. */
export async function ArticleListPage(props: Props) {
  const locale = knownLocale(props.locale);
  const page = await readListPage(props.find, locale, props.position, ...props.segments);
  if (!page) return <MovedOrMissing locale={locale} knownAs={props.knownAs} />;
  const { list, before, articles, next } = page;
  const { archive, empty = '' } = list;
  const reading = await readingFor(locale);
  return (
    <SitePage
      reading={reading}
      place={placeOf(page)}
      versions={list.versions}
      read={{ kind: 'list' }}
    >
      <ListHead
        reading={reading}
        title={list.title}
        description={archive ? undefined : list.description}
        trail={list.trail}
        count={archive?.count}
        before={before?.publishAt}
        followed={list.id && list.path()}
      />
      {archive && (
        <YearRow
          reading={reading}
          months={archive.months}
          current={archive.period}
          isFurther={before !== undefined}
        />
      )}
      {articles.length > 0 ? (
        <StoryList articles={articles} reading={reading} showsSections={!list.section} />
      ) : (
        <EmptyList reading={reading} sentence={empty} />
      )}
      <ListPager reading={reading} newest={before && list.path()} older={next && list.path(next)} />
      <StructuredData
        things={[trailTo(reading, [...list.trail, { name: list.title, href: list.path() }])]}
      />
    </SitePage>
  );
}

/** Readers of an old address are led to where the list begins now. */
async function MovedOrMissing({ locale, knownAs }: { locale: Locale; knownAs?: string }) {
  const moved = knownAs ? await findMovedList(knownAs) : null;
  if (!moved) return <MissingPage locale={locale} />;
  answerWithRedirect(moved);
  return null;
}

function placeOf({ list, before }: ListPage): Place {
  if (!list.section) return { kind: 'elsewhere' };
  return before
    ? { kind: 'article', section: list.section }
    : { kind: 'section', slug: list.section };
}
