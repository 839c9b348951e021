import type { AdminText } from '../admin-text';
import type { ArticlePicture } from '../write/written-article';
import { PictureImage } from '@/components/ui/picture';

const labels = {
  address: 'write.address',
  issuingTime: 'write.issuingTime',
  section: 'write.section',
  tags: 'write.tags',
  authors: 'write.authors',
} as const;

/** Something that surrounds a text and is another in another text; empty where there is none. */
export type ChangedDetail =
  | { name: keyof typeof labels; before: string; after: string }
  | { name: 'picture'; before: ArticlePicture | null; after: ArticlePicture | null };

/** What surrounds two texts, where it differs. */
export function ChangedDetails({ details, t }: { details: ChangedDetail[]; t: AdminText }) {
  if (details.length === 0) return null;
  return (
    <section aria-label={t('history.details')} className="border-ink mb-5 border-t">
      <dl>
        {details.map((detail) => (
          <div
            key={detail.name}
            className="border-hair desk:grid desk:grid-cols-[10rem_minmax(0,1fr)] gap-x-4 border-b py-2"
          >
            <dt className="text-soft">
              {detail.name === 'picture' ? t('history.picture') : t(labels[detail.name])}
            </dt>
            <dd className="difference">
              {detail.name === 'picture' ? (
                <div className="grid max-w-xl grid-cols-2 gap-4">
                  <del>{toPicture(detail.before, t)}</del>
                  <ins className="bg-transparent">{toPicture(detail.after, t)}</ins>
                </div>
              ) : (
                <span>
                  <del>{detail.before || t('history.none')}</del> →{' '}
                  <ins>{detail.after || t('history.none')}</ins>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function toPicture(shown: ArticlePicture | null, t: AdminText) {
  if (!shown) return t('history.none');
  return (
    <>
      <PictureImage
        picture={{ ...shown.picture, alt: shown.words.alt }}
        sizes="18rem"
        className="aspect-3/2"
      />
      <span className="block">{shown.words.caption || shown.words.alt}</span>
    </>
  );
}
