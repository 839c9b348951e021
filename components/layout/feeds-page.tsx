import type { ReactNode } from 'react';
import { Runs } from '@/components/ui/runs';
import { feedTypes } from '@/lib/feeds/feed';
import type { Reading } from '@/lib/i18n/reading';
import {
  feedFormats,
  feedPath,
  frontPath,
  sectionPath,
  type FeedFormat,
} from '@/lib/site/addresses';
import type { SectionLink } from './section-row';

type Props = {
  reading: Reading;
  sections: SectionLink[];
  /** The site's own: a program needs whole addresses. */
  origin: string;
};

/** What a feed is, and the addresses of the paper's and its sections' feeds, to be copied. */
export function FeedsPage({ reading, sections, origin }: Props) {
  const { locale, t } = reading;
  const front = frontPath(locale);
  return (
    <div className="max-w-[46rem] pt-4 pb-12">
      <p className="text-[1.1875rem] leading-[1.6]">{t('feeds.about')}</p>
      <Part title={t('feeds.paper')}>
        {feedFormats.map((format) => (
          <Feed key={format} name={t(`feeds.formats.${format}`)} reading={reading}>
            <Address page={front} {...{ format, origin, reading }} />
          </Feed>
        ))}
      </Part>
      <Part title={t('feeds.sections')}>
        {sections.map(({ slug, name }) => (
          <Feed key={slug} name={name} reading={reading}>
            {feedFormats.map((format) => (
              <Address
                key={format}
                page={sectionPath(locale, slug)}
                {...{ format, origin, reading }}
              />
            ))}
          </Feed>
        ))}
      </Part>
      <p className="mt-8">{t('feeds.others')}</p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-8">
      <h2 className="label">{title}</h2>
      <ul className="border-line mt-2 border-t">{children}</ul>
    </section>
  );
}

type FeedProps = { name: string; reading: Reading; children: ReactNode };

function Feed({ name, reading: { locale }, children }: FeedProps) {
  return (
    <li className="border-hair tablet:grid tablet:grid-cols-[9rem_minmax(0,1fr)] gap-x-gap border-b py-2">
      <h3 className="headline tablet:pt-2.5 pt-2 text-[1.15rem]">
        <Runs text={name} locale={locale} />
      </h3>
      <div className="grid gap-y-1">{children}</div>
    </li>
  );
}

type AddressProps = { page: string; format: FeedFormat; origin: string; reading: Reading };

/**
 * A whole address, chosen at one click, and a button that copies it (public/reader.js); without the
 * script that opens it once more.
 */
function Address({ page, format, origin, reading: { t } }: AddressProps) {
  const path = feedPath(page, format);
  return (
    <div className="font-ui flex flex-wrap items-center text-[0.9375rem]">
      <a href={path} type={feedTypes[format]} className="min-w-0 grow py-2.5 wrap-anywhere">
        {origin + path}
      </a>
      <details data-copied={t('feeds.copied')} className="order-last ms-4">
        <summary className="border-line hover:border-ink flex min-h-11 cursor-pointer list-none items-center border px-3.5">
          {t('feeds.copy')}
        </summary>
        <span
          role="textbox"
          aria-readonly="true"
          aria-label={origin + path}
          tabIndex={0}
          className="wrap-anywhere select-all"
        >
          {origin + path}
        </span>
      </details>
      <span role="status" className="text-seal-ink ms-4 empty:ms-0" />
    </div>
  );
}
