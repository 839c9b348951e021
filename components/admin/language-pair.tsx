import type { AdminText } from './admin-text';
import type { StandingName } from './standing';
import { locales, type Locale } from '@/lib/i18n/locales';

/** One language of a story: its article, or the way to make it (`standing` is null then). */
export type LanguageVersion = {
  /** Of its article, where there is one. */
  id: string | null;
  locale: Locale;
  href: string;
  standing: StandingName | null;
  isLive: boolean;
  /** The version that it was translated from has changed since. */
  isBehind: boolean;
  isCurrent: boolean;
};

/** The languages of a story: filled where readers have it, outlined where it is written, dashed where it
 * is missing; amber where the text that it was translated from has changed since. */
export function LanguagePair({ versions, t }: { versions: LanguageVersion[]; t: AdminText }) {
  return (
    <ul className="flex gap-1" aria-label={t('versions.label')}>
      {versions.map((version) => (
        <li key={version.locale}>
          <a
            href={version.href}
            aria-label={describe(version, t)}
            title={describe(version, t)}
            aria-current={version.isCurrent ? 'true' : undefined}
            className="group desk:min-h-6 desk:min-w-6 grid min-h-11 min-w-11 place-items-center no-underline"
          >
            <span
              lang={locales[version.locale].htmlLang}
              className={`group-hover:border-ink rounded border px-1.5 py-1 text-xs leading-none font-semibold ${look(version)}`}
            >
              {locales[version.locale].short}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function look({ isLive, isBehind, standing }: LanguageVersion): string {
  if (isBehind) return isLive ? 'border-review bg-review text-paper' : 'border-review text-review';
  if (isLive) return 'border-ink bg-ink text-paper';
  return standing ? 'border-ink text-ink' : 'border-dashed border-soft text-soft';
}

function describe(
  { locale, standing, isCurrent, isBehind }: LanguageVersion,
  t: AdminText,
): string {
  const { name: language, short } = locales[locale];
  if (!standing) return t('versions.make', { short, language });
  const state = t(`state.${standing}`);
  const said = t(isCurrent ? 'versions.here' : 'versions.open', { short, language, state });
  return isBehind ? t('versions.behind', { version: said }) : said;
}
