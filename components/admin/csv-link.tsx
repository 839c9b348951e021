import type { AdminText } from './admin-text';

/** The lists of the newsroom that can be taken along as a table. */
export const exportedListNames = [
  'articles',
  'people',
  'sections',
  'tags',
  'authors',
  'pictures',
  'documents',
  'audit',
  'deliveries',
  'synonyms',
  'pins',
  'missed',
  'statistics',
  'unanswered',
  'unopened',
  'webhooks',
  'webhook-log',
] as const;

export type ExportedListName = (typeof exportedListNames)[number];

type Props = {
  list: ExportedListName;
  /** The list's own address, with what narrows it. */
  path?: string;
  /** What is taken along, where a page has several lists. */
  of?: string;
  t: AdminText;
};

/** Takes a list along as it is narrowed here, all pages of it. */
export function CsvLink({ list, path = '', of, t }: Props) {
  const [, query] = path.split('?');
  const address = `/admin/export/${list}${query ? `?${query}` : ''}`;
  return (
    <p className="my-5">
      <a href={address} download className="inline-flex min-h-11 items-center underline">
        {t('export.download')}
        {of && <span className="sr-only">{t('export.of', { list: of })}</span>}
      </a>
    </p>
  );
}
