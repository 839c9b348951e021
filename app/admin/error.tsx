'use client';

import { useAdminText } from '@/components/admin/messages.client';

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

/** What an editor sees of a bug: that it was logged, and that nothing saved is lost. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useAdminText();
  return (
    <main className="mx-auto max-w-160 px-4 py-16">
      <h1 className="headline text-3xl">{t('trouble.errorTitle')}</h1>
      <p className="my-4">{t('trouble.error')}</p>
      {error.digest && (
        <p className="meta mb-4">{t('trouble.errorNumber', { digest: error.digest })}</p>
      )}
      <div className="flex flex-wrap gap-2">
        <button type="button" onClick={retry} className="button">
          {t('trouble.retry')}
        </button>
        <a href="/admin/articles" className="button">
          {t('trouble.toArticles')}
        </a>
      </div>
    </main>
  );
}
