import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { deleteDocumentAction, nameDocumentAction } from '../actions';
import { NewsroomPage } from '../../newsroom-page';
import { requireRoom } from '../../require-room';
import { ArticleUses } from '@/components/admin/article-uses';
import { DeleteDocument } from '@/components/admin/documents/delete-document.client';
import { documentFacts } from '@/components/admin/documents/document-facts';
import { TitlesForm } from '@/components/admin/documents/titles-form.client';
import { interfaceLocale } from '@/lib/auth/session';
import { formatMinute } from '@/lib/i18n/dates';
import { adminTranslator } from '@/lib/i18n/translate';
import { findDocument } from '@/lib/newsroom/list-documents';
import { newsroomTimeZone } from '@/lib/site/time-zone';

export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('documents.title') };
}

/** One PDF: what it is called, and where it is handed out. */
export default async function DocumentPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const editor = await requireRoom('documents', `/admin/documents/${id}`);
  const t = adminTranslator(editor.locale);
  const found = (await findDocument(editor, id)) ?? notFound();
  const { document, name, titles, addedAt, may, uses, isInAnyText } = found;
  const time = formatMinute(addedAt, await newsroomTimeZone());
  return (
    <NewsroomPage editor={editor} place="documents">
      <p>
        <a href="/admin/documents" className="inline-flex min-h-11 items-center underline">
          {t('documents.title')}
        </a>
      </p>
      <h1 className="headline mb-4 text-2xl wrap-anywhere">{titles[editor.locale] || name}</h1>
      <div className="desk:grid-cols-2 grid gap-x-9 gap-y-6">
        <div className="grid content-start gap-4">
          {titles[editor.locale] && <p className="wrap-anywhere">{name}</p>}
          <p className="meta">{documentFacts(document, editor.locale, t)}</p>
          <p className="meta">{t('documents.addedAt', { time })}</p>
          <p>
            <a href={document.address} className="button">
              {t('documents.open')}
            </a>
          </p>
          <ArticleUses label={t('documents.uses')} uses={uses}>
            {uses.length === 0 && (
              <p className="text-soft">
                {t(isInAnyText ? 'documents.usedOnce' : 'documents.unused')}
              </p>
            )}
          </ArticleUses>
          {may.delete && !isInAnyText && (
            <p>
              <DeleteDocument documentId={id} action={deleteDocumentAction} />
            </p>
          )}
        </div>
        {may.name ? (
          <TitlesForm documentId={id} titles={titles} action={nameDocumentAction} />
        ) : (
          <p className="text-soft">{t('documents.notYours')}</p>
        )}
      </div>
    </NewsroomPage>
  );
}
