import type { Transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { normVersion } from './analyze';
import { toIndexText } from './index-text';
import {
  authorLabel,
  creatorLabel,
  localeLabel,
  monthLabel,
  sectionLabel,
  stateLabel,
  tagLabel,
} from './labels';

/** What the newsroom searches of an article: its newest text, and where that stands. */
export type IndexedDraft = {
  articleId: string;
  locale: Locale;
  state: string;
  createdById: string | null;
  /** When the article was last changed in any way. */
  updatedAt: Date;
  text: {
    title: string;
    standfirst: string;
    bodyText: string;
    sectionId: string | null;
    tagIds: string[];
    authorIds: string[];
  };
};

/**
 * Puts an article's newest text into the newsroom's index, in place of what was there. Belongs into
 * the transaction of every act that writes an article.
 */
export async function indexDraft(tx: Transaction, draft: IndexedDraft): Promise<void> {
  const { title, standfirst, bodyText } = draft.text;
  // The vector that stands there already is kept as it is: then no index has to be written.
  await tx.$executeRaw`
    INSERT INTO search.draft (article_id, updated_at, norm_version, tsv)
    VALUES (${draft.articleId}::uuid, ${draft.updatedAt}::timestamptz, ${normVersion}::int,
      setweight(to_tsvector('search.news', ${toIndexText(title)}), 'A') ||
      setweight(to_tsvector('search.news', ${toIndexText(standfirst)}), 'B') ||
      setweight(to_tsvector('search.news', ${toIndexText(bodyText)}), 'D') ||
      array_to_tsvector(${labelsOf(draft)}::text[]))
    ON CONFLICT (article_id) DO UPDATE SET
      updated_at = excluded.updated_at, norm_version = excluded.norm_version,
      tsv = CASE WHEN draft.tsv = excluded.tsv THEN draft.tsv ELSE excluded.tsv END`;
}

function labelsOf({ locale, state, createdById, updatedAt, text }: IndexedDraft): string[] {
  return [
    localeLabel(locale),
    stateLabel(state),
    monthLabel(updatedAt),
    ...(createdById === null ? [] : [creatorLabel(createdById)]),
    ...(text.sectionId === null ? [] : [sectionLabel(text.sectionId)]),
    ...text.tagIds.map(tagLabel),
    ...text.authorIds.map(authorLabel),
  ];
}
