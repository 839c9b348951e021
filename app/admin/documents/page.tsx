import type { Metadata } from 'next';
import { readDocumentQuery } from './document-query';
import { NewsroomPage } from '../newsroom-page';
import { requireRoom } from '../require-room';
import { formatTimePosition } from '../time-position';
import { CsvLink } from '@/components/admin/csv-link';
import { AddDocuments } from '@/components/admin/documents/add-documents.client';
import { DocumentList } from '@/components/admin/documents/document-list';
import { FindForm } from '@/components/admin/find-form';
import { interfaceLocale } from '@/lib/auth/session';
import { adminTranslator } from '@/lib/i18n/translate';
import { listDocuments } from '@/lib/newsroom/list-documents';

export const dynamic = 'force-dynamic';

const path = '/admin/documents';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: adminTranslator(await interfaceLocale())('documents.title') };
}

/** The PDFs that articles can hand out: added here, found by their titles, the newest first. */
export default async function DocumentsPage({ searchParams }: Props) {
  const { words, before } = readDocumentQuery(await searchParams);
  const editor = await requireRoom('documents', path);
  const t = adminTranslator(editor.locale);
  const asked = { words, before, limit: 60 };
  const { documents, next } = await listDocuments(editor, asked);
  const onwards = next && { ...(words && { q: words }), before: formatTimePosition(next) };
  return (
    <NewsroomPage editor={editor} place="documents">
      <h1 className="headline mb-4 text-3xl">{t('documents.title')}</h1>
      <AddDocuments />
      <div className="mt-5">
        <FindForm path={path} words={words} label={t('documents.find')} t={t} />
      </div>
      {documents.length === 0 && (
        <p className="text-soft">{t(words ? 'documents.nothing' : 'documents.none')}</p>
      )}
      <DocumentList documents={documents} locale={editor.locale} t={t} />
      {onwards && (
        <p className="mt-5">
          <a href={`${path}?${new URLSearchParams(onwards)}`} className="button">
            {t('documents.older')}
          </a>
        </p>
      )}
      {documents.length > 0 && (
        <CsvLink list="documents" path={`${path}?${new URLSearchParams({ q: words })}`} t={t} />
      )}
    </NewsroomPage>
  );
}
