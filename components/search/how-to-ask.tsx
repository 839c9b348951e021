import { Runs } from '@/components/ui/runs';
import type { Reading } from '@/lib/i18n/reading';
import { searchPath } from '@/lib/site/addresses';
import type { Example } from './examples';

/** How to ask for more than words, each way with an example that can be tried. */
export function HowToAsk({ examples, reading }: { examples: Example[]; reading: Reading }) {
  const { locale, t } = reading;
  if (examples.length === 0) return null;
  return (
    <section className="desk:col-span-8">
      <h2 className="label border-ink border-b-2 pb-3">{t('search.howTo')}</h2>
      <dl>
        {examples.map(({ way, query }) => (
          <div
            key={way}
            className="border-hair tablet:grid-cols-2 gap-x-gap grid grid-cols-1 items-baseline border-b py-1.5"
          >
            <dt>
              <a
                href={searchPath(locale, { q: query })}
                className="inline-block py-2 font-medium wrap-anywhere underline"
              >
                <Runs text={query} locale={locale} />
              </a>
            </dt>
            <dd className="text-soft">{t(`search.examples.${way}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
