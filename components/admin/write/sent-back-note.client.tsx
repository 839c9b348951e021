'use client';

import type { WrittenArticle } from './written-article';
import { useAdminText } from '../messages.client';

/** What the desk said when it sent the article back. */
export function SentBackNote({ sentBack }: { sentBack: NonNullable<WrittenArticle['sentBack']> }) {
  const t = useAdminText();
  const { by, time, reason } = sentBack;
  return (
    <section className="border-line border-s-review bg-card mb-8 rounded-lg border border-s-4 p-4">
      <h2 className="font-semibold">{t('write.sentBack', { name: by, time })}</h2>
      <p className="mt-1 whitespace-pre-line">{reason}</p>
    </section>
  );
}
