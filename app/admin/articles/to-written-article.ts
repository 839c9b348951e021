import type { LanguageVersion } from '@/components/admin/language-pair';
import { readPaper } from './paper';
import { readSharedPreviews } from './shared-previews';
import { findArticlePicture, isOnPaper, issuingTimeOf, toTypedText, toUnsaved } from './typed-text';
import { toStanding } from '@/components/admin/standing';
import type { WrittenArticle } from '@/components/admin/write/written-article';
import { canMove, nextState, type ArticleAct } from '@/lib/articles/article';
import type { Actor } from '@/lib/auth/actor';
import { can, type Permission } from '@/lib/auth/permissions';
import { siteUrl } from '@/lib/env';
import { NotFoundError } from '@/lib/errors';
import { formatMinute } from '@/lib/i18n/dates';
import { allLocales, type Languages, type Locale } from '@/lib/i18n/locales';
import type { VersionStanding } from '@/lib/newsroom/article-standing';
import { findNewsroomArticle, type NewsroomArticle } from '@/lib/newsroom/newsroom-articles';

const permissionFor: Record<ArticleAct, Permission> = {
  save: 'article:save',
  submit: 'article:submit',
  sendBack: 'article:send-back',
  publish: 'article:publish',
  takeBack: 'article:take-back',
  withdraw: 'article:withdraw',
  bin: 'article:bin',
  restore: 'article:restore',
};

/**
 * An article as the newsroom has it now, for the writing page that is open.
 *
 * @throws ForbiddenError, NotFoundError
 */
export async function readWrittenArticle(
  editor: Actor,
  { articleId }: { articleId: string },
): Promise<WrittenArticle> {
  const article = await findNewsroomArticle(editor, articleId);
  if (!article) throw new NotFoundError('articleNotFound');
  return toWrittenArticle(editor, article);
}

/** An article as the writing page shows it to this editor. */
export async function toWrittenArticle(
  editor: Actor,
  article: NewsroomArticle,
): Promise<WrittenArticle> {
  const { content, state, publicity, changed, sentBack } = article;
  const { zone, languages } = await readPaper();
  const isOffered = languages.includes(article.locale);
  const minute = (time: Date) => formatMinute(time, zone);
  return {
    id: article.id,
    storyId: article.storyId,
    sourceArticleId: null,
    locale: article.locale,
    version: article.version,
    revision: article.revision,
    standing: toStanding(state, publicity, isOffered),
    publicity,
    isLanguageOff: !isOffered,
    isPublishedText: state === 'published',
    ...(await toTypedText(editor, article)),
    slug: content.slug,
    publishAt: issuingTimeOf(article)?.toISOString() ?? null,
    saved: { time: minute(changed.at), by: changed.by },
    unsaved: article.working && (await toUnsaved(editor, article.working, article.locale)),
    sentBack: sentBack && { time: minute(sentBack.at), by: sentBack.by, reason: sentBack.reason },
    live:
      article.publishAt && isOnPaper(article)
        ? { time: minute(article.publishAt), path: article.path }
        : null,
    withdrawalReason: article.withdrawalReason,
    address: `${siteUrl()}/${article.locale}/articles/`,
    versions: toLanguageVersions(article.versions, article, languages),
    previews: await readSharedPreviews(editor, article.id),
    mayShare: state !== 'binned' && can(editor, 'article:share', article),
    may: toMoves(editor, article),
  };
}

/** An article that nobody has saved yet. `source`: the version of its story that it is translated from. */
export async function toNewArticle(
  editor: Actor,
  locale: Locale,
  source: NewsroomArticle | null,
): Promise<WrittenArticle> {
  const { languages } = await readPaper();
  const mine = {
    createdById: editor.id,
    state: 'draft',
    publicity: 'unpublished',
    wasPublic: false,
  } as const;
  return {
    id: null,
    storyId: source?.storyId ?? null,
    sourceArticleId: source?.id ?? null,
    locale,
    version: 0,
    revision: 0,
    standing: 'draft',
    publicity: 'unpublished',
    isLanguageOff: false,
    isPublishedText: false,
    fields: {
      title: '',
      standfirst: '',
      slug: '',
      publishAt: '',
      sectionId: source?.content.sectionId ?? '',
      leadPictureId: source?.content.leadPictureId ?? '',
      tagIds: source?.content.tagIds ?? [],
      authorIds: source?.content.authorIds ?? [],
      note: '',
    },
    slug: '',
    publishAt: null,
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    picture: await findArticlePicture(editor, source?.content.leadPictureId ?? null, locale),
    saved: null,
    unsaved: null,
    sentBack: null,
    live: null,
    withdrawalReason: null,
    address: `${siteUrl()}/${locale}/articles/`,
    versions: toLanguageVersions(source?.versions ?? [], { id: source?.id, locale }, languages),
    previews: [],
    mayShare: can(editor, 'article:share', mine),
    may: toMoves(editor, mine),
  };
}

/**
 * Every language of the paper: the version of a story in it, or the way to write it; after them the
 * versions in languages in which the paper does not appear any more.
 */
export function toLanguageVersions(
  versions: VersionStanding[],
  current: { locale: Locale; id?: string },
  languages: Languages,
): LanguageVersion[] {
  const find = (locale: Locale) => versions.find((one) => one.locale === locale);
  const kept = allLocales.filter((locale) => !languages.includes(locale) && find(locale));
  return [...languages, ...kept].map((locale) => {
    const isCurrent = locale === current.locale;
    const isOffered = languages.includes(locale);
    const version = find(locale);
    if (!version) {
      const query = new URLSearchParams({ locale });
      if (current.id) query.set('from', current.id);
      const href = `/admin/articles/new?${query}`;
      return { id: null, locale, href, standing: null, isLive: false, isBehind: false, isCurrent };
    }
    return {
      id: version.id,
      locale,
      href: `/admin/articles/${version.id}`,
      standing: toStanding(version.state, version.publicity, isOffered),
      isLive: version.publicity === 'public' && isOffered,
      isBehind: version.isBehind,
      isCurrent,
    };
  });
}

type Standing = Pick<NewsroomArticle, 'state' | 'publicity' | 'createdById' | 'wasPublic'>;

/** What this editor can do next; with a published text, after changing it. */
function toMoves(editor: Actor, article: Standing): Record<ArticleAct, boolean> {
  const { state, publicity } = article;
  const mayChange = state !== 'in_review' || can(editor, 'article:save-in-review', article);
  const may = (act: ArticleAct, from = state) =>
    can(editor, permissionFor[act], article) && canMove(act, from, publicity);
  return {
    save: may('save') && mayChange,
    submit: may('submit', nextState('save', state)),
    sendBack: may('sendBack'),
    publish: may('publish', nextState('save', state)),
    takeBack: may('takeBack'),
    withdraw: may('withdraw'),
    bin: may('bin') && !article.wasPublic,
    restore: may('restore'),
  };
}
