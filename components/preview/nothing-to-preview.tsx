import type { Reading } from '@/lib/i18n/reading';

type Props = { why: 'ended' | 'signedOut' | 'noArticle'; reading: Reading };

/** What stands where a preview would, and why it does not. */
export function NothingToPreview({ why, reading: { t } }: Props) {
  return (
    <main id="main" className="page-width w-full grow py-12">
      <h1 className="headline text-title">{t(`preview.${why}.title`)}</h1>
      <p className="mt-3 max-w-[34rem]">{t(`preview.${why}.text`)}</p>
    </main>
  );
}
