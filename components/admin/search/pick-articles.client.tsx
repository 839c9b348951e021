'use client';

import { useId, useRef } from 'react';
import { useWrong, type FormAct } from '../form/act-form.client';
import { useAdminText } from '../messages.client';
import { moved, MoveButton } from '../names/move-button.client';
import { useFind } from '../use-find';
import { Standing, type StandingName } from '../standing';
import { locales, type Locale } from '@/lib/i18n/locales';

/** An article that can come first; its time is in the newsroom's zone. */
export type PinnableArticle = {
  id: string;
  title: string;
  standing: StandingName;
  publishAt: string | null;
};

/** Some of the articles that are asked for, and whether there are more. */
export type FoundArticles = { articles: PinnableArticle[]; isMore: boolean };

const most = 5;

type Props = {
  /** The language of the articles. */
  locale: Locale;
  chosen: PinnableArticle[];
  onChoose: (articles: PinnableArticle[]) => void;
  onFind: FormAct<FoundArticles>;
};

/**
 * Some articles of one language in an order: words find those that can be ticked, buttons move what
 * is chosen. The form has their ids as `chosen`; a refusal of `articleIds` stands here.
 */
export function PickArticles({ locale, chosen, onChoose, onFind }: Props) {
  const t = useAdminText();
  const wrong = useWrong('articleIds');
  const noteId = useId();
  const search = useRef<HTMLInputElement>(null);
  const { found, field } = useFind(onFind, { locale });
  const ids = chosen.map(({ id }) => id);
  const without = (id: string) => chosen.filter((one) => one.id !== id);

  return (
    <fieldset name="articleIds" tabIndex={-1} aria-describedby={wrong ? noteId : undefined}>
      <legend className="mb-1 font-semibold">{t('search.articles')}</legend>
      <input type="hidden" name="chosen" value={ids.join()} />
      {wrong && (
        <p id={noteId} className="text-gone mb-1 text-sm">
          {wrong}
        </p>
      )}
      <Chosen
        locale={locale}
        articles={chosen}
        onOrder={(order) =>
          onChoose(order.flatMap((id) => chosen.find((one) => one.id === id) ?? []))
        }
        onRemove={(id) => {
          onChoose(without(id));
          search.current?.focus();
        }}
      />
      <input
        ref={search}
        {...field}
        aria-label={t('search.findArticle')}
        placeholder={t('search.findArticle')}
        className="field"
      />
      <div aria-busy={found === null} className="mt-1 min-h-72">
        {found?.articles.map((article) => (
          <label
            key={article.id}
            className="border-hair hover:bg-card flex min-h-11 cursor-pointer items-center gap-2.5 border-b py-1.5"
          >
            <input
              type="checkbox"
              checked={ids.includes(article.id)}
              disabled={ids.length >= most && !ids.includes(article.id)}
              onChange={({ target }) =>
                onChoose(target.checked ? [...chosen, article] : without(article.id))
              }
              className="accent-ink size-5 flex-none"
            />
            <ArticleName article={article} locale={locale} />
          </label>
        ))}
        <p role="status" className="meta mt-2">
          {chosen.length >= most && t('search.full')} {found?.isMore && t('search.foundMore')}
          {found?.articles.length === 0 && t('search.foundNone')}
        </p>
      </div>
    </fieldset>
  );
}

type ChosenProps = {
  locale: Locale;
  articles: PinnableArticle[];
  onOrder: (ids: string[]) => void;
  onRemove: (id: string) => void;
};

function Chosen({ locale, articles, onOrder, onRemove }: ChosenProps) {
  const t = useAdminText();
  const ids = articles.map(({ id }) => id);
  return (
    <ol aria-label={t('search.articles')} className="mb-2">
      {articles.map((article, at) => {
        const { id, title } = article;
        const move = { isBusy: false, onMove: onOrder };
        return (
          <li
            key={id}
            className="border-line flex flex-wrap items-center gap-x-3 gap-y-1 border-b py-2"
          >
            <span className="flex min-w-0 flex-1 basis-56 gap-2">
              <span className="text-soft tabular-nums">{at + 1}</span>
              <ArticleName article={article} locale={locale} />
            </span>
            <span className="ms-auto flex gap-1">
              <MoveButton
                {...move}
                label={t('search.up', { title })}
                sign="↑"
                order={moved(ids, at, -1)}
              />
              <MoveButton
                {...move}
                label={t('search.down', { title })}
                sign="↓"
                order={moved(ids, at, 1)}
              />
              <button
                type="button"
                aria-label={t('search.removeArticle', { title })}
                title={t('search.removeArticle', { title })}
                onClick={() => onRemove(id)}
                className="button desk:min-w-9 min-w-11 px-0"
              >
                <span aria-hidden="true">×</span>
              </button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function ArticleName({ article, locale }: { article: PinnableArticle; locale: Locale }) {
  const t = useAdminText();
  const { title, standing, publishAt } = article;
  return (
    <span className="min-w-0 flex-1 wrap-anywhere">
      <span lang={locales[locale].htmlLang}>{title}</span>
      <span className="text-soft block text-sm">
        <Standing name={standing} time={publishAt ?? undefined} t={t} />
      </span>
    </span>
  );
}
