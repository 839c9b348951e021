import type { Metadata } from 'next';
import { ArticlePage } from '@/components/article/article-page';
import { GoneNotice } from '@/components/article/gone-notice';
import { articlePath } from '@/lib/articles/article';
import { findPublishedArticle, type PublishedArticle } from '@/lib/articles/published-articles';
import { siteTranslator } from '@/lib/i18n/translate';
import { answerWithRedirect, answerWithStatus } from '@/lib/process-state';
import { MissingPage } from '../../missing-page';
import { pageMetadata } from '../../page-metadata';
import { knownLocale, readingFor, type LocaleParams } from '../../reading';
import { SitePage } from '../../site-page';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<LocaleParams & { slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, ...rest } = await params;
  const locale = knownLocale(rest.locale);
  const answer = await findPublishedArticle(locale, slug);
  if (answer?.kind !== 'found') {
    const t = siteTranslator(locale);
    return pageMetadata(locale, { title: t(answer ? 'gone.noLonger' : 'missing.title') });
  }
  const { article } = answer;
  return pageMetadata(locale, {
    title: article.title,
    description: article.standfirst,
    path: articlePath(article),
    versions: versionsOf(article),
  });
}

export default async function Article({ params }: Props) {
  const { slug, ...rest } = await params;
  const locale = knownLocale(rest.locale);
  const answer = await findPublishedArticle(locale, slug);
  if (!answer) return <MissingPage locale={locale} />;
  if (answer.kind === 'moved') {
    answerWithRedirect(answer.path);
    return null;
  }
  const reading = await readingFor(locale);
  if (answer.kind === 'gone') {
    answerWithStatus(410);
    return (
      <SitePage reading={reading} place={{ kind: 'elsewhere' }}>
        <GoneNotice gone={answer} reading={reading} />
      </SitePage>
    );
  }
  const { article } = answer;
  const place = { kind: 'article', section: article.section?.slug ?? null } as const;
  return (
    <SitePage reading={reading} place={place} versions={versionsOf(article)}>
      <ArticlePage article={article} reading={reading} />
    </SitePage>
  );
}

function versionsOf(article: PublishedArticle) {
  return article.versions.map((version) => ({
    locale: version.locale,
    href: articlePath(version),
  }));
}
