import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';

/** Says plainly that this room is for others, and who can help. */
export default async function Forbidden() {
  const t = adminTranslator(await interfaceLocale());
  return (
    <main className="mx-auto max-w-160 px-4 py-16">
      <h1 className="headline text-3xl">{t('trouble.forbiddenTitle')}</h1>
      <p className="my-4">{t('trouble.forbidden')}</p>
      <a href="/admin/articles" className="button">
        {t('trouble.toArticles')}
      </a>
    </main>
  );
}
