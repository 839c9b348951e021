'use client';

import type { Descriptions } from './body-pictures';
import { isDescribed } from './publish-question';
import type { ArticleFields, ArticlePicture } from './written-article';
import { useAdminText } from '../messages.client';

type CheckListProps = {
  fields: ArticleFields;
  hasText: boolean;
  picture: ArticlePicture | null;
  inText: Descriptions;
};

/** What is still missing before the article can be published. */
export function CheckList({ fields, hasText, picture, inText }: CheckListProps) {
  const t = useAdminText();
  const checks = [
    { name: 'checkTitle', isDone: fields.title.trim() !== '' },
    { name: 'checkBody', isDone: hasText },
    { name: 'checkSection', isDone: fields.sectionId !== '' },
    ...(picture ? [{ name: 'checkPicture', isDone: isDescribed(picture) } as const] : []),
    ...(inText === 'none'
      ? []
      : [{ name: 'checkBodyPictures', isDone: inText === 'complete' } as const]),
    { name: 'checkStandfirst', isDone: fields.standfirst.trim() !== '' },
  ] as const;

  return (
    <section>
      <h2 className="label text-soft mb-2">{t('write.missing')}</h2>
      <ul className="grid gap-1">
        {checks.map(({ name, isDone }) => (
          <li key={name} className="flex gap-2">
            <span
              role="img"
              aria-label={t(isDone ? 'write.checkOk' : 'write.checkMissing')}
              className={`w-4 text-center font-bold ${isDone ? 'text-live' : 'text-gone'}`}
            >
              {isDone ? '✓' : '!'}
            </span>
            {t(`write.${name}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
