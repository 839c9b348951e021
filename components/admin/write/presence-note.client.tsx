'use client';

import { useEffect, useEffectEvent } from 'react';
import type { ArticleForm } from './use-article-form';
import { usePresence } from './use-presence';
import { useAdminText } from '../messages.client';

/** Who else has the article open, and whether somebody saved a newer version of it. */
export function PresenceNote({ form }: { form: ArticleForm }) {
  const t = useAdminText();
  const present = usePresence(form.base.id);
  const isNewer = present !== null && present.version > form.base.version && !form.working;
  const follow = useEffectEvent(() => void form.catchUp());

  // Once each time that it is told, so that what could not be read now is read the next time.
  useEffect(() => {
    if (isNewer) follow();
  }, [isNewer, present]);

  return (
    <div role="status" className="text-soft mb-4 empty:hidden">
      {present?.others.map(({ name, time }) => (
        <p key={`${name} ${time}`}>{t('presence.alsoOpen', { name, time })}</p>
      ))}
      {isNewer && form.isDirty && !form.meeting && present.changed && (
        <p>{t('presence.newer', present.changed)}</p>
      )}
    </div>
  );
}
