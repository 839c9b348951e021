import type { AdminText } from './admin-text';
import { LanguagePair, type LanguageVersion } from './language-pair';
import { Standing, type StandingName } from './standing';
import { locales, type Locale } from '@/lib/i18n/locales';

/** A line of the newsroom's list; times are in its zone. */
export type ArticleLine = {
  id: string;
  locale: Locale;
  title: string;
  standing: StandingName;
  publishAt: string | null;
  section: string | null;
  versions: LanguageVersion[];
  changed: { by: string; time: string };
};

/** The form that the boxes of the list belong to. */
const chosenForm = 'chosen';

/**
 * The newsroom's articles as a table; where it is narrow every line becomes a small block. What is ticked can
 * be changed together.
 */
export function ArticleList({ lines, t }: { lines: ArticleLine[]; t: AdminText }) {
  const head = 'label border-b border-ink px-2.5 py-2.5 text-start text-soft';
  return (
    <div className="group">
      <table className="wide:table block w-full border-collapse">
        <thead className="wide:table-header-group hidden">
          <tr>
            <td className="border-ink border-b" />
            <th scope="col" className={head}>
              {t('articles.columnTitle')}
            </th>
            <th scope="col" className={head}>
              {t('articles.columnState')}
            </th>
            <th scope="col" className={head}>
              {t('articles.columnLanguages')}
            </th>
            <th scope="col" className={head}>
              {t('articles.columnSection')}
            </th>
            <th scope="col" className={head}>
              {t('articles.columnChanged')}
            </th>
          </tr>
        </thead>
        <tbody className="wide:table-row-group block">
          {lines.map((line) => (
            <Line key={line.id} line={line} t={t} />
          ))}
        </tbody>
      </table>
      <form
        id={chosenForm}
        action="/admin/articles/change"
        className="bg-paper border-ink sticky bottom-0 hidden border-t py-3 group-has-checked:block"
      >
        <button type="submit" className="button">
          {t('articles.change')}
        </button>
      </form>
    </div>
  );
}

function Line({ line, t }: { line: ArticleLine; t: AdminText }) {
  const cell = 'wide:border-b wide:border-hair wide:px-2.5 wide:py-3 wide:align-top';
  return (
    <tr className="border-hair hover:bg-card wide:table-row wide:border-0 flex flex-wrap items-center gap-x-4 gap-y-1 border-b py-3">
      <td className={`wide:w-0 ${cell}`}>
        <label className="wide:min-h-6 wide:min-w-6 grid min-h-11 min-w-8 cursor-pointer items-center">
          <input
            type="checkbox"
            form={chosenForm}
            name="article"
            value={line.id}
            aria-label={t('articles.choose', { title: line.title })}
            className="accent-ink size-5"
          />
        </label>
      </td>
      <td className={`wide:w-full min-w-0 flex-1 basis-[calc(100%-4rem)] ${cell}`}>
        <a
          href={`/admin/articles/${line.id}`}
          lang={locales[line.locale].htmlLang}
          className="headline wide:py-0 block py-2.5 text-lg leading-snug wrap-anywhere no-underline hover:underline"
        >
          {line.title}
        </a>
      </td>
      <td className={`wide:min-w-44 ${cell}`}>
        <Standing name={line.standing} time={line.publishAt ?? undefined} t={t} />
      </td>
      <td className={cell}>
        <LanguagePair versions={line.versions} t={t} />
      </td>
      <td className={`text-soft wide:min-w-26 wide:text-ink ${cell}`}>
        {line.section ?? <span className="text-soft">{t('articles.noSection')}</span>}
      </td>
      <td className={`text-soft desk:ms-auto desk:w-auto wide:whitespace-nowrap w-full ${cell}`}>
        <span className="tabular-nums">{line.changed.time}</span>{' '}
        <span className="wide:block">{line.changed.by}</span>
      </td>
    </tr>
  );
}
