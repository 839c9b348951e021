'use client';

import { useState } from 'react';
import { Choices } from './choices.client';
import { PreviewFrame } from './preview-frame.client';
import type { ArticleForm } from '../use-article-form';
import type { WrittenArticle } from '../written-article';
import { useAdminText } from '../../messages.client';
import { locales, type Locale } from '@/lib/i18n/locales';

type PreviewPaneProps = { article: WrittenArticle; form: ArticleForm; onClose: () => void };

/** What is being written as readers would have it, beside the text; on a phone, in front of it. */
export function PreviewPane({ article, form, onClose }: PreviewPaneProps) {
  const t = useAdminText();
  const [width, setWidth] = useState<'phone' | 'desk'>('phone');
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const [locale, setLocale] = useState<Locale>(article.locale);
  const written = article.versions.filter(({ id }) => id !== null);
  const address = addressOf(article, form, locale);

  return (
    <aside
      aria-label={t('preview.title')}
      className="bg-paper desk:border-line desk:sticky desk:inset-auto desk:top-15 desk:z-auto desk:h-[calc(100dvh-3.75rem)] desk:border-s fixed inset-0 z-30 flex flex-col"
    >
      <div className="border-line flex flex-wrap items-center gap-2 border-b p-2">
        <Choices
          label={t('preview.width')}
          options={{ phone: t('preview.phone'), desk: t('preview.desk') }}
          chosen={width}
          onChoose={setWidth}
        />
        <Choices
          label={t('preview.scheme')}
          options={{ light: t('preview.light'), dark: t('preview.dark') }}
          chosen={scheme}
          onChoose={setScheme}
        />
        {written.length > 1 && (
          <Choices
            label={t('preview.language')}
            options={Object.fromEntries(
              written.map((version) => [version.locale, locales[version.locale].short]),
            )}
            chosen={locale}
            onChoose={setLocale}
          />
        )}
        {address && (
          <a
            href={address}
            target="_blank"
            aria-label={t('preview.newTab')}
            title={t('preview.newTab')}
            className="button desk:inline-flex hidden"
          >
            <span aria-hidden="true">↗</span>
          </a>
        )}
        <button
          type="button"
          onClick={onClose}
          aria-label={t('preview.close')}
          title={t('preview.close')}
          className="button ms-auto"
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {address ? (
        <PreviewFrame address={address} width={width} scheme={scheme} />
      ) : (
        <p className="text-soft p-5">{t('preview.notYet')}</p>
      )}
    </aside>
  );
}

/** Where the preview is: of this article with what the page has set aside, of others as they are saved. */
function addressOf(article: WrittenArticle, form: ArticleForm, locale: Locale): string | null {
  if (locale !== article.locale) {
    const other = article.versions.find((version) => version.locale === locale);
    return other?.id ? `/admin/preview/${locale}/${other.id}` : null;
  }
  if (!form.base.id) return null;
  const { version } = form.base;
  const text = form.setAside === null ? `version=${version}` : `working=${form.setAside}`;
  return `/admin/preview/${locale}/${form.base.id}?${text}`;
}
